import assert from 'node:assert/strict';
import { FACT_CHECKING_SCHEME, SIMPLE_SCHEME } from '../../../../src/core/annotations/builtInSchemes.ts';
import type { Tag } from '../../../../src/core/annotations/tagScheme.ts';
import { formatTagScheme, parseTagScheme, problemsOfScheme } from '../../../../src/core/annotations/tagSchemeFile.ts';

const tag = (name: string, more: Partial<Tag> = {}): Tag => ({
  name,
  colour: 'blue',
  border: 'solid',
  letter: name.charAt(0),
  ...more,
});
const fileOf = (...tags: unknown[]) => JSON.stringify({ version: 1, tags });
const names = (text: string) => parseTagScheme(text).scheme.tags.map(({ name }) => name);

describe('a tag scheme', () => {
  it('is read as it was written, in its order', () => {
    for (const scheme of [SIMPLE_SCHEME, FACT_CHECKING_SCHEME]) {
      const text = formatTagScheme(scheme);
      assert.deepEqual(parseTagScheme(text), { scheme, refused: [], isWritable: true });
      assert.equal(formatTagScheme(scheme, text), text);
      assert.deepEqual(problemsOfScheme(scheme), []);
    }
  });

  it('is empty where there is no file', () => {
    assert.deepEqual(parseTagScheme(''), { scheme: { tags: [] }, refused: [], isWritable: true });
  });

  it('loses no tag by another that cannot be read, and says why', () => {
    const text = fileOf(tag('Claim'), { name: 'Odd', colour: 'orange' }, tag('Wire', { letter: 'Wire' }), 7);
    const { scheme, refused } = parseTagScheme(text);
    assert.deepEqual(scheme.tags, [tag('Claim')]);
    assert.match(refused[0] ?? '', /^tags\.1\.colour: expected/u);
    assert.equal(refused[1], 'tags.2.letter: not one or two letters');
    assert.match(refused[2] ?? '', /^tags\.3\.expected/u);
    const written = JSON.parse(formatTagScheme({ tags: [tag('New')] }, text));
    assert.deepEqual(written.tags, [tag('New'), { name: 'Odd', colour: 'orange' }, tag('Wire', { letter: 'Wire' }), 7]);
  });

  it('keeps what is not ours', () => {
    const text = JSON.stringify({ version: 1, tags: [{ ...tag('Claim'), icon: 'flag' }], title: 'Ours' });
    const written = JSON.parse(formatTagScheme({ tags: [tag('Claim', { colour: 'red' })] }, text));
    assert.deepEqual(written, {
      version: 1,
      tags: [{ ...tag('Claim', { colour: 'red' }), icon: 'flag' }],
      title: 'Ours',
    });
  });

  it('is not to be written where it is no scheme, or a later one', () => {
    for (const text of ['{', '[]', '{"version":1}', '{"version":2,"tags":[]}']) {
      const { isWritable, refused } = parseTagScheme(text);
      assert.equal(isWritable, false, text);
      assert.equal(refused.length, 1);
    }
  });

  it('has each name and each shortcut once', () => {
    const text = fileOf(tag('A', { shortcut: 1 }), tag('B', { shortcut: 1 }), tag('A', { colour: 'red' }));
    assert.deepEqual(parseTagScheme(text).scheme.tags, [tag('A', { shortcut: 1 }), tag('B')]);
    assert.deepEqual(parseTagScheme(text).refused, [
      'B: the shortcut 1 is another tag’s',
      'A: there are two tags of this name',
    ]);
  });

  it('has only parents that are there, and none below its child', () => {
    const ring = fileOf(
      tag('A', { parent: 'B' }),
      tag('B', { parent: 'C' }),
      tag('C', { parent: 'A' }),
      tag('D', { parent: 'A' }),
    );
    const { scheme, refused } = parseTagScheme(ring);
    assert.deepEqual(
      scheme.tags.map(({ parent }) => parent),
      [undefined, 'C', 'A', 'A'],
    );
    assert.deepEqual(refused, ['A: its parent is below it']);
    assert.deepEqual(parseTagScheme(fileOf(tag('A', { parent: 'A' }))).refused, ['A: its parent is below it']);
    assert.deepEqual(parseTagScheme(fileOf(tag('A', { parent: 'Z' }))).refused, ['A: its parent is not there']);
    assert.deepEqual(names(fileOf(tag('A', { parent: 'Z' }))), ['A']);
  });

  it('tells what is wrong with one that was made', () => {
    assert.match(problemsOfScheme({ tags: [tag('A', { shortcut: 10 })] })[0] ?? '', /^A: shortcut: not 1 to 9/u);
    assert.equal(problemsOfScheme({ tags: [tag('A'), tag('A')] }).length, 1);
  });
});
