import assert from 'node:assert/strict';
import { DecidedLines, decisionsByLine } from '../../../../src/core/boilerplate/decisions.ts';

/** What the patterns for marked words find in a text. */
function marked(words: string, text: string): string[] {
  const { marked: patterns } = new DecidedLines([{ text: words, is: 'boilerplate', part: true }]);
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([found]) => found));
}

describe('DecidedLines', () => {
  it('knows a line whatever its numbers, case and signs', () => {
    const decided = new DecidedLines([{ text: '12 photos', is: 'boilerplate' }]);
    for (const line of ['12 photos', '7 photos', ' 7  Photos:'])
      assert.equal(decided.ofLine(line), 'boilerplate', line);
    for (const line of ['12 photos of the pier', 'photos', '12']) assert.equal(decided.ofLine(line), undefined, line);
  });

  it('puts what was said of the very line before what was said of one like it', () => {
    const decided = new DecidedLines([
      { text: '7 photos', is: 'article' },
      { text: '12 photos', is: 'boilerplate' },
    ]);
    assert.equal(decided.ofLine('7 photos'), 'article');
    assert.equal(decided.ofLine('3 photos'), 'boilerplate');
  });

  it('takes a number alone for itself only', () => {
    const decided = new DecidedLines([{ text: '1204', is: 'boilerplate' }]);
    assert.equal(decided.ofLine('1204'), 'boilerplate');
    assert.equal(decided.ofLine('2023'), undefined);
  });

  it('lets the later of two win', () => {
    const decided = new DecidedLines([
      { text: 'Give now', is: 'boilerplate' },
      { text: 'give now!', is: 'article' },
    ]);
    assert.equal(decided.ofLine('GIVE NOW'), 'article');
    assert.equal(decided.ofLine('Give now'), 'boilerplate');
  });

  it('does not take words within a line for a line, nor a line for words', () => {
    const part = new DecidedLines([{ text: 'Give now', is: 'boilerplate', part: true }]);
    assert.equal(part.ofLine('Give now'), undefined);
    assert.deepEqual(new DecidedLines([{ text: 'Give now', is: 'boilerplate' }]).marked, []);
  });

  it('finds marked words where they stand whole, with other numbers and spaces too', () => {
    assert.deepEqual(marked('Read 3 more (free)', 'Ferries. Read  14 more (free) Pilots.'), ['Read  14 more (free)']);
    assert.deepEqual(marked('read', 'already reading bread'), []);
    assert.deepEqual(marked('one\ttwo', 'one two, one\ntwo'), ['one two']);
    assert.deepEqual(marked('a+b?', 'aab a+b? a+b'), ['a+b?']);
    assert.deepEqual(marked('👍 us', 'Now 👍 us!'), ['👍 us']);
  });

  it('takes no part in long lines that nearly fit', () => {
    const line = `${'Read 1 '.repeat(100_000)}x`;
    assert.deepEqual(marked(`${'Read 2 '.repeat(50)}y`, line), []);
  });

  it('is made once for one list', () => {
    const list = [{ text: 'Give now', is: 'boilerplate' }] as const;
    assert.equal(decisionsByLine(list), decisionsByLine(list));
  });
});
