import assert from 'node:assert/strict';
import { Column } from '../../../../src/core/coverage/column.ts';
import { winnow } from '../../../../src/core/coverage/winnow.ts';

function fingerprintsOf(words: readonly number[]): number[] {
  const column = new Column((size) => new Int32Array(size));
  winnow(Int32Array.from(words), words.length, column);
  return [...column.cells.subarray(0, column.length)];
}

const WORDS = Array.from({ length: 300 }, (_, i) => Math.imul(i + 1, 0x9e3779b1));

describe('winnow', () => {
  it('leaves nothing of fewer than twelve words, and something of twelve', () => {
    assert.deepEqual(fingerprintsOf(WORDS.slice(0, 11)), []);
    assert.equal(fingerprintsOf(WORDS.slice(0, 12)).length, 1);
  });

  it('leaves a common fingerprint of every common run of twelve words', () => {
    const all = new Set(fingerprintsOf(WORDS));
    for (let from = 0; from + 12 <= WORDS.length; from++) {
      const run = fingerprintsOf(WORDS.slice(from, from + 12));
      assert.ok(
        run.some((fingerprint) => all.has(fingerprint)),
        `from ${from}`,
      );
    }
  });

  it('keeps about two of nine', () => {
    const kept = fingerprintsOf(WORDS).length;
    assert.ok(kept > 45 && kept < 95, String(kept));
  });
});
