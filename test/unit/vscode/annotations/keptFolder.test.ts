import assert from 'node:assert/strict';
import { formatAnnotations, parseAnnotations, withRecords } from '../../../../src/core/annotations/annotationFile.ts';
import type { Annotation } from '../../../../src/core/annotations/annotation.ts';
import { added, deleted } from '../../../../src/core/annotations/changeAnnotations.ts';
import { withNewTag } from '../../../../src/core/annotations/changeTags.ts';
import { KeptFolder } from '../../../../src/vscode/annotations/keptFolder.ts';
import { UnreadableSchemeError } from '../../../../src/vscode/annotations/keptTags.ts';
import { moveAnnotations } from '../../../../src/vscode/annotations/movedAnnotations.ts';
import { against, answer, claim, idOf, whole } from '../../core/annotations/sampleRecords.ts';
import { MemoryTree } from './memoryTree.ts';

const fileOf = (records: readonly Annotation[], path: string) =>
  formatAnnotations(withRecords(parseAnnotations(''), records, path));

describe('annotations of a folder', () => {
  let tree: MemoryTree;
  let told: string[];
  let kept: KeptFolder;

  /** Puts a file there as another program does. */
  const write = (article: string, ...records: Annotation[]) => {
    tree.open(`annotations/${article}.jsonl`).text = fileOf(records, article);
  };

  beforeEach(() => {
    tree = new MemoryTree();
    told = [];
    kept = new KeptFolder(tree, (path, problems) =>
      told.push(`${path}: ${problems.map(({ line, reason }) => `${line} ${reason}`).join('; ')}`),
    );
  });

  it('are read once, and again where they are others', async () => {
    write('a.txt', claim);
    write('b/c.txt', whole);
    assert.deepEqual(kept.of('a.txt'), []);
    assert.deepEqual(await kept.load(), ['a.txt', 'b/c.txt']);
    assert.deepEqual(kept.of('a.txt'), [claim]);
    write('a.txt', claim, answer);
    assert.deepEqual(await kept.refresh(['a.txt', 'b/c.txt', null]), ['a.txt']);
    assert.deepEqual(kept.of('a.txt'), [claim, answer]);
    tree.open('annotations/b/c.txt.jsonl').text = '';
    assert.deepEqual(await kept.load(), ['b/c.txt']);
    assert.deepEqual([...kept.articles], ['a.txt']);
  });

  it('are added to what another program wrote meanwhile', async () => {
    await kept.change('a.txt', (before) => added(before, claim));
    write('a.txt', claim, whole);
    await kept.change('a.txt', (before) => added(before, answer));
    assert.deepEqual(kept.of('a.txt'), [claim, whole, answer]);
    assert.equal(tree.textOf('a.txt'), fileOf([claim, whole, answer], 'a.txt'));
  });

  it('lose nothing when changes come at once', async () => {
    const many = Array.from({ length: 20 }, (_, i) => ({ ...whole, id: idOf(100 + i) }));
    await Promise.all(many.map((record) => kept.change('a.txt', (before) => added(before, record))));
    assert.deepEqual(kept.of('a.txt'), many);
  });

  it('leave no file behind, and tell git once how to merge', async () => {
    await kept.change('a.txt', (before) => added(before, claim));
    assert.equal(tree.open('.gitattributes').text, 'annotations/**/*.jsonl merge=union\n');
    await kept.change('a.txt', (before) => deleted(before, claim.id, 'Mira'));
    assert.equal(tree.textOf('a.txt'), '');
    assert.deepEqual([...kept.articles], []);
    tree.open('.gitattributes').text = '# ours\n';
    await kept.change('a.txt', (before) => added(before, claim));
    assert.equal(tree.open('.gitattributes').text, '# ours\n');
  });

  it('tell what cannot be read, and when it is mended', async () => {
    write('a.txt', claim);
    const file = tree.open('annotations/a.txt.jsonl');
    file.text = `=======\n${file.text}`;
    await kept.load();
    file.text = file.text.replace('=======\n', '');
    await kept.refresh(['a.txt']);
    await kept.refresh(['a.txt']);
    assert.deepEqual(told, ['annotations/a.txt.jsonl: 1 a mark of a merge conflict', 'annotations/a.txt.jsonl: ']);
  });

  it('tell of no problems once they are forgotten', async () => {
    tree.open('annotations/a.txt.jsonl').text = 'no JSON\n';
    await kept.load();
    kept.forgetProblems();
    assert.deepEqual(told, ['annotations/a.txt.jsonl: 1 not JSON', 'annotations/a.txt.jsonl: ']);
  });

  it('say when they cannot be kept, and stay as they were', async () => {
    tree.open('annotations/a.txt.jsonl').fails = true;
    await assert.rejects(
      kept.change('a.txt', (before) => added(before, claim)),
      /read-only/u,
    );
    assert.deepEqual(kept.of('a.txt'), []);
  });

  it('take newer states of others’ records that come in, and nobody’s place', async () => {
    write('a.txt', claim, answer);
    await kept.load();
    const newer = { ...answer, text: 'Both ways.', modified: '2023-06-01T12:00:00.000Z' };
    const stolen = { ...claim, creator: 'Eve', modified: '2023-06-01T12:00:00.000Z' };
    assert.deepEqual(await kept.bringIn('a.txt', [newer, whole, stolen]), {
      records: [claim, newer, whole],
      added: 1,
      changed: 1,
      refused: [stolen],
    });
    assert.deepEqual(kept.of('a.txt'), [claim, whole, newer]);
  });

  it('have the tags of the scheme, then others that they use', async () => {
    write('a.txt', claim, whole);
    await kept.load();
    assert.deepEqual(
      kept.scheme.tags.map(({ name }) => name),
      ['Background', 'Claim'],
    );
    assert.equal(kept.scheme, kept.scheme);
    await kept.changeScheme((before) => withNewTag(before, 'Wire'));
    assert.deepEqual(
      JSON.parse(tree.open('tags.json').text).tags.map(({ name }: { name: string }) => name),
      ['Background', 'Claim', 'Wire'],
    );
    tree.open('tags.json').text = '{"version":1';
    assert.deepEqual(await kept.refresh([null]), [null]);
    await assert.rejects(
      kept.changeScheme((before) => before),
      UnreadableSchemeError,
    );
    assert.equal(tree.open('tags.json').text, '{"version":1');
  });

  it('get the new name of a tag, in all files', async () => {
    write('a.txt', claim, answer);
    write('b.txt', whole);
    await kept.load();
    await kept.renameTags(
      new Map([
        ['Background', 'Context'],
        ['Claim', 'Context'],
      ]),
    );
    assert.deepEqual(kept.of('a.txt'), [{ ...claim, tags: ['Context'] }, answer]);
    assert.deepEqual(kept.of('b.txt'), [{ ...whole, tags: ['Context'] }]);
    assert.deepEqual(
      kept.scheme.tags.map(({ name }) => name),
      ['Context'],
    );
  });

  it('follow articles and folders that are moved, and links to them', async () => {
    write('gazette/no trains yet.txt', whole);
    write('gazette/deep/x.txt', { ...whole, id: idOf(20) });
    write('courier/a.txt', claim, against);
    await kept.load();
    await moveAnnotations(kept, kept, [{ from: 'gazette', to: 'harbour' }]);
    assert.deepEqual([...kept.articles].sort(), ['courier/a.txt', 'harbour/deep/x.txt', 'harbour/no trains yet.txt']);
    assert.equal(JSON.parse(tree.textOf('harbour/no trains yet.txt')).target.source, 'harbour/no%20trains%20yet.txt');
    assert.equal(tree.textOf('gazette/deep/x.txt'), '');
    assert.deepEqual(kept.of('courier/a.txt')[1], {
      ...against,
      to: { ...against.to, path: 'harbour/no trains yet.txt' },
    });
  });

  it('follow an article whose name changes by case alone, where that is one file', async () => {
    const file = tree.open('annotations/A.txt.jsonl');
    tree.files.set('annotations/a.txt.jsonl', file);
    await kept.change('A.txt', (before) => added(before, claim));
    await moveAnnotations(kept, kept, [{ from: 'A.txt', to: 'a.txt' }]);
    assert.deepEqual(kept.of('a.txt'), [claim]);
    assert.match(file.text, /"source":"a\.txt"/u);
    assert.deepEqual([...kept.articles], ['a.txt']);
  });

  it('join what is kept where they are moved to, in another folder too', async () => {
    const other = new MemoryTree();
    const target = new KeptFolder(other, () => {});
    write('a.txt', claim);
    await kept.load();
    await target.change('b.txt', (before) => added(before, whole));
    await moveAnnotations(kept, target, [{ from: 'a.txt', to: 'b.txt' }]);
    assert.deepEqual(target.of('b.txt'), [claim, whole]);
    assert.deepEqual(kept.of('a.txt'), []);
    await assert.rejects(async () => {
      other.open('annotations/c.txt.jsonl').fails = true;
      write('c.txt', claim);
      await kept.load();
      await moveAnnotations(kept, target, [{ from: 'c.txt', to: 'c.txt' }]);
    });
    assert.deepEqual(kept.of('c.txt'), [claim], 'what cannot be written there stays here');
  });
});
