import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { editDistances } from '../../../../../src/core/annotations/anchors/editDistance.ts';

function codes(text: string): Uint16Array {
  return Uint16Array.from(text, (letter) => letter.charCodeAt(0));
}

/** The textbook's table, row by row: the distances of the pattern to every beginning of the text. */
function distancesToBeginnings(pattern: Uint16Array, text: Uint16Array): number[] {
  let row = Array.from({ length: text.length + 1 }, (_, i) => i);
  pattern.forEach((code, i) => {
    const next = [i + 1];
    text.forEach((other, j) => {
      const replaced = (row[j] ?? 0) + (code === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    });
    row = next;
  });
  return row;
}

describe('edit distances', () => {
  it('count letters put in, left out and replaced', () => {
    assert.equal(editDistances(codes('harbour'), codes('harbor')).whole, 1);
    assert.equal(editDistances(codes('kitten'), codes('sitting')).whole, 3);
  });

  it('are to a beginning of the text too, the longest of equals', () => {
    assert.deepEqual(editDistances(codes('quay'), codes('quay seven')), { whole: 6, beginning: 0, length: 4 });
    assert.deepEqual(editDistances(codes('quay'), codes('xxx')), { whole: 4, beginning: 4, length: 3 });
  });

  it('of nothing are what there is', () => {
    assert.deepEqual(editDistances(codes(''), codes('abc')), { whole: 3, beginning: 0, length: 0 });
    assert.deepEqual(editDistances(codes('abc'), codes('')), { whole: 3, beginning: 3, length: 0 });
  });

  it('are those of the textbook, also for patterns of several machine words', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 110 }).map(codes);
    fc.assert(
      fc.property(text, text, (a, b) => {
        const expected = distancesToBeginnings(a, b);
        const { whole, beginning } = editDistances(a, b);
        assert.equal(whole, expected[b.length]);
        assert.equal(beginning, Math.min(...expected));
      }),
      { seed: 8 },
    );
  });
});
