import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answering } from './answers.ts';
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

/** What stands in the appeal to readers at the end of the Courier's articles. */
const BUTTON = 'Give now';

/** The flag on that appeal; undefined where there is none. */
function appealIn(document: vscode.TextDocument): vscode.Diagnostic | undefined {
  const at = document.getText().indexOf(BUTTON);
  const place = document.positionAt(at);
  return at < 0 ? undefined : flagged(document).find(({ range }) => range.contains(place));
}

/** What our hover says of words. */
async function hoverAt(document: vscode.TextDocument, words: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    placeOf(document, words).start,
  );
  const parts = hovers.flatMap(({ contents }) => contents).map((part) => (part as vscode.MarkdownString).value);
  return parts.join('\n').replaceAll('&nbsp;', ' ');
}

/** Marks words as boilerplate, as a reader who chooses where that holds. */
async function mark(document: vscode.TextDocument, words: string, where: RegExp): Promise<void> {
  const editor = await vscode.window.showTextDocument(document);
  const { start, end } = placeOf(document, words);
  editor.selection = new vscode.Selection(start, end);
  await answering([{ picks: where }], () => vscode.commands.executeCommand('dateline.markBoilerplate'));
}

describe('Lines that are not the article', () => {
  let document: vscode.TextDocument;
  let appeal: vscode.Diagnostic;

  beforeEach(async () => {
    document = await openArticle(FERRY);
    appeal = await eventually(() => appealIn(document));
  });

  afterEach(async () => {
    await vscode.workspace.fs.delete(fileIn(DECISIONS)).then(undefined, () => {});
    await closeAll();
  });

  it('are reported one a block, with reason, code and severity, and no longer when closed', async () => {
    assert.equal(codeOf(appeal), 'boilerplate.donate');
    assert.equal(appeal.severity, vscode.DiagnosticSeverity.Warning);
    assert.match(appeal.message, /^Not part of the article: donation appeal, \d+ lines\./u);
    assert.ok(flagged(document).some(({ range }) => range.contains(placeOf(document, 'Dear reader,'))));
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

  it('have a hover that leads on, below what the diagnostic says', async () => {
    const text = await hoverAt(document, 'Give now');
    assert.match(text, /This is article text.*Why\?/u);
    assert.doesNotMatch(text, /Not part of the article/u);
  });

  it('can be deleted, with the blank lines that parted them from the article', async () => {
    const fix = titled(await fixesOf(document, appeal), /^Delete these \d+ lines$/u);
    assert.ok(fix.edit);
    const [before] = document.getText().split(document.getText(appeal.range));
    await vscode.workspace.applyEdit(fix.edit);
    assert.ok(!document.getText().includes(BUTTON));
    assert.equal(document.getText().trimEnd(), before?.trimEnd());
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

  it('are folded when they are first shown, where that is wanted, and unfolded where it is no more', async () => {
    await closeForGood();
    await setting('dateline.boilerplate.appearance', 'fold');
    try {
      document = await openArticle(FERRY);
      const inside = placeOf(document, 'Perhaps another day');
      await eventually(() => {
        // The first line of a fold stays in sight.
        const { start } = appealIn(document)?.range ?? assert.fail('not flagged');
        vscode.window.activeTextEditor?.revealRange(new vscode.Range(start, start));
        const seen = vscode.window.activeTextEditor?.visibleRanges ?? [];
        assert.ok(seen.some((range) => range.end.line === start.line));
        assert.ok(!seen.some((range) => range.contains(inside)));
        return true;
      });
      await setting('dateline.boilerplate.appearance', 'plain');
      await eventually(() => {
        vscode.window.activeTextEditor?.revealRange(inside);
        return vscode.window.activeTextEditor?.visibleRanges.some((range) => range.contains(inside)) || undefined;
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
      assert.doesNotMatch(await hoverAt(document, 'Give now'), /article/u);
      const outline = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        (await openArticle(TOLLS)).uri,
      );
      assert.ok(outline.length > 0 && !outline.some(({ name }) => name.startsWith('Donation appeal')));
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
    await eventually(() => (appealIn(document) ? undefined : true));
    const kept = new TextDecoder().decode(await vscode.workspace.fs.readFile(fileIn(DECISIONS)));
    const records = kept
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { text: string; path: string; is: string });
    assert.ok(records.some(({ text, path, is }) => text === BUTTON && path === FERRY && is === 'article'));
    assert.deepEqual(kept.trim().split('\n'), kept.trim().split('\n').sort());

    const other = await openArticle(TOLLS);
    const flag = await eventually(() => appealIn(other));
    await run(titled(await fixesOf(other, flag), /^This is article text everywhere in this workspace$/u));
    await eventually(() => (appealIn(other) ? undefined : true));

    await vscode.workspace.fs.delete(fileIn(DECISIONS));
    await eventually(() => (appealIn(other) && appealIn(document) ? true : undefined));
  });

  it('say where else they stand, and lead there and to the evidence', async () => {
    const said = await eventually(() => {
      const now = appealIn(document);
      return (now?.relatedInformation?.length ?? 0) > 1 ? now : undefined;
    });
    assert.match(said.message, /lines\. Also in \d+ other articles? of Lindholm Courier\.$/u);
    const [evidence, ...others] = said.relatedInformation ?? [];
    assert.equal(evidence?.location.uri.toString(), document.uri.toString());
    assert.ok(others.length > 0 && others.length <= 5);
    assert.ok(others.every(({ location }) => location.uri.toString() !== document.uri.toString()));
    const [other] = others;
    assert.ok(other);
    const there = await vscode.workspace.openTextDocument(other.location.uri);
    assert.ok(there.getText(other.location.range).includes(BUTTON));
    assert.equal(typeof said.code === 'object' ? said.code.target.scheme : said.code, 'command');
  });

  it('offer what can be done with them in one order', async () => {
    await eventually(() => (/Also in/u.test(appealIn(document)?.message ?? '') ? true : undefined));
    const titles = (await fixesOf(document, appeal)).map(({ title }) => title.replace(/\d+/gu, 'N'));
    assert.deepEqual(titles, [
      'Delete these N lines',
      'Delete all N donation appeals in this file',
      'Delete this in all files of Lindholm Courier…',
      'This is article text',
      'This is article text in all of Lindholm Courier',
      'This is article text everywhere in this workspace',
      'Stop flagging donation appeals',
      titles.at(-1),
    ]);
    assert.match(titles.at(-1) ?? '', /^Show the (?:N other files|other file)$/u);
  });

  it('are article text in all of an outlet where that was meant, until it is undone', async () => {
    const other = await openArticle(TOLLS);
    await eventually(() => appealIn(other));
    await openArticle(FERRY);
    const outlet = /^This is article text in all of Lindholm Courier$/u;
    const fix = await eventually(async () => (await fixesOf(document, appeal)).find(({ title }) => outlet.test(title)));
    await run(fix);
    await eventually(() => (appealIn(document) || appealIn(other) ? undefined : true));
    const kept = new TextDecoder().decode(await vscode.workspace.fs.readFile(fileIn(DECISIONS)));
    assert.ok(kept.includes('"outlet":"Lindholm Courier"'));
    await vscode.commands.executeCommand('dateline.undoDecision');
    await eventually(() => (appealIn(document) && appealIn(other) ? true : undefined));
  });

  it('are what the reader says: words of a line in this file, with other numbers too', async () => {
    const words = 'cast off two minutes late';
    await mark(document, words, /^In this file$/u);
    const flag = await eventually(() => flagged(document).find(({ range }) => range.isEqual(placeOf(document, words))));
    assert.doesNotMatch(flag.message, /line/u);
    const kept = new TextDecoder().decode(await vscode.workspace.fs.readFile(fileIn(DECISIONS)));
    assert.deepEqual(JSON.parse(kept), { kind: 'line', is: 'boilerplate', text: words, part: true, path: FERRY });
    titled(await fixesOf(document, flag), /^Delete these words$/u);
    await vscode.commands.executeCommand('dateline.undoDecision');
    await eventually(() => (flagged(document).some(({ range }) => range.isEqual(flag.range)) ? undefined : true));
  });

  it('are what the reader says: a line, in all of the outlet', async () => {
    const line = 'By Joakim Strand, Lindholm Courier';
    await mark(document, line, /^In all of Lindholm Courier$/u);
    await eventually(() => flagged(document).find(({ range }) => range.contains(placeOf(document, line))));
    await vscode.commands.executeCommand('dateline.undoDecision');
    await eventually(() =>
      flagged(document).some(({ range }) => range.contains(placeOf(document, line))) ? undefined : true,
    );
  });
});
