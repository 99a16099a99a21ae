import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { DatelineApi } from '../../src/vscode/activateDateline.ts';
import { type BoilerplateNode, placeOf } from '../../src/vscode/views/boilerplate/model.ts';
import { BoilerplateProvider } from '../../src/vscode/views/boilerplate/provider.ts';
import { eventually, fileIn, setting } from './articles.ts';
import { below, closeEditors, drawn, indexed } from './dateline.ts';

const FERRY = 'lindholm-courier/ferry-pilot-retires.txt';
const DECISIONS = '.dateline/decisions.jsonl';

/** Our diagnostics of a file about lines that are not the article. */
function flagged(path: string): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(fileIn(path)).filter(({ source }) => source === 'Dateline');
}

describe('Boilerplate', () => {
  let api: DatelineApi;
  let provider: BoilerplateProvider;

  before(async () => {
    api = await indexed();
    await closeEditors();
  });
  beforeEach(() => {
    provider = new BoilerplateProvider(api.analysis, { grouping: 'reason', filter: {} });
  });
  afterEach(closeEditors);

  /** All rows below some rows. */
  const rowsBelow = async (rows: readonly BoilerplateNode[]) =>
    (await Promise.all(rows.map((row) => below(provider, row)))).flat();
  const appeals = async () => {
    const donate = (await below(provider)).find(({ row }) => row.kind === 'group' && row.scope.reason === 'donate');
    assert.ok(donate);
    return below(provider, donate);
  };

  it('goes from reasons to words to their places', async () => {
    const reasons = await below(provider);
    assert.ok(reasons.length > 2);
    assert.match(await drawn(provider, reasons[0]!), /^\S.* — \d+ places? · \d+ articles?$/u);
    const words = await appeals();
    const several = words.find(({ row }) => row.kind === 'words');
    assert.ok(several, 'no appeal stands in several articles');
    const places = await below(provider, several);
    assert.ok(places.length > 1);
    assert.equal(provider.getParent(places[0]!), several);
    assert.match(await drawn(provider, places[0]!), / — .+ · lines? \d+/u);
  });

  it('opens a place with the block selected', async () => {
    const words = await appeals();
    const blocks = [...words, ...(await rowsBelow(words))];
    const place = blocks.find(({ row }) => row.kind === 'block' && row.article.path === FERRY);
    assert.ok(place);
    const { command } = provider.getTreeItem(place);
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...(command.arguments as unknown[]));
    const editor = await eventually(() => {
      const active = vscode.window.activeTextEditor;
      return active?.document.uri.path.endsWith(FERRY) ? active : undefined;
    });
    assert.ok(!editor.selection.isEmpty);
    assert.equal(editor.selection.start.line + 1, placeOf(place)?.block.startLine);
  });

  it('groups by outlet and by article too, and tells how much a filter leaves', async () => {
    provider.arrange({ grouping: 'outlet', filter: {} });
    const outlets = await Promise.all((await below(provider)).map((row) => drawn(provider, row)));
    assert.ok(outlets.some((row) => row.startsWith('Lindholm Courier — ')));
    provider.arrange({ grouping: 'article', filter: { text: 'dear reader' } });
    const counted = new Promise<{ shown: number; total: number }>((resolve) => {
      provider.onDidCount(resolve);
    });
    const articles = await below(provider);
    const { shown, total } = await counted;
    assert.ok(shown > 0 && shown < total);
    const blocks = await rowsBelow(articles);
    assert.equal(blocks.length, shown);
    assert.ok(blocks.every(({ row }) => row.kind === 'block' && /dear reader/iu.test(row.text)));
  });

  it('reads aloud what its icons show', async () => {
    for (const row of await appeals()) {
      const { accessibilityInformation } = provider.getTreeItem(row);
      assert.match(accessibilityInformation?.label ?? '', /, donation appeal, (?:warning|information|hint), /u);
    }
  });

  it('lets words be article text everywhere, until that is undone', async () => {
    const [row] = await appeals();
    assert.ok(row && row.row.kind !== 'group');
    const { text } = row.row as { text: string };
    const isThere = async () => (await appeals()).some((one) => 'text' in one.row && one.row.text === text);
    await vscode.commands.executeCommand('dateline.keepEverywhere', row, [row]);
    try {
      await eventually(async () => ((await isThere()) ? undefined : true));
      const kept = new TextDecoder().decode(await vscode.workspace.fs.readFile(fileIn(DECISIONS)));
      assert.ok(kept.includes('"is":"article"') && !kept.includes('"path"'));
      await vscode.commands.executeCommand('dateline.undoDecision');
      await eventually(async () => ((await isThere()) ? true : undefined));
    } finally {
      await vscode.workspace.fs.delete(fileIn(DECISIONS)).then(undefined, () => {});
    }
  });

  it('copies the text of a row', async () => {
    const [row] = await appeals();
    assert.ok(row);
    await vscode.commands.executeCommand('dateline.copyBoilerplate', row, [row]);
    const copied = await vscode.env.clipboard.readText();
    assert.ok('text' in row.row && copied.replace(/\s+/gu, ' ').startsWith(row.row.text.slice(0, 20).trim()));
  });

  it('reports in files that nobody has open where that is wanted, and never as a warning', async () => {
    assert.deepEqual(flagged(FERRY), []);
    await setting('dateline.boilerplate.scope', 'workspace');
    try {
      const found = await eventually(() => (flagged(FERRY).length > 0 ? flagged(FERRY) : undefined));
      assert.ok(found.every(({ severity }) => severity > vscode.DiagnosticSeverity.Warning));
      assert.ok(found.some(({ message }) => /^Not part of the article: donation appeal, \d+ lines\.$/u.test(message)));
    } finally {
      await setting('dateline.boilerplate.scope', undefined);
    }
    await eventually(() => (flagged(FERRY).length === 0 ? true : undefined));
  });
});
