import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, closeForGood, eventually, fileIn, fixesOf, openArticle, placeOf, setting } from './articles.ts';

const FERRY = 'lindholm-courier/ferry-pilot-retires.txt';
const TOLLS = 'lindholm-courier/2023-05-30-kvern-bridge-tolls.txt';
const GAZETTE = 'harbour-gazette/herring-festival.txt';
const DECISIONS = '.dateline/decisions.jsonl';

/** Our diagnostics of a document about lines that are not the article. */
function flagged({ uri }: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter((each) => each.source === 'Dateline' && codeOf(each).startsWith('boilerplate.'));
}

/** The code of a diagnostic, without where it leads. */
function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
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

/** Whether it is an appeal to readers, the longest block of the Courier's articles. */
function isAppeal(each: vscode.Diagnostic): boolean {
  const { range } = each;
  return codeOf(each) === 'boilerplate.donate' && range.end.line - range.start.line > 9;
}

describe('Lines that are not the article', () => {
  let document: vscode.TextDocument;
  let appeal: vscode.Diagnostic;

  beforeEach(async () => {
    document = await openArticle(FERRY);
    appeal = await eventually(() => flagged(document).find(isAppeal));
  });

  afterEach(closeAll);

  it('are reported one a block, with reason, code and severity, and no longer when closed', async () => {
    assert.equal(codeOf(appeal), 'boilerplate.donate');
    assert.equal(appeal.severity, vscode.DiagnosticSeverity.Warning);
    assert.match(appeal.message, /^Not part of the article: donation appeal, 1\d lines\./u);
    assert.ok(appeal.range.contains(placeOf(document, 'Dear reader,')));
    assert.ok(appeal.range.contains(placeOf(document, 'Give now')));
    await closeAll();
    await eventually(() => (vscode.languages.getDiagnostics(fileIn(FERRY)).length === 0 ? true : undefined));
  });

  it('fold as comments', async () => {
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const fold = ranges.find(({ start }) => start === appeal.range.start.line);
    assert.equal(fold?.end, appeal.range.end.line);
    assert.ok(ranges.every(({ kind }) => kind === vscode.FoldingRangeKind.Comment));
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

  it('can be deleted, with the blank lines that parted them from the article', async () => {
    const fix = titled(await fixesOf(document, appeal), /^Delete these 1\d lines$/u);
    assert.ok(fix.edit);
    await vscode.workspace.applyEdit(fix.edit);
    assert.ok(!document.getText().includes('Dear reader'));
    assert.match(document.getText(), /see me out\.”(?:\s+Perhaps another day)?$/u);
    await eventually(() => (flagged(document).some(isAppeal) ? undefined : true));
  });

  it('can be deleted all at once, if of one kind', async () => {
    const gazette = await openArticle(GAZETTE);
    const [first] = await eventually(() => (flagged(gazette).length > 1 ? flagged(gazette) : undefined));
    assert.ok(first);
    const again = `${gazette.getText(first.range)}\n\n`;
    const twice = new vscode.WorkspaceEdit();
    twice.insert(gazette.uri, new vscode.Position(gazette.lineCount, 0), `\n\n${again}`);
    await vscode.workspace.applyEdit(twice);
    const alike = await eventually(() => {
      const found = flagged(gazette).filter((each) => codeOf(each) === codeOf(first));
      return found.length > 1 ? found : undefined;
    });
    const fix = titled(await fixesOf(gazette, first), new RegExp(`^Delete all ${alike.length} .* in this file$`, 'u'));
    assert.ok(fix.edit);
    await vscode.workspace.applyEdit(fix.edit);
    await eventually(() => (flagged(gazette).some((each) => codeOf(each) === codeOf(first)) ? undefined : true));
  });

  it('are folded when they are first shown, where that is wanted', async () => {
    await closeForGood();
    await setting('dateline.boilerplate.appearance', 'fold');
    try {
      document = await openArticle(FERRY);
      const inside = placeOf(document, 'Monthly');
      await eventually(() => {
        // The first line of a fold stays in sight.
        const { start } = flagged(document).find(isAppeal)?.range ?? assert.fail('not flagged');
        vscode.window.activeTextEditor?.revealRange(new vscode.Range(start, start));
        const seen = vscode.window.activeTextEditor?.visibleRanges ?? [];
        assert.ok(seen.some((range) => range.end.line === start.line));
        assert.ok(!seen.some((range) => range.contains(inside)));
        return true;
      });
    } finally {
      await setting('dateline.boilerplate.appearance', undefined);
    }
  });

  it('are not reported where their kind is switched off', async () => {
    await setting('dateline.boilerplate.categories', { donate: false });
    try {
      await eventually(() =>
        flagged(document).some((each) => codeOf(each) === 'boilerplate.donate') ? undefined : true,
      );
    } finally {
      await setting('dateline.boilerplate.categories', undefined);
    }
  });

  it('are not decided on when the text has moved on since', async () => {
    const fix = titled(await fixesOf(document, appeal), /^This is article text$/u);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(document.lineCount, 0), '\n');
    await vscode.workspace.applyEdit(edit);
    await run(fix);
    await assert.rejects(async () => vscode.workspace.fs.stat(fileIn(DECISIONS)), /FileNotFound|ENOENT/u);
  });

  it('are article text once the reader says so, at once and in every file where that was meant', async () => {
    await run(titled(await fixesOf(document, appeal), /^This is article text$/u));
    await eventually(() => (flagged(document).some(isAppeal) ? undefined : true));
    const kept = new TextDecoder().decode(await vscode.workspace.fs.readFile(fileIn(DECISIONS)));
    const records = kept
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { text: string; path: string; is: string });
    assert.ok(records.some(({ text, path, is }) => text === 'Dear reader,' && path === FERRY && is === 'article'));
    assert.deepEqual(kept.trim().split('\n'), kept.trim().split('\n').sort());

    const other = await openArticle(TOLLS);
    const flag = await eventually(() => flagged(other)[0]);
    await run(titled(await fixesOf(other, flag), /^This is article text everywhere in this workspace$/u));
    await eventually(() => (flagged(other).length === 0 ? true : undefined));

    await vscode.workspace.fs.delete(fileIn(DECISIONS));
    await eventually(() => (flagged(other).length > 0 && flagged(document).some(isAppeal) ? true : undefined));
  });
});
