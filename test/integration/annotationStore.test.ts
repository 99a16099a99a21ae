import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Mark } from '../../src/core/annotations/annotation.ts';
import { added, changedMark, deleted } from '../../src/core/annotations/changeAnnotations.ts';
import { withNewTag } from '../../src/core/annotations/changeTags.ts';
import type { DatelineApi } from '../../src/vscode/activateDateline.ts';
import { AnnotationKeeper } from '../../src/vscode/annotations/annotationKeeper.ts';
import { authorName } from '../../src/vscode/annotations/author.ts';
import { KeptElsewhere } from '../../src/vscode/annotations/keptElsewhere.ts';
import { FileProblems } from '../../src/vscode/decisions/fileProblems.ts';
import { openerOf } from '../../src/vscode/decisions/folderFile.ts';
import { eventually, fileIn, open } from './articles.ts';
import { closeEditors, indexed, quietLog } from './dateline.ts';
import { watchedFolder } from './keptFolder.ts';

const BRIDGE = 'norda/2023-05-16-lindholm-bridge-freight.txt';
const AT = '2023-06-01T12:00:00.000Z';

const idOf = (number: number) => `7c1f0a52-88b1-4f0e-8a5d-${String(number).padStart(12, '0')}`;
const keptOf = (article: string) => fileIn(`.dateline/annotations/${article}.jsonl`);

const aMark = (number: number, creator: string): Mark => ({
  kind: 'mark',
  id: idOf(number),
  creator,
  created: '2023-05-16T08:30:00.000Z',
  tags: ['Claim'],
  selector: { exact: 'bridge', prefix: 'the ', suffix: ' is', start: 4, end: 10 },
});

async function textOf(uri: vscode.Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return '';
  }
}

function write(uri: vscode.Uri, text: string): Thenable<void> {
  return vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

async function rename(from: string, to: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(fileIn(from), fileIn(to));
  assert.ok(await vscode.workspace.applyEdit(edit));
}

describe('Annotations are kept', () => {
  let store: DatelineApi['annotations'];
  let author: string;

  before(async () => {
    ({ annotations: store } = await indexed());
    await store.load();
    author = await store.author();
    await watchedFolder(BRIDGE, store);
  });
  after(async () => {
    await vscode.workspace.fs.delete(fileIn('.dateline/annotations'), { recursive: true });
    await closeEditors();
  });

  it('beside the article, one record a line, and told', async () => {
    const told: string[] = [];
    const listening = store.onDidChange((articles) => told.push(...(articles ?? []).map(String)));
    await store.change(fileIn(BRIDGE), (before) => added(before, aMark(1, author)));
    listening.dispose();
    assert.ok(told.includes(fileIn(BRIDGE).toString()));
    assert.deepEqual(store.of(fileIn(BRIDGE)), [aMark(1, author)]);
    const record = JSON.parse(await textOf(keptOf(BRIDGE)));
    assert.equal(record.target.source, BRIDGE);
    assert.match(await textOf(fileIn('.dateline/.gitattributes')), /merge=union/u);
    assert.ok(store.all().some(({ article }) => article.toString() === fileIn(BRIDGE).toString()));
  });

  it('beside what another program writes there', async () => {
    const theirs = (await textOf(keptOf(BRIDGE))).replaceAll(idOf(1), idOf(2)).replace(`"${author}"`, '"Tomas"');
    await write(keptOf(BRIDGE), (await textOf(keptOf(BRIDGE))) + theirs);
    await store.change(fileIn(BRIDGE), (before) => added(before, aMark(3, author)));
    assert.deepEqual(
      store.of(fileIn(BRIDGE)).map(({ id }) => id),
      [idOf(1), idOf(2), idOf(3)],
    );
  });

  it('as they are on disk, where another program changes them', async () => {
    const whole = await textOf(keptOf(BRIDGE));
    await write(keptOf(BRIDGE), whole.split('\n').slice(1).join('\n'));
    await eventually(() => (store.of(fileIn(BRIDGE)).length === 2 ? true : undefined));
    await write(keptOf(BRIDGE), whole);
    await eventually(() => (store.of(fileIn(BRIDGE)).length === 3 ? true : undefined));
  });

  it('from others than who made them', async () => {
    const tomas = store.of(fileIn(BRIDGE))[1];
    assert.equal(tomas?.creator, 'Tomas');
    await assert.rejects(
      store.change(fileIn(BRIDGE), (before) => before.filter((one) => one !== tomas && one.id !== tomas.id)),
      /Tomas wrote this/u,
    );
    await assert.rejects(
      store.change(fileIn(BRIDGE), (before) => changedMark(before, idOf(9), {}, { by: author, at: AT })),
      /not there any more/u,
    );
    assert.equal(store.of(fileIn(BRIDGE)).length, 3);
  });

  it('from elsewhere too: newer states of what others made, and nobody’s place', async () => {
    const tomas = store.of(fileIn(BRIDGE))[1]!;
    const newer = { ...tomas, modified: AT };
    const stolen = { ...aMark(1, 'Eve'), modified: AT };
    const { added: count, changed, refused } = await store.bringIn(fileIn(BRIDGE), [newer, stolen]);
    assert.deepEqual([count, changed, refused], [0, 1, [stolen]]);
    assert.deepEqual(store.of(fileIn(BRIDGE))[1], newer);
  });

  it('through a conflict of git, which is shown', async () => {
    const before = await textOf(keptOf(BRIDGE));
    await write(keptOf(BRIDGE), `<<<<<<< mine\n${before}`);
    const shown = await eventually(() => vscode.languages.getDiagnostics(keptOf(BRIDGE))[0]);
    assert.match(shown.message, /merge conflict/u);
    assert.equal(store.of(fileIn(BRIDGE)).length, 3);
    await store.change(fileIn(BRIDGE), (records) => deleted(records, idOf(3), author));
    assert.match(await textOf(keptOf(BRIDGE)), /<<<<<<< mine/u);
    await write(keptOf(BRIDGE), (await textOf(keptOf(BRIDGE))).replace('<<<<<<< mine\n', ''));
    await eventually(() => (vscode.languages.getDiagnostics(keptOf(BRIDGE)).length === 0 ? true : undefined));
  });

  it('with their article when it is renamed, or its folder is, and back', async () => {
    await open(BRIDGE);
    await rename(BRIDGE, 'norda/renamed.txt');
    await eventually(() => (store.of(fileIn('norda/renamed.txt')).length === 2 ? true : undefined));
    assert.equal(await textOf(keptOf(BRIDGE)), '');
    assert.match(await textOf(keptOf('norda/renamed.txt')), /"source":"norda\/renamed\.txt"/u);
    await rename('norda', 'agency');
    await eventually(() => (store.of(fileIn('agency/renamed.txt')).length === 2 ? true : undefined));
    await rename('agency', 'norda');
    await rename('norda/renamed.txt', BRIDGE);
    await eventually(() => (store.of(fileIn(BRIDGE)).length === 2 ? true : undefined));
    assert.deepEqual(
      store.all().map(({ article }) => article.toString()),
      [fileIn(BRIDGE).toString()],
    );
  });

  it('with tags that have looks of their own, and can be renamed', async () => {
    const place = fileIn('');
    await store.changeScheme(place, (scheme) => withNewTag(scheme, 'Wire copy'));
    assert.deepEqual(
      store.scheme(fileIn(BRIDGE)).tags.map(({ name, letter }) => `${name} ${letter}`),
      ['Claim C', 'Wire copy W'],
    );
    await store.renameTags(place, new Map([['Claim', 'Assertion']]));
    assert.deepEqual(
      store.of(fileIn(BRIDGE)).map((record) => record.kind === 'mark' && record.tags),
      [['Assertion'], ['Assertion']],
    );
    await assert.rejects(
      store.changeScheme(place, ({ tags }) => ({ tags: [...tags, ...tags] })),
      /cannot be kept/u,
    );
    await vscode.workspace.fs.delete(fileIn('.dateline/tags.json'));
  });

  it('by whom the setting names, else git', async () => {
    const settings = vscode.workspace.getConfiguration('dateline.annotations');
    await settings.update('author', ' Ingrid ', vscode.ConfigurationTarget.Global);
    await eventually(async () => ((await store.author()) === 'Ingrid' ? true : undefined));
    await settings.update('author', undefined, vscode.ConfigurationTarget.Global);
    await eventually(async () => ((await store.author()) === author ? true : undefined));
    const configs = ['[user]\nname = Tomas', '[user]\nname = Tomas Brekke'];
    assert.equal(await authorName(() => Promise.resolve(configs)), 'Tomas Brekke');
    assert.equal(await authorName(undefined), 'me');
  });

  it('not for what was never saved, in words', async () => {
    const untitled = await vscode.workspace.openTextDocument({ content: 'SOLVIK' });
    assert.deepEqual(store.of(untitled.uri), []);
    await assert.rejects(
      store.change(untitled.uri, (before) => before),
      /Save this article first/u,
    );
  });

  it('on this computer, where a folder cannot be written and the reader wants it so', async () => {
    const values = new Map<string, unknown>();
    const memento = {
      keys: () => [...values.keys()],
      get: (key: string, otherwise?: unknown) => values.get(key) ?? otherwise,
      update: async (key: string, value: unknown) => void values.set(key, value),
    } as vscode.Memento;
    const elsewhere = new KeptElsewhere(memento, fileIn('storage'));
    let wants = false;
    elsewhere.offer = async (folder) => {
      if (wants) await elsewhere.keep(folder);
      return wants;
    };
    const log = quietLog();
    const problems = new FileProblems(log);
    const keeper = new AnnotationKeeper({ open: openerOf(undefined), elsewhere, problems, log, gitConfigs: undefined });
    const provider = vscode.workspace.registerFileSystemProvider('sealed', sealed, { isReadonly: true });
    const article = vscode.Uri.parse('sealed:/archive/old.txt');
    try {
      await assert.rejects(
        keeper.change(article, (before) => added(before, aMark(1, 'me'))),
        /read-only/u,
      );
      wants = true;
      await keeper.change(article, (before) => added(before, aMark(1, 'me')));
      assert.equal(keeper.of(article).length, 1);
      const [[name] = ['']] = await vscode.workspace.fs.readDirectory(fileIn('storage/annotations'));
      assert.match(name, /^archive-\w+$/u);
      assert.match(await textOf(fileIn(`storage/annotations/${name}/annotations/old.txt.jsonl`)), /"Claim"/u);
    } finally {
      keeper.dispose();
      provider.dispose();
      problems.dispose();
      await vscode.workspace.fs.delete(fileIn('storage'), { recursive: true });
    }
  });
});

/** A file system that cannot be written. */
const sealed: vscode.FileSystemProvider = {
  onDidChangeFile: () => ({ dispose: () => {} }),
  watch: () => ({ dispose: () => {} }),
  stat: () => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: 0 }),
  readDirectory: () => [],
  readFile: () => new Uint8Array(),
  createDirectory: () => {},
  writeFile: () => {},
  delete: () => {},
  rename: () => {},
};
