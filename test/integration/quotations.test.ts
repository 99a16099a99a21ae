import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { DatelineApi } from '../../src/vscode/activateDateline.ts';
import { statementOf } from '../../src/vscode/views/quotations/model.ts';
import type { QuotationNode } from '../../src/vscode/views/quotations/model.ts';
import { QuotationsProvider } from '../../src/vscode/views/quotations/provider.ts';
import { eventually, openArticle, placeOf } from './articles.ts';
import { below, closeEditors, drawn, indexed } from './dateline.ts';

const BRIDGE = 'lindholm-courier/2023-05-16-freight-trains-cross-bridge.txt';

describe('Quotations', () => {
  let api: DatelineApi;
  let provider: QuotationsProvider;
  const speaker = async (name: string) => {
    const row = (await below(provider)).find((node) => node.kind === 'speaker' && node.speaker.name === name);
    assert.ok(row, name);
    return row;
  };
  const trains = async (): Promise<QuotationNode> => {
    const rows = await below(provider, await speaker('Ingrid Halvorsen'));
    const row = rows.find((node) => /trains a day from this morning/u.test(statementOf(node)?.words ?? ''));
    assert.ok(row);
    return row;
  };

  before(async () => {
    api = await indexed();
    provider = new QuotationsProvider(api.analysis);
  });
  after(closeEditors);

  it('lists who speaks most first, and last those whom nobody names', async () => {
    const rows = await below(provider);
    const labels = await Promise.all(rows.map((row) => drawn(provider, row)));
    assert.match(labels[0] ?? '', /^Ingrid Halvorsen — \d+ statements · \d+ articles$/u);
    assert.match(labels.at(-1) ?? '', /^Speaker not named — /u);
  });

  it('has one quotation of three outlets in one row, with its wordings below', async () => {
    const row = await trains();
    assert.match(await drawn(provider, row), /^“The bridge carries .* — 3 outlets · /u);
    const wordings = await below(provider, row);
    assert.deepEqual(
      wordings.map((node) => statementOf(node)?.article.outlet?.name),
      ['Harbour Gazette', 'Lindholm Courier', 'NORDA'],
    );
  });

  it('opens the words where they stand', async () => {
    const [first] = await below(provider, await trains());
    assert.ok(first);
    const { command } = provider.getTreeItem(first);
    await vscode.commands.executeCommand(command?.command ?? '', ...(command?.arguments ?? []));
    await eventually(() => {
      const editor = vscode.window.activeTextEditor;
      return editor && assert.match(editor.document.getText(editor.selection), /^The bridge carries/u) === undefined;
    });
  });

  it('filters', async () => {
    provider.filter({ text: 'forty trains' });
    try {
      assert.deepEqual(
        (await below(provider)).map((node) => node.kind === 'speaker' && node.speaker.name),
        ['Ingrid Halvorsen'],
      );
    } finally {
      provider.filter({});
    }
  });

  it('have a hover: who says it, and who else has it', async () => {
    const document = await openArticle(BRIDGE);
    const at = placeOf(document, 'trains a day from').start;
    const text = await eventually(async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        at,
      );
      const found = hovers
        .flatMap(({ contents }) => contents)
        .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
        .join('\n')
        .replaceAll('&nbsp;', ' ');
      return found.includes('Also in') ? found : undefined;
    });
    assert.match(text, /\*\*Ingrid Halvorsen\*\* · quotation · “said”/u);
    assert.match(text, /\[Harbour Gazette.*\]\(command:_dateline\.goToLine\?/u);
    assert.match(text, /\[Show quotations\]\(command:_dateline\.showQuotationsOf\?/u);
  });

  it('are shown of whom the cursor is on, and copied as CSV', async () => {
    const document = await openArticle(BRIDGE);
    const editor = await vscode.window.showTextDocument(document);
    const { start } = placeOf(document, 'Halvorsen said');
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('dateline.showQuotations');
    try {
      await vscode.commands.executeCommand('dateline.copyQuotationsAsCsv');
      const [heading, ...rows] = (await vscode.env.clipboard.readText()).trimEnd().split(/\r?\n/u);
      assert.match(heading ?? '', /^quotation,speaker,/u);
      assert.ok(rows.length > 3);
      assert.ok(rows.every((row) => row.includes('Ingrid Halvorsen')));
    } finally {
      await vscode.commands.executeCommand('dateline.clearQuotationFilter');
    }
  });

  it('are copied as they are cited', async () => {
    await vscode.commands.executeCommand('dateline.copyQuotation', await trains());
    assert.match(
      await vscode.env.clipboard.readText(),
      /^“The bridge carries forty trains .*” — Ingrid Halvorsen(?: \(inferred\))? — Harbour Gazette, “.*”, .*2023, .*txt, line \d+$/u,
    );
  });
});
