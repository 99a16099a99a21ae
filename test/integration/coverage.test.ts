import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { DatelineApi } from '../../src/vscode/activateDateline.ts';
import { CoverageResults } from '../../src/vscode/coverage/results.ts';
import { articleIdsOf } from '../../src/vscode/coverage/scope.ts';
import { coverageChildren } from '../../src/vscode/views/duplicates/model.ts';
import type { CoverageNode } from '../../src/vscode/views/duplicates/model.ts';
import { DuplicatesProvider } from '../../src/vscode/views/duplicates/provider.ts';
import { eventually, fileIn } from './articles.ts';
import { below, closeEditors, drawn, indexed } from './dateline.ts';

const AGENCY = 'norda/2023-05-16-lindholm-bridge-freight.txt';
const REPRINT = 'harbour-gazette/2023-05-17-freight-returns-lindholm-bridge.txt';

function shown(): string[] {
  return vscode.window.visibleTextEditors.map(({ document }) => document.uri.toString());
}

function editorOf(path: string): vscode.TextEditor {
  const uri = fileIn(path).toString();
  const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
  assert.ok(editor, `${path} is not visible`);
  return editor;
}

function selectedText({ document, selection }: vscode.TextEditor): string {
  return document.getText(selection);
}

function pressNext(): Thenable<void> {
  return vscode.commands.executeCommand('dateline.nextPassage');
}

function isOf(node: CoverageNode, path: string): boolean {
  const id = fileIn(path).toString();
  return node.kind === 'pair' && (node.pair.a === id || node.pair.b === id);
}

function words(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}+/gu));
}

describe('Duplicate coverage', () => {
  let api: DatelineApi;
  let results: CoverageResults;
  let pair: CoverageNode;
  let passages: number;

  before(async () => {
    api = await indexed();
    results = new CoverageResults(api.analysis);
    await results.search({ ids: null, preset: 'balanced' });
    const story = results.storyOf(fileIn(AGENCY).toString());
    assert.ok(story, 'the bridge is no story');
    const found = coverageChildren({ kind: 'story', story, parent: undefined }).find(
      (node) => node.kind === 'pair' && [AGENCY, REPRINT].every((path) => isOf(node, path)),
    );
    assert.ok(found?.kind === 'pair', 'the reprint is no pair');
    pair = found;
    passages = found.pair.passages;
  });
  after(closeEditors);

  it('shows stories, their articles and their pairs', async () => {
    const provider = new DuplicatesProvider(results);
    const row = provider.storyOf(fileIn(AGENCY).toString());
    assert.match(row ? await drawn(provider, row) : '', /outlets · \d articles$/u);
    const children = await below(provider, row);
    const texts = await Promise.all(children.map((child) => drawn(provider, child)));
    assert.ok(
      texts.some((text) => text.startsWith('NORDA — May 16 · first')),
      texts.join('\n'),
    );
    assert.ok(
      texts.some((text) => /↔ .* — near-duplicate · \d+ passages?$/u.test(text)),
      texts.join('\n'),
    );
    const child = children.at(-1);
    assert.equal(child && provider.getParent(child), row);
  });

  it('is found from the command, and shown story by story', async () => {
    await vscode.commands.executeCommand('dateline.findDuplicateCoverage');
    await vscode.commands.executeCommand('dateline.findCoverageLikeThis', fileIn(REPRINT));
    const text = await eventually(async () => {
      await vscode.commands.executeCommand('dateline.copyStory');
      const copied = await vscode.env.clipboard.readText();
      return copied.includes(REPRINT) ? copied : undefined;
    });
    assert.match(text, /NORDA\t/u);
    assert.match(text, /Harbour Gazette\t/u);
  });

  it('is looked for in one folder alone', async () => {
    const folder = fileIn('norda');
    const ids = await articleIdsOf(api.analysis, [folder], { grouping: 'date', filter: {} });
    assert.ok(ids.length > 1 && ids.every((id) => id.startsWith(`${folder.toString()}/`)), ids.join('\n'));
    const inFolder = new CoverageResults(api.analysis);
    assert.equal((await inFolder.search({ ids, preset: 'balanced' })).compared, ids.length);
    assert.equal(inFolder.storyOf(fileIn(REPRINT).toString()), undefined);
  });

  it('knows whether it is out of date, and says so until the next search', async () => {
    assert.ok(await results.isCurrent());
    const uri = fileIn(REPRINT);
    const { stories } = await results.search({ ids: null, preset: 'balanced' });
    await api.analysis.call('inspect', {
      id: uri.toString(),
      path: REPRINT,
      text: 'SOLVIK, May 17. /NORDA/. It rained.',
    });
    assert.ok(!(await results.isCurrent()));
    results.markStale();
    assert.ok(results.stale);
    assert.equal(results.latest?.result.stories, stories, 'the stories of before are shown');
    await api.analysis.call('release', { id: uri.toString() });
    await results.search({ ids: null, preset: 'balanced' });
    assert.ok(!results.stale && (await results.isCurrent()));
  });

  it('keeps what was found when a search is cancelled', async () => {
    const before = results.latest;
    const source = new vscode.CancellationTokenSource();
    const search = results.search({ ids: null, preset: 'broad' }, { token: source.token });
    source.cancel();
    // By name: the extension and this test each have the class.
    await assert.rejects(search, { name: 'CancelledError' });
    assert.equal(results.latest, before);
    assert.equal(results.searching, false);
  });

  it('opens a pair side by side, at the first passage of both', async () => {
    await vscode.commands.executeCommand('dateline.openPair', pair);
    assert.equal(vscode.window.visibleTextEditors.length, 2);
    const [left, right] = [editorOf(AGENCY), editorOf(REPRINT)];
    assert.ok((left.viewColumn ?? 0) < (right.viewColumn ?? 0));
    assert.equal(vscode.window.activeTextEditor, left);
    assert.ok(selectedText(left).length > 20, selectedText(left));
  });

  it('goes as many passages on as a key is pressed, however fast', async () => {
    assert.ok(passages > 2);
    const first = selectedText(editorOf(AGENCY));
    await pressNext();
    assert.notEqual(selectedText(editorOf(AGENCY)), first);
    await Promise.all(Array.from({ length: passages - 1 }, pressNext));
    assert.equal(selectedText(editorOf(AGENCY)), first, 'once round');
  });

  it('goes to the other article, to the same passage, and back', async () => {
    const here = selectedText(editorOf(AGENCY));
    await vscode.commands.executeCommand('dateline.otherArticle');
    assert.equal(vscode.window.activeTextEditor, editorOf(REPRINT));
    const there = selectedText(editorOf(REPRINT));
    const shared = [...words(here)].filter((word) => words(there).has(word)).length;
    assert.ok(shared > words(here).size / 3, `${here}\n${there}`);
    await vscode.commands.executeCommand('dateline.otherArticle');
    assert.equal(vscode.window.activeTextEditor, editorOf(AGENCY));
  });

  it('says over a passage where else it stands, and leads there', async () => {
    const left = editorOf(AGENCY);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      left.document.uri,
      left.selection.active,
    );
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
      .join('\n')
      .replaceAll('&nbsp;', ' ');
    assert.match(text, new RegExp(`Passage 1 of ${passages}\\*\\*, also in Harbour Gazette, May 17, line \\d+`, 'u'));
    assert.match(text, /command:_dateline\.goToPassage/u);
    await vscode.commands.executeCommand('_dateline.goToPassage', 1, 'b');
    assert.equal(vscode.window.activeTextEditor, editorOf(REPRINT));
    await vscode.commands.executeCommand('_dateline.goToPassage', 1, 'a');
    assert.equal(vscode.window.activeTextEditor, editorOf(AGENCY));
  });

  it('steps through the passages, round at the end', async () => {
    const first = selectedText(editorOf(AGENCY));
    const met = new Set<string>();
    for (let step = 0; step < passages; step++) {
      met.add(selectedText(editorOf(AGENCY)));
      await vscode.commands.executeCommand('dateline.nextPassage');
    }
    assert.equal(met.size, passages);
    assert.equal(selectedText(editorOf(AGENCY)), first);
    await vscode.commands.executeCommand('dateline.previousPassage');
    if (passages > 1) assert.notEqual(selectedText(editorOf(AGENCY)), first);
  });

  it('compares the text alone, without what is not the article', async () => {
    await vscode.commands.executeCommand('dateline.compareTextOnly', pair);
    const tab = await eventually(() => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputTextDiff ? input : undefined;
    });
    assert.equal(tab.original.scheme, 'dateline-text');
    const text = (await vscode.workspace.openTextDocument(tab.modified)).getText();
    assert.match(text, /bridge/iu);
    assert.doesNotMatch(text, /\n\n\n/u);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('ends when either editor is closed', async () => {
    await vscode.commands.executeCommand('dateline.openPair', pair);
    await vscode.commands.executeCommand('dateline.otherArticle');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await eventually(() => (shown().includes(fileIn(REPRINT).toString()) ? undefined : true));
    const left = await vscode.window.showTextDocument(fileIn(AGENCY));
    left.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('dateline.nextPassage');
    assert.equal(selectedText(left), '');
  });
});
