import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Mark } from '../../src/core/annotations/annotation.ts';
import { selectorOf } from '../../src/core/annotations/anchors/selectorOf.ts';
import type { DatelineApi } from '../../src/vscode/activateDateline.ts';
import { AnnotationsProvider } from '../../src/vscode/views/annotations/provider.ts';
import type { AnnotationNode, MarkArrangement } from '../../src/vscode/views/annotations/tree.ts';
import { answering } from './answers.ts';
import { closeAll, eventually, fileIn, openArticle, placeOf } from './articles.ts';
import { below, drawn, indexed, quietLog } from './dateline.ts';

const BRIDGE = 'lindholm-courier/2023-05-16-freight-trains-cross-bridge.txt';
const REPRINT = 'harbour-gazette/2023-05-17-freight-returns-lindholm-bridge.txt';
const ID = '11111111-1111-4111-8111-111111111111';
const WORDS = 'the rest would be spent at Kvernes';
const CLAIM = { name: 'Claim', colour: 'blue', border: 'solid', letter: 'C' } as const;

function article(): vscode.Uri {
  return fileIn(BRIDGE);
}

/** Runs a command for a reader who answers the editor's dialogs so. */
async function withDialogs(answers: Partial<typeof vscode.window>, command: () => Thenable<unknown>): Promise<void> {
  const names = Object.keys(answers) as (keyof typeof vscode.window)[];
  const before = Object.fromEntries(names.map((name) => [name, vscode.window[name]]));
  Object.assign(vscode.window, answers);
  try {
    await command();
  } finally {
    Object.assign(vscode.window, before);
  }
}

describe('Annotations', () => {
  let api: DatelineApi;
  let provider: AnnotationsProvider;
  const arranged = (arrangement: Partial<MarkArrangement> = {}) =>
    new AnnotationsProvider(
      { analysis: api.analysis, store: api.annotations, placed: api.placed, log: quietLog() },
      { grouping: 'tag', shown: {}, ...arrangement },
    );
  const rows = async (parent?: AnnotationNode) =>
    Promise.all((await below(provider, parent)).map((row) => drawn(provider, row)));
  /** The row of a mark, as soon as it is drawn so. */
  const rowOf = (id: string, says: RegExp) =>
    eventually(async () => {
      const row = await provider.find(id);
      assert.ok(row, 'it has no row');
      assert.match(await drawn(provider, row), says);
      return row;
    });
  const openRow = async (row: AnnotationNode): Promise<string> => {
    const { command } = await provider.resolveTreeItem(provider.getTreeItem(row), row);
    assert.equal(command?.command, 'vscode.open');
    await vscode.commands.executeCommand(command.command, ...(command.arguments as unknown[]));
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    return editor.document.getText(editor.selection);
  };
  const mark = async (id: string, words: string, more: Partial<Mark> = {}): Promise<void> => {
    const document = await vscode.workspace.openTextDocument(article());
    const start = document.getText().indexOf(words);
    const selector = selectorOf(document.getText(), start, start + words.length);
    const made = { creator: 'Mira', created: '2023-06-01T08:00:00.000Z', tags: ['Claim'], ...more };
    const record: Mark = { kind: 'mark', id, ...made, selector };
    await api.annotations.change(article(), (records) => [...records, record]);
  };

  before(async () => {
    api = await indexed();
    await vscode.commands.executeCommand('dateline.annotations.focus');
    await api.annotations.changeScheme(article(), () => ({ tags: [CLAIM] }));
    await mark(ID, WORDS, { note: 'Check the budget.', creator: 'me' });
    provider = arranged();
  });
  after(async () => {
    provider.dispose();
    await closeAll();
  });
  it('are grouped by tag, each with its article and whether it has a note', async () => {
    assert.deepEqual(await rows(), ['Claim — 1']);
    const row = await rowOf(ID, /Lindholm Courier/u);
    assert.equal(await drawn(provider, row), `“…${WORDS}” — Lindholm Courier · May 16, 2023 · note · by me`);
    const item = provider.getTreeItem(row);
    assert.match(item.accessibilityInformation?.label ?? '', /^Claim, .* has a note, by me$/u);
    assert.ok(item.iconPath instanceof vscode.Uri && item.iconPath.scheme === 'data');
    assert.equal(provider.getParent(row), (await below(provider))[0]);
  });

  it('open where their words stand now, not where they stood', async () => {
    const document = await openArticle(BRIDGE);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'Two lines\nthat were not there.\n');
    await vscode.workspace.applyEdit(edit);
    assert.equal(await openRow(await rowOf(ID, /Kvernes/u)), WORDS);
    await closeAll();
    assert.equal(await openRow(await rowOf(ID, /Kvernes/u)), WORDS);
  });

  it('draw one group again for one more mark', async () => {
    const [claim] = await below(provider);
    assert.ok(claim);
    await below(provider, claim);
    const changed = new Promise((resolve) => {
      const told = provider.onDidChangeTreeData((what) => {
        told.dispose();
        resolve(what);
      });
    });
    await mark('22222222-2222-4222-8222-222222222222', 'Ragnhild Storm', { creator: 'me' });
    const told = await changed;
    assert.ok(Array.isArray(told) && told.includes(claim));
    assert.deepEqual(await rows(), ['Claim — 2']);
  });

  it('are filtered and grouped otherwise', async () => {
    const filtered = arranged({ grouping: 'author', shown: { text: 'BUDGET' } });
    const [author] = await below(filtered);
    assert.ok(author);
    assert.equal(await drawn(filtered, author), 'me — 1');
    filtered.arrange({ grouping: 'date', shown: { outlet: { id: 'nobody', name: 'Nobody' } } });
    assert.deepEqual(await below(filtered), []);
    filtered.dispose();
  });

  it('are filtered by what a reader picks, and say so', async () => {
    const { labels } = await answering([{ picks: /^Tag…$/u }, { picks: /^Claim$/u }], () =>
      vscode.commands.executeCommand('dateline.filterAnnotations'),
    );
    assert.ok(labels.includes('State…') && labels.includes('Any tag'));
    await vscode.commands.executeCommand('dateline.clearAnnotationFilter');
  });

  it('need review when their words are gone, and stand where the reader says', async () => {
    const document = await openArticle(BRIDGE);
    const edit = new vscode.WorkspaceEdit();
    edit.delete(document.uri, placeOf(document, WORDS));
    await vscode.workspace.applyEdit(edit);
    const lost = await rowOf(ID, /not found any more/u);
    assert.equal((await rows())[0], 'Needs review — 1');
    assert.equal(provider.getTreeItem(lost).contextValue, 'mark lost');
    const editor = await vscode.window.showTextDocument(document);
    const { start, end } = placeOf(document, 'where trains still crawl');
    editor.selection = new vscode.Selection(start, end);
    await eventually(async () => {
      await vscode.commands.executeCommand('dateline.anchorHere', lost);
      const kept = api.annotations.of(article()).find(({ id }) => id === ID);
      return kept?.kind === 'mark' && kept.selector?.exact === 'where trains still crawl' ? kept : undefined;
    });
    await rowOf(ID, /^“…where trains still crawl” — Lindholm/u);
    await closeAll();
  });

  it('show a reply to what was deleted, which its author can delete', async () => {
    const by = { creator: await api.annotations.author(), created: '2023-06-02T08:00:00.000Z' };
    const reply = {
      kind: 'reply',
      id: ID.replace('1', '2'),
      ...by,
      to: ID.replace('1', '3'),
      text: 'Which one?',
    } as const;
    await api.annotations.change(article(), (records) => [...records, reply]);
    const stray = await eventually(async () => {
      const review = (await below(provider)).find(({ row }) => row.kind === 'review');
      return review && (await below(provider, review)).find(({ row }) => row.kind === 'stray');
    });
    assert.match(await drawn(provider, stray), /^Which one\? — Reply to a deleted annotation/u);
    await vscode.commands.executeCommand('dateline.deleteStrayReply', stray);
    assert.ok(api.annotations.of(article()).every(({ kind }) => kind !== 'reply'));
  });

  it('are copied as text', async () => {
    await vscode.commands.executeCommand('dateline.copyAnnotation', await rowOf(ID, /crawl/u));
    assert.equal(await vscode.env.clipboard.readText(), 'where trains still crawl');
  });

  it('go out into a file and come in from it, and stay whose they are', async () => {
    const target = fileIn('out.jsonld');
    const before = api.annotations.of(article());
    const { labels } = await answering([{ picks: /W3C/u }], () =>
      withDialogs(
        { showSaveDialog: () => Promise.resolve(target), showInformationMessage: () => Promise.resolve(undefined) },
        () => vscode.commands.executeCommand('dateline.exportAnnotations'),
      ),
    );
    assert.ok(labels.includes('CSV'));
    await api.annotations.change(article(), () => []);
    const asked: unknown[] = [];
    const agree = (...said: unknown[]) => {
      asked.push(...said);
      return Promise.resolve('Import');
    };
    await withDialogs(
      {
        showOpenDialog: () => Promise.resolve([target]),
        showInformationMessage: agree,
      },
      () => vscode.commands.executeCommand('dateline.importAnnotations'),
    );
    assert.equal(asked[0], 'Import 2 annotations about 1 article?');
    assert.deepEqual(
      api.annotations.of(article()).map(({ id, creator }) => [id, creator]),
      before.map(({ id, creator }) => [id, creator]),
    );
    await vscode.workspace.fs.delete(target);
  });

  it('stand where the reader chooses among the places that are like them', async () => {
    const id = '44444444-4444-4444-8444-444444444444';
    const selector = {
      exact: 'Lindholm Courier',
      prefix: 'nobody ever wrote ',
      suffix: ' in this article',
      start: 5,
      end: 15,
    };
    const made = { creator: 'me', created: '2023-06-01T08:00:00.000Z', tags: ['Claim'] };
    await api.annotations.change(article(), (records) => [...records, { kind: 'mark', id, ...made, selector }]);
    const lost = await rowOf(id, /not found any more · \d candidates?/u);
    const kept = () => api.annotations.of(article()).find((record) => record.id === id);
    const { labels } = await answering([{ picks: /Lindholm Courier/u }], () =>
      vscode.commands.executeCommand('dateline.showCandidates', lost),
    );
    assert.ok(labels.length > 0);
    const found = kept();
    assert.ok(found?.kind === 'mark' && found.selector && found.selector.prefix.endsWith('By Mira Solberg, '));
    const row = await rowOf(id, /Lindholm Courier · ≈? ?May 16/u);
    assert.equal(await openRow(row), found.selector.exact);
    await closeAll();
  });

  it('follow their article when it was moved outside the editor', async () => {
    const from = fileIn(REPRINT);
    const to = fileIn('harbour-gazette/moved.txt');
    const id = '33333333-3333-4333-8333-333333333333';
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(from));
    const start = text.indexOf('Freight returns to Lindholm bridge after');
    const selector = selectorOf(text, start, start + 54);
    const made = { creator: 'me', created: '2023-06-01T08:00:00.000Z', tags: ['Claim'] };
    await api.annotations.change(from, () => [{ kind: 'mark', id, ...made, selector }]);
    await vscode.workspace.fs.rename(from, to);
    const lost = await rowOf(id, /found again at moved\.txt/u);
    await eventually(async () => {
      await answering([{ picks: /^Found again at .*moved\.txt$/u }], () =>
        vscode.commands.executeCommand('dateline.showCandidates', lost),
      );
      return api.annotations.of(to).length > 0 || undefined;
    });
    assert.deepEqual(api.annotations.of(from), []);
  });

  it('say that their article is gone where it is found nowhere', async () => {
    const gone = fileIn('gone.txt');
    const id = '44444444-4444-4444-8444-444444444444';
    const selector = selectorOf('Nobody kept this text.', 0, 21);
    const made = { creator: 'me', created: '2023-06-01T08:00:00.000Z', tags: ['Claim'] };
    await api.annotations.change(gone, () => [{ kind: 'mark', id, ...made, selector }]);
    const lost = await rowOf(id, /article is gone/u);
    const said: string[] = [];
    const showErrorMessage = (message: string) => Promise.resolve(void said.push(message));
    await withDialogs({ showErrorMessage }, () => vscode.commands.executeCommand('dateline.showCandidates', lost));
    assert.deepEqual(said, ['gone.txt is gone. Its annotations stay until you delete them, or the article is back.']);
    await api.annotations.change(gone, () => []);
  });
});
