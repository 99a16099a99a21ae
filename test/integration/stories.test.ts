import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ArticleSummary } from '../../src/analysis/protocol.ts';
import type { DatelineApi } from '../../src/vscode/activateDateline.ts';
import { CoverageResults } from '../../src/vscode/coverage/results.ts';
import { coverageChildren, coverageRows } from '../../src/vscode/views/duplicates/model.ts';
import type { CoverageNode } from '../../src/vscode/views/duplicates/model.ts';
import type { SourceNode } from '../../src/vscode/views/sources/model.ts';
import { answering } from './answers.ts';
import { closeAll, eventually, fileIn, openArticle, placeOf } from './articles.ts';
import { indexed } from './dateline.ts';

const DECISIONS = '.dateline/decisions.jsonl';
const AGENCY = 'norda/2023-05-16-lindholm-bridge-freight.txt';
const REPRINT = 'harbour-gazette/2023-05-17-freight-returns-lindholm-bridge.txt';
const FESTIVAL = 'harbour-gazette/herring-festival.txt';

async function decisions(): Promise<string> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(fileIn(DECISIONS)));
  } catch {
    return '';
  }
}

function undo(): Thenable<unknown> {
  return vscode.commands.executeCommand('dateline.undoDecision');
}

async function rename(from: string, to: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(fileIn(from), fileIn(to));
  assert.ok(await vscode.workspace.applyEdit(edit));
}

function all(nodes: readonly CoverageNode[]): readonly CoverageNode[] {
  return nodes.flatMap((node) => [node, ...all(coverageChildren(node))]);
}

describe('Stories', () => {
  let api: DatelineApi;
  let results: CoverageResults;

  before(async () => {
    api = await indexed();
    results = new CoverageResults(api.analysis);
    // The view's own search: what is decided is seen there at once.
    await vscode.commands.executeCommand('dateline.findDuplicateCoverage');
  });
  afterEach(closeAll);

  async function rows(): Promise<readonly CoverageNode[]> {
    const { stories, decided } = await results.search({ ids: null, preset: 'balanced' });
    return all(coverageRows(stories, decided));
  }

  async function bridgePair(): Promise<CoverageNode> {
    const ids = [AGENCY, REPRINT].map((path) => fileIn(path).toString());
    const found = (await rows()).find(
      (node) => node.kind === 'pair' && ids.every((id) => [node.pair.a, node.pair.b].includes(id)),
    );
    assert.ok(found, 'the reprint is no pair');
    return found;
  }

  async function storyOf(path: string): Promise<readonly string[]> {
    await rows();
    return results.storyOf(fileIn(path).toString())?.members.map((member) => member.article.path) ?? [];
  }

  async function article(path: string): Promise<ArticleSummary> {
    const found = await api.analysis.call('article', { id: fileIn(path).toString() });
    assert.ok(found);
    return found;
  }

  it('keep a pair apart when the reader says so, and undo it from its row', async () => {
    await vscode.commands.executeCommand('dateline.notSameStory', await bridgePair());
    assert.match(
      await decisions(),
      /^\{"kind":"pair","is":"apart","paths":\["harbour-gazette\/.*","norda\/.*"\]\}\n$/u,
    );
    assert.ok(!(await storyOf(AGENCY)).includes(REPRINT));
    const row = (await rows()).find(({ kind }) => kind === 'decidedPair');
    assert.ok(row);
    await vscode.commands.executeCommand('dateline.undoCoverageDecision', row);
    assert.equal(await decisions(), '');
    assert.ok((await storyOf(AGENCY)).includes(REPRINT));
    await undo();
    assert.match(await decisions(), /"apart"/u);
    await undo();
    assert.equal(await decisions(), '');
  });

  it('stay apart when one of them is renamed', async () => {
    const moved = 'harbour-gazette/freight-returns.txt';
    await vscode.commands.executeCommand('dateline.notSameStory', await bridgePair());
    await rename(REPRINT, moved);
    await eventually(async () => (await decisions()).includes(moved) || undefined);
    await eventually(async () => {
      const [pair] = (await results.search({ ids: null, preset: 'balanced' })).decided.pairs;
      return pair?.b.path === moved || undefined;
    });
    assert.ok(!(await storyOf(AGENCY)).includes(moved));
    await undo();
    assert.equal(await decisions(), '');
    await rename(moved, REPRINT);
    await eventually(async () => (await storyOf(AGENCY)).includes(REPRINT) || undefined);
  });

  it('join articles that the reader selects in Sources', async () => {
    const selected = await Promise.all(
      [AGENCY, FESTIVAL].map(async (path): Promise<SourceNode> => {
        const found = await article(path);
        return { row: { kind: 'article', key: found.id, article: found }, parent: undefined };
      }),
    );
    await vscode.commands.executeCommand('dateline.sameStory', selected[0], selected);
    const story = await storyOf(FESTIVAL);
    assert.ok(story.includes(AGENCY) && story.includes(REPRINT), story.join('\n'));
    await undo();
    assert.deepEqual(await storyOf(FESTIVAL), []);
  });

  it('leave a passage out that the reader ignores in an open pair', async () => {
    await vscode.commands.executeCommand('dateline.openPair', await bridgePair());
    const editor = vscode.window.activeTextEditor;
    const passage = editor?.document.getText(editor.selection) ?? '';
    assert.ok(passage.length > 20, passage);
    await vscode.commands.executeCommand('dateline.ignorePassage');
    assert.match(await decisions(), /^\{"kind":"passage","is":"ignored","text":"[\p{L}\p{N} ]+"\}$/mu);
    const ids = { a: fileIn(AGENCY).toString(), b: fileIn(REPRINT).toString() };
    assert.ok((await api.analysis.call('passages', ids)).every(({ aText }) => aText !== passage));
    await undo();
    assert.ok((await api.analysis.call('passages', ids)).some(({ aText }) => aText === passage));
  });

  it('are filtered in steps', async () => {
    const shown = await answering(
      [{ picks: /^Kind/u }, { picks: /^near-duplicate$/u }, { picks: /^Show \d of 3 stories$/u }],
      () => vscode.commands.executeCommand('dateline.filterStories'),
    );
    assert.ok(shown.labels.includes('Clear filter'), shown.labels.join('\n'));
    await vscode.commands.executeCommand('dateline.clearStoryFilter');
  });

  it('are written to a file as the reader wants them', async () => {
    const target = fileIn('stories.md');
    const { showSaveDialog } = vscode.window;
    Object.assign(vscode.window, { showSaveDialog: async () => target });
    try {
      const shown = await answering([{ picks: /^Markdown$/u }], () =>
        vscode.commands.executeCommand('dateline.exportStories'),
      );
      assert.deepEqual(shown.titles, ['Export 3 stories']);
    } finally {
      Object.assign(vscode.window, { showSaveDialog });
    }
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
    assert.match(text, /^# Duplicate coverage\n\n3 stories among \d+ articles, balanced\.\n/u);
    assert.match(text, /^ {2}- \*\*Harbour Gazette\*\*/mu);
    assert.match(text, /line \d+: “/u);
    await vscode.workspace.fs.delete(target);
  });

  it('show over a passage of an article where it stands first', async () => {
    const document = await openArticle(REPRINT);
    const { passage } = await eventually(async () => {
      const [found] = await api.analysis.call('storyPassages', { id: document.uri.toString() });
      return found && { passage: found };
    });
    const place = new vscode.Position(passage.startLine, passage.startCharacter + 1);
    assert.ok(placeOf(document, document.lineAt(place.line).text.slice(0, 20)));
    const text = await eventually(async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        place,
      );
      const said = hovers
        .flatMap(({ contents }) => contents)
        .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
        .join('\n')
        .replaceAll('&nbsp;', ' ');
      return said.includes('This passage also stands in') ? said : undefined;
    });
    assert.match(text, /NORDA\]\(command:.*\), May 16, first there, line \d+/u);
  });
});
