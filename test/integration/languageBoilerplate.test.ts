import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, fileIn, openArticle, placeOf, setting } from './articles.ts';

const FERRY = 'lindholm-courier/ferry-pilot-retires.txt';
const TOLLS = 'lindholm-courier/2023-05-30-kvern-bridge-tolls.txt';
const DECISIONS = '.dateline/decisions.jsonl';

/** Our diagnostics of a document about lines that are not the article. */
function flagged({ uri }: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source, code }) => source === 'Dateline' && typeof code === 'string' && code.startsWith('boilerplate.'));
}

async function fixesOf(document: vscode.TextDocument, { range }: vscode.Diagnostic): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
    10,
  );
}

function titled(fixes: readonly vscode.CodeAction[], title: RegExp): vscode.CodeAction {
  const fix = fixes.find((each) => title.test(each.title));
  assert.ok(fix, `no fix like ${title}, but: ${fixes.map((each) => each.title).join(' | ')}`);
  return fix;
}

async function run({ command }: vscode.CodeAction): Promise<void> {
  assert.ok(command);
  await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

describe('Lines that are not the article', () => {
  let document: vscode.TextDocument;

  beforeEach(async () => {
    document = await openArticle(FERRY);
    await eventually(() => (flagged(document).length >= 2 ? true : undefined));
  });

  afterEach(closeAll);

  it('are reported one a block, with reason, code and severity, and no longer when closed', async () => {
    const [banner, appeal] = flagged(document);
    assert.equal(banner?.range.start.line, 0);
    assert.equal(appeal?.code, 'boilerplate.donate');
    assert.match(appeal?.message ?? '', /^Not part of the article: donation appeal, 13 lines\. ./u);
    assert.deepEqual(appeal?.range, new vscode.Range(22, 0, 34, 'Perhaps another day'.length));
    await closeAll();
    await eventually(() => (vscode.languages.getDiagnostics(fileIn(FERRY)).length === 0 ? true : undefined));
  });

  it('fold as comments', async () => {
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    assert.deepEqual(
      ranges.map(({ start, end, kind }) => ({ start, end, kind })),
      [
        { start: 0, end: 4, kind: vscode.FoldingRangeKind.Comment },
        { start: 22, end: 34, kind: vscode.FoldingRangeKind.Comment },
      ],
    );
  });

  it('have a hover that says why', async () => {
    const at = placeOf(document, 'Give now').start;
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at,
    );
    const text = hovers.flatMap(({ contents }) => contents).map((part) => (part as vscode.MarkdownString).value);
    assert.match(text.join('\n').replaceAll('&nbsp;', ' '), /Not part of the article: donation appeal/u);
  });

  it('can be deleted, and no longer when the text has moved on', async () => {
    const [, appeal] = flagged(document);
    assert.ok(appeal);
    const fix = titled(await fixesOf(document, appeal), /^Delete these 13 lines$/u);
    assert.ok(fix.edit);
    await vscode.workspace.applyEdit(fix.edit);
    assert.ok(!document.getText().includes('Dear reader'));
    assert.ok(document.getText().endsWith('I had hoped it would see me out.”'));
    await eventually(() => (flagged(document).length === 1 ? true : undefined));
  });

  it('can be deleted all at once, if of one kind', async () => {
    const [, appeal] = flagged(document);
    assert.ok(appeal);
    const fix = titled(await fixesOf(document, appeal), /^Delete all 2 donation appeals in this file$/u);
    assert.ok(fix.edit);
    await vscode.workspace.applyEdit(fix.edit);
    assert.ok(document.getText().startsWith('Forty Thousand Crossings'));
    await eventually(() => (flagged(document).length === 0 ? true : undefined));
  });

  it('are not reported where their kind is switched off', async () => {
    await setting('dateline.boilerplate.categories', { donate: false });
    try {
      await eventually(() => (flagged(document).some(({ code }) => code === 'boilerplate.donate') ? undefined : true));
    } finally {
      await setting('dateline.boilerplate.categories', undefined);
    }
  });

  it('are article text once the reader says so, at once and in every file where that was meant', async () => {
    const [, appeal] = flagged(document);
    assert.ok(appeal);
    const isFlagged = ({ range }: vscode.Diagnostic) => range.start.line === 22;
    await run(titled(await fixesOf(document, appeal), /^This is article text$/u));
    await eventually(() => (flagged(document).some(isFlagged) ? undefined : true));
    const kept = new TextDecoder().decode(await vscode.workspace.fs.readFile(fileIn(DECISIONS)));
    const records = kept
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { text: string; path: string; is: string });
    assert.ok(records.some(({ text, path, is }) => text === 'Dear reader,' && path === FERRY && is === 'article'));
    assert.deepEqual(kept.trim().split('\n'), kept.trim().split('\n').sort());

    const other = await openArticle(TOLLS);
    const flag = await eventually(() => flagged(other)[0]);
    await run(titled(await fixesOf(other, flag), /^This is article text in all files$/u));
    await eventually(() => (flagged(other).length === 0 ? true : undefined));

    await vscode.workspace.fs.delete(fileIn(DECISIONS));
    await eventually(() => (flagged(other).length > 0 && flagged(document).some(isFlagged) ? true : undefined));
  });
});
