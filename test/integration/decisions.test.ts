import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ArticleSummary } from '../../src/analysis/protocol.ts';
import type { DatelineApi } from '../../src/vscode/activateDateline.ts';
import type { SourceNode } from '../../src/vscode/views/sources/model.ts';
import { answering } from './answers.ts';
import { closeAll, eventually, fileIn, fixesOf, openArticle } from './articles.ts';
import { indexed } from './dateline.ts';

const DECISIONS = '.dateline/decisions.jsonl';
const OUTLETS = '.dateline/outlets.json';
const CONTRADICTION = 'norda/0b64d1f87a2e93c5.txt';
const PILOT = 'lindholm-courier/ferry-pilot-retires.txt';
const CRANE = 'harbour-gazette/quay-seven-crane.txt';
const BRIDGE = 'norda/2023-05-16-lindholm-bridge-freight.txt';

/** The text of a file; empty when there is none. */
async function textOf(path: string): Promise<string> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(fileIn(path)));
  } catch {
    return '';
  }
}

function write(path: string, text: string): Thenable<void> {
  return vscode.workspace.fs.writeFile(fileIn(path), new TextEncoder().encode(text));
}

function undo(): Thenable<unknown> {
  return vscode.commands.executeCommand('dateline.undoDecision');
}

async function rename(from: string, to: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(fileIn(from), fileIn(to));
  assert.ok(await vscode.workspace.applyEdit(edit));
}

/** Runs the fix of a title, as a reader who chooses it. */
async function run(fixes: readonly vscode.CodeAction[], title: RegExp): Promise<void> {
  const command = fixes.find((fix) => title.test(fix.title))?.command;
  assert.ok(command, fixes.map((fix) => fix.title).join(' | '));
  await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Our diagnostics of a document whose code begins so. */
function reported({ uri }: vscode.TextDocument, code: string): readonly vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter((one) => one.source === 'Dateline' && codeOf(one).startsWith(code));
}

describe('A reader decides', () => {
  let api: DatelineApi;

  const article = async (path: string): Promise<ArticleSummary> => {
    const found = await api.analysis.call('article', { id: fileIn(path).toString() });
    assert.ok(found, `${path} is not in the index`);
    return found;
  };
  const rowOf = async (path: string): Promise<SourceNode> => {
    const found = await article(path);
    return { row: { kind: 'article', key: found.id, article: found }, parent: undefined };
  };
  const becomes = (path: string, date: string | undefined) =>
    eventually(async () => assert.equal((await article(path)).date?.value, date) ?? true);

  before(async () => {
    api = await indexed();
  });
  afterEach(closeAll);

  it('the date of two selected articles, which move at once, and takes it back', async () => {
    const before = [await article(PILOT), await article(CRANE)];
    const rows = [await rowOf(PILOT), await rowOf(CRANE)];
    const shown = await answering([{ picks: /^Enter a date/u }, { types: '2023-04-02' }], () =>
      vscode.commands.executeCommand('dateline.setDate', rows[0], rows),
    );
    assert.deepEqual(shown.titles, ['Set date of 2 articles', 'Set date of 2 articles']);
    await becomes(PILOT, '2023-04-02');
    const paths = await api.analysis.call('sourcePath', {
      grouping: 'date',
      filter: {},
      id: fileIn(CRANE).toString(),
    });
    assert.ok(
      paths.some((key) => key.includes('2023')),
      paths.join(' '),
    );
    assert.equal(
      await textOf(DECISIONS),
      [CRANE, PILOT].map((path) => `{"kind":"date","is":"2023-04-02","path":"${path}"}\n`).join(''),
    );
    await undo();
    await eventually(async () => assert.deepEqual([await article(PILOT), await article(CRANE)], before) ?? true);
    assert.equal(await textOf(DECISIONS), '');
  });

  it('nothing by a day that has not come, or that there never was', async () => {
    const row = await rowOf(PILOT);
    for (const [typed, objection] of [
      ['2999', 'This lies in the future.'],
      ['2023-02-30', 'There is no such day.'],
    ] as const) {
      const { objections } = await answering([{ picks: /^Enter a date/u }, { types: typed }], () =>
        vscode.commands.executeCommand('dateline.setDate', row),
      );
      assert.deepEqual(objections, [objection]);
    }
    assert.equal(await textOf(DECISIONS), '');
  });

  it('nothing about a file outside the folder, and hears why', async () => {
    const told: string[] = [];
    const { showErrorMessage } = vscode.window;
    Object.assign(vscode.window, { showErrorMessage: async (message: string) => void told.push(message) });
    try {
      await vscode.commands.executeCommand('_dateline.setDate', 'untitled:elsewhere.txt');
    } finally {
      Object.assign(vscode.window, { showErrorMessage });
    }
    assert.deepEqual(told, ['Decisions are kept in a folder. Open one first.']);
  });

  it('that an article is undated, and no date is reported or guessed any more', async () => {
    const document = await openArticle(PILOT);
    const missing = () => reported(document, 'date.missing')[0];
    const found = await eventually(missing);
    const fixes = await fixesOf(document, found);
    const titles = fixes.map(({ title }) => title).filter((title) => /date/u.test(title));
    assert.match(titles[0] ?? '', /^Insert date header/u);
    assert.deepEqual(titles.slice(-2), ['Set date…', 'Mark as undated']);
    await run(fixes, /^Mark as undated$/u);
    await eventually(() => (missing() ? undefined : true));
    const { date, estimate, decided } = await article(PILOT);
    assert.deepEqual([date, estimate, decided], [null, null, { date: null }]);
    await undo();
    await eventually(missing);
  });

  it('between a header and a dateline by a fix, and reads why', async () => {
    const document = await openArticle(CONTRADICTION);
    const contradiction = () => reported(document, 'date.contradiction')[0];
    const found = await eventually(contradiction);
    const fixes = await fixesOf(document, found);
    const shown = fixes.map(({ title }) => title.replace(/\w+ \d+, \d{4}/u, 'DAY'));
    const expected = ['Use DAY (date header)', 'Use DAY (dateline)', 'Correct the date header to 2023-06-18'];
    assert.deepEqual(
      shown.filter((title) => /^(?:Use|Correct|Mark)/u.test(title)),
      [...expected, 'Mark as undated'],
    );
    const text = document.getText();
    await run(fixes, /\(dateline\)$/u);
    await becomes(CONTRADICTION, '2023-06-18');
    await eventually(() => (contradiction() ? undefined : true));
    assert.equal(document.getText(), text);
    assert.equal((await article(CONTRADICTION)).date?.reasons[0]?.text, 'You set this date.');
    await undo();
    await eventually(contradiction);
  });

  it('that lines are article text, and takes that back too', async () => {
    const document = await openArticle(PILOT);
    const flagged = () => reported(document, 'boilerplate');
    const [first] = await eventually(() => (flagged().length > 0 ? flagged() : undefined));
    assert.ok(first);
    const count = flagged().length;
    await run(await fixesOf(document, first), /^This is article text/u);
    await eventually(() => (flagged().length < count ? true : undefined));
    assert.match(await textOf(DECISIONS), /^\{"kind":"line","is":"article",/u);
    await undo();
    await eventually(() => (flagged().length === count ? true : undefined));
    assert.equal(await textOf(DECISIONS), '');
  });

  it('on an outlet nobody knew, which is then known', async () => {
    const declared = await textOf(OUTLETS);
    await openArticle(PILOT);
    const shown = await answering(
      [{ picks: /^New outlet/u }, { types: 'Solvik Evening Post' }, { types: 'solvikpost.example, SEP' }],
      () => vscode.commands.executeCommand('dateline.setOutlet'),
    );
    assert.deepEqual(shown.titles, ['Set outlet', 'Set outlet', 'Set outlet']);
    await eventually(async () => assert.equal((await article(PILOT)).outlet?.name, 'Solvik Evening Post') ?? true);
    assert.deepEqual(JSON.parse(await textOf(OUTLETS)), [
      ...(JSON.parse(declared) as object[]),
      { name: 'Solvik Evening Post', slugs: ['SEP'], domains: ['solvikpost.example'] },
    ]);
    const query = { query: 'solvikpost', limit: 5 };
    await eventually(
      async () => (await api.analysis.call('outlets', query))[0]?.name === 'Solvik Evening Post' || undefined,
    );
    await undo();
    await eventually(async () => assert.equal((await article(PILOT)).outlet?.name, 'Lindholm Courier') ?? true);
  });

  it('by a list of outlets beside the articles, which are judged again by it', async () => {
    const declared = await textOf(OUTLETS);
    assert.equal((await article(BRIDGE)).outlet?.name, 'NORDA');
    await write(OUTLETS, '[{ "name": "Wire Room", "paths": ["*-bridge-freight.txt"] }, { "nom": "?" }]');
    await eventually(async () => assert.equal((await article(BRIDGE)).outlet?.name, 'Wire Room') ?? true);
    const problems = () =>
      vscode.languages.getDiagnostics(fileIn(OUTLETS)).filter(({ source }) => source === 'Dateline');
    const [problem] = await eventually(() => (problems().length > 0 ? problems() : undefined));
    assert.match(problem?.message ?? '', /Outlet 2: name/u);
    await write(OUTLETS, 'broken');
    await eventually(async () => assert.equal((await article(BRIDGE)).outlet?.name, 'NORDA') ?? true);
    await write(OUTLETS, declared);
    await eventually(() => (problems().length === 0 ? true : undefined));
  });

  it('and what they decided follows a file that is renamed, and can still be undone', async () => {
    const moved = 'harbour-gazette/crane-of-quay-seven.txt';
    const row = await rowOf(CRANE);
    await answering([{ picks: /^Undated$/u }], () => vscode.commands.executeCommand('dateline.setDate', row));
    await eventually(async () => ((await article(CRANE)).decided ? true : undefined));
    await rename(CRANE, moved);
    await eventually(
      async () => assert.equal(await textOf(DECISIONS), `{"kind":"date","is":null,"path":"${moved}"}\n`) ?? true,
    );
    await eventually(async () => ((await article(moved)).decided ? true : undefined));
    await undo();
    await eventually(async () => ((await article(moved)).decided ? undefined : true));
    assert.equal(await textOf(DECISIONS), '');
    await rename(moved, CRANE);
    await eventually(() => article(CRANE));
  });

  it('beside somebody else, whose records and whose conflict are kept', async () => {
    const theirs = `{"kind":"outlet","is":"Harbour Gazette","path":"${CRANE}"}`;
    await write(DECISIONS, `<<<<<<< ours\n${theirs}\n`);
    await eventually(async () => ((await article(CRANE)).decided ? true : undefined));
    const row = await rowOf(PILOT);
    await answering([{ picks: /^Undated$/u }], () => vscode.commands.executeCommand('dateline.setDate', row));
    assert.equal(await textOf(DECISIONS), `{"kind":"date","is":null,"path":"${PILOT}"}\n${theirs}\n<<<<<<< ours\n`);
    const conflict = await eventually(() => vscode.languages.getDiagnostics(fileIn(DECISIONS))[0]);
    assert.match(conflict.message, /merge conflict/u);
    await undo();
    assert.equal(await textOf(DECISIONS), `${theirs}\n<<<<<<< ours\n`);
    // Not deleted at once: of a file that is put in place and deleted in one breath, the editor tells nothing.
    await write(DECISIONS, '');
    await eventually(async () => ((await article(CRANE)).decided ? undefined : true));
    await vscode.workspace.fs.delete(fileIn(DECISIONS));
  });
});
