import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, openArticle, placeOf, setting } from './articles.ts';

const FERRIES = 'norda/2023-05-26-school-ferries.txt';
const BRIDGE = 'lindholm-courier/2023-05-16-freight-trains-cross-bridge.txt';

async function lensesOf({ uri }: vscode.TextDocument): Promise<vscode.CodeLens[]> {
  return vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 3);
}

async function outlineOf({ uri }: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  return vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri);
}

describe('An article', () => {
  let document: vscode.TextDocument;

  before(async () => {
    document = await openArticle(BRIDGE);
  });

  after(closeAll);

  it('has a CodeLens with outlet, date and length, and none where that is set', async () => {
    const first = await eventually(async () => (await lensesOf(document))[0]);
    assert.match(first.command?.title ?? '', /^Lindholm Courier · .*16.*2023 · \d+ words$/u);
    assert.equal(first.command?.command, 'dateline.why');
    assert.equal(first.range.start.line, 0);
    await setting('dateline.codeLens', false);
    try {
      await eventually(async () => ((await lensesOf(document)).length === 0 ? true : undefined));
    } finally {
      await setting('dateline.codeLens', undefined);
    }
  });

  it('tells in a CodeLens who else covers the story, once that was searched for', async () => {
    await vscode.commands.executeCommand('dateline.findDuplicateCoverage');
    await eventually(async () => {
      const lenses = await lensesOf(document);
      return lenses.find(({ command }) => /^Also covered by .*NORDA/u.test(command?.title ?? ''));
    });
  });

  it('has an outline: headline, paragraphs, and what is not the article', async () => {
    const symbols = await outlineOf(document);
    const headline = symbols.find(({ kind }) => kind === vscode.SymbolKind.File);
    assert.equal(headline?.name, 'Freight trains cross the Lindholm bridge again');
    const appeal = symbols.find(({ kind }) => kind === vscode.SymbolKind.Null);
    assert.match(appeal?.name ?? '', /^Donation appeal, 1\d lines$/u);
    assert.ok(symbols.every(({ range }) => !appeal || range === appeal.range || !range.intersection(appeal.range)));
  });

  it('has what is said in the outline, below its paragraph, by speaker', async () => {
    const wire = await openArticle(FERRIES);
    const symbols = await outlineOf(wire);
    assert.equal(symbols.find(({ kind }) => kind === vscode.SymbolKind.Key)?.name, 'SOLVIK, May 26. /NORDA/.');
    const paragraph = symbols.find(({ name }) => name.startsWith('"Free is good.'));
    assert.deepEqual(
      paragraph?.children.map(({ name, kind }) => ({ name, kind })),
      [{ name: 'Filip Norberg: “Free is good. Later would have been better,”', kind: vscode.SymbolKind.Event }],
    );
  });

  it('has a hover on its date header: when, how sure, and from what', async () => {
    const at = placeOf(document, '2023-05-16').start;
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at,
    );
    const [content] = hovers.flatMap(({ contents }) => contents);
    assert.ok(content instanceof vscode.MarkdownString);
    assert.match(content.value.replaceAll('&nbsp;', ' '), /Published \*\*.*16.*2023\*\*, certain/u);
  });

  it('prints the date of the days it names, where that is wanted', async () => {
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = () =>
      vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, whole);
    assert.deepEqual(await hints(), []);
    await setting('dateline.inlayHints', true);
    try {
      const [first] = await eventually(async () => {
        const found = await hints();
        return found.length > 0 ? found : undefined;
      });
      assert.ok(typeof first?.label === 'string');
      assert.match(first.label, /16.*2023/u);
      assert.ok(first.position.isEqual(placeOf(document, 'on Tuesday').end));
    } finally {
      await setting('dateline.inlayHints', undefined);
    }
  });

  it('answers "Why?" with its evidence, and goes to where it stands', async () => {
    await vscode.commands.executeCommand('vscode.open', document.uri);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    editor.selection = new vscode.Selection(5, 0, 5, 0);
    const asked = vscode.commands.executeCommand('dateline.why');
    await eventually(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return editor.selection.isEmpty ? undefined : true;
    });
    await asked;
    assert.match(document.getText(editor.selection), /2023-05-16|Courier/u);
  });
});
