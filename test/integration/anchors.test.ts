import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Mark } from '../../src/core/annotations/annotation.ts';
import { selectorOf } from '../../src/core/annotations/anchors/selectorOf.ts';
import type { LostMark } from '../../src/vscode/annotations/placedMarks.ts';
import type { DatelineApi } from '../../src/vscode/activateDateline.ts';
import { closeForGood, eventually, fileIn, open } from './articles.ts';
import { indexed } from './dateline.ts';
import { watchedFolder } from './keptFolder.ts';

const FOLDER = 'anchors';
const FOLDERS = [FOLDER, `.dateline/annotations/${FOLDER}`];
const ARTICLE = `${FOLDER}/tide-gauge.txt`;
const PASSAGE = 'a mussel had settled in the pipe of the tide gauge';
const TEXT = [
  'SOLVIK, June 8. /NORDA/. For nine weeks the sea at Solvik did not move.',
  `The harbour master found that ${PASSAGE}, and nobody in Karlsby had noticed.`,
  'A second gauge is to be put in by the autumn, at a cost of 90,000 crowns.',
  '',
].join('\n');

async function empty(folder: string): Promise<void> {
  for (const [name] of await vscode.workspace.fs.readDirectory(fileIn(folder))) {
    await vscode.workspace.fs.delete(fileIn(`${folder}/${name}`), { recursive: true });
  }
}

function write(path: string, text: string): Thenable<void> {
  return vscode.workspace.fs.writeFile(fileIn(path), new TextEncoder().encode(text));
}

async function edit(document: vscode.TextDocument, words: string, other: string): Promise<void> {
  const start = document.getText().indexOf(words);
  assert.ok(start >= 0, words);
  const change = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
  change.replace(document.uri, range, other);
  assert.ok(await vscode.workspace.applyEdit(change));
}

describe('Where a mark stands', () => {
  let api: DatelineApi;

  const marksOf = (path: string) => api.annotations.of(fileIn(path)).filter((record) => record.kind === 'mark');
  const mark = async (path: string, text: string, creator?: string): Promise<Mark> => {
    const start = text.indexOf(PASSAGE);
    const made: Mark = {
      id: crypto.randomUUID(),
      creator: creator ?? (await api.annotations.author()),
      created: '2023-06-08T08:30:00.000Z',
      kind: 'mark',
      tags: ['claim'],
      selector: selectorOf(text, start, start + PASSAGE.length),
    };
    await api.annotations.change(fileIn(path), (records) => [...records, made]);
    return made;
  };
  const marked = (document: vscode.TextDocument): string[] =>
    api.placed.in(document).map(({ anchoring }) => {
      const anchor = anchoring?.anchor;
      return anchor ? document.getText().slice(anchor.start, anchor.end) : 'lost';
    });
  const lost = (path: string): readonly LostMark[] => {
    const id = fileIn(path).toString();
    return api.placed.lost.filter(({ article }) => article.toString() === id);
  };

  before(async () => {
    api = await indexed();
    await api.annotations.load();
    await watchedFolder(ARTICLE, api.annotations);
    await vscode.workspace.fs.createDirectory(fileIn(FOLDER));
  });
  after(async () => {
    for (const folder of FOLDERS) await vscode.workspace.fs.delete(fileIn(folder), { recursive: true });
  });
  beforeEach(async () => {
    await write(ARTICLE, TEXT);
    await mark(ARTICLE, TEXT);
  });
  afterEach(async () => {
    await closeForGood();
    // The folders stay: the watch of the disk would have to find new ones again.
    for (const folder of FOLDERS) await empty(folder);
    await eventually(() => api.annotations.all().every(({ article }) => !article.path.includes(FOLDER)) || undefined);
  });

  it('follows edits above it and inside it, and comes back when its deletion is undone', async () => {
    const document = await open(ARTICLE);
    assert.deepEqual(marked(document), [PASSAGE]);
    await edit(document, 'SOLVIK', 'PORT OF SOLVIK');
    assert.deepEqual(marked(document), [PASSAGE]);
    await edit(document, 'a mussel', 'a large mussel');
    const larger = PASSAGE.replace('a mussel', 'a large mussel');
    assert.deepEqual(marked(document), [larger]);
    await edit(document, `found that ${larger}, and`, 'said');
    assert.deepEqual(marked(document), ['lost']);
    assert.equal(lost(ARTICLE).length, 1);
    await vscode.commands.executeCommand('undo');
    assert.deepEqual(marked(document), [larger]);
    assert.equal(lost(ARTICLE).length, 0);
    await vscode.commands.executeCommand('undo');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), TEXT);
    assert.deepEqual(marked(document), [PASSAGE]);
  });

  it('is found again when it was cut and put in elsewhere', async () => {
    const document = await open(ARTICLE);
    const line = TEXT.split('\n')[1] ?? '';
    await edit(document, `${line}\n`, '');
    assert.deepEqual(marked(document), ['lost']);
    await edit(document, 'SOLVIK', `${line}\nSOLVIK`);
    await eventually(() => assert.deepEqual(marked(document), [PASSAGE]) ?? true);
  });

  it('does not change with the line ends', async () => {
    const document = await open(ARTICLE);
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((builder) => builder.setEndOfLine(vscode.EndOfLine.CRLF));
    assert.ok(document.getText().includes('\r\n'));
    await eventually(() => assert.deepEqual(marked(document), [PASSAGE]) ?? true);
  });

  it('is kept anew when the article is saved, in own records only', async () => {
    const file = fileIn(`.dateline/annotations/${ARTICLE}.jsonl`);
    const own = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    const author = await api.annotations.author();
    const other = own.replaceAll(author, 'Ada Brekke').replace(/[0-9a-f]{8}-/u, '00000000-');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(own + other));
    await eventually(() => marksOf(ARTICLE).length === 2 || undefined);
    const document = await open(ARTICLE);
    await edit(document, 'a mussel', 'a large mussel');
    assert.ok(await document.save());
    const exact = (creator: string) => marksOf(ARTICLE).find((one) => one.creator === creator)?.selector?.exact;
    await eventually(() => exact(author)?.startsWith('a large mussel') || undefined);
    assert.equal(exact('Ada Brekke'), PASSAGE);
    await vscode.commands.executeCommand('undo');
    assert.deepEqual(marked(document), [PASSAGE, PASSAGE]);
  });

  it('is looked for again in an open article that is changed outside', async () => {
    const document = await open(ARTICLE);
    assert.deepEqual(marked(document), [PASSAGE]);
    await write(ARTICLE, `Updated at noon.\n${TEXT.replace('nine weeks', 'ten weeks').replaceAll('gauge', 'meter')}`);
    await eventually(() => assert.deepEqual(marked(document), [PASSAGE.replace('gauge', 'meter')]) ?? true);
  });

  it('is looked for in a closed article when its file changes', async () => {
    const sentence = 'The harbour master gave no reason.';
    await write(ARTICLE, TEXT.replace(TEXT.split('\n')[1] ?? '', sentence));
    const [missing] = await eventually(() => (lost(ARTICLE).length > 0 ? lost(ARTICLE) : undefined));
    assert.equal(missing?.mark.selector?.exact, PASSAGE);
    assert.equal(missing?.movedTo, undefined);
    await write(ARTICLE, `Updated at noon.\n${TEXT}`);
    await eventually(() => lost(ARTICLE).length === 0 || undefined);
  });

  it('goes with an article that is renamed in the editor', async () => {
    const renamed = `${FOLDER}/mussel.txt`;
    const change = new vscode.WorkspaceEdit();
    change.renameFile(fileIn(ARTICLE), fileIn(renamed));
    assert.ok(await vscode.workspace.applyEdit(change));
    await eventually(() => marksOf(renamed).length === 1 || undefined);
    assert.deepEqual(marked(await open(renamed)), [PASSAGE]);
    assert.equal(lost(ARTICLE).length, 0);
  });

  it('is told when an article was moved outside, with where it went', async () => {
    const moved = `${FOLDER}/archive/june.txt`;
    await write(moved, TEXT);
    await vscode.workspace.fs.delete(fileIn(ARTICLE));
    const [missing] = await eventually(() =>
      lost(ARTICLE).some(({ movedTo }) => movedTo) ? lost(ARTICLE) : undefined,
    );
    assert.equal(missing?.movedTo?.toString(), fileIn(moved).toString());
  });
});
