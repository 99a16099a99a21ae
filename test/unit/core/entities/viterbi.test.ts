import assert from 'node:assert/strict';
import { LABEL_COUNT, OUTSIDE, Position, labelOf, mayFollow } from '../../../../src/core/entities/labels.ts';
import { bestLabels } from '../../../../src/core/entities/viterbi.ts';

const FIRST = labelOf(0, Position.first);
const LAST = labelOf(0, Position.last);

function decode(rows: readonly Readonly<Record<number, number>>[]): number[] {
  const scores = new Int32Array(rows.length * LABEL_COUNT);
  for (const [i, row] of rows.entries())
    for (const [y, score] of Object.entries(row)) scores[i * LABEL_COUNT + Number(y)] = score;
  const labels = new Uint8Array(rows.length);
  bestLabels(scores, 0, rows.length, new Int8Array(LABEL_COUNT * LABEL_COUNT), labels, 0);
  return [...labels];
}

describe('bestLabels', () => {
  it('takes the best allowed path, not the best label of each token', () => {
    assert.deepEqual(decode([{ [FIRST]: 5 }, { [LAST]: 4, [OUTSIDE]: 6 }]), [FIRST, LAST]);
    assert.deepEqual(decode([{ [FIRST]: 5, [OUTSIDE]: 4 }, { [OUTSIDE]: 9 }]), [OUTSIDE, OUTSIDE]);
  });

  it('never leaves a name open', () => {
    const [only] = decode([{ [FIRST]: 100 }]);
    assert.notEqual(only, FIRST);
  });

  it('gives only sequences that may follow one another', () => {
    let state = 7;
    const noise = (): number => (state = (state * 48_271) % 2_147_483_647) % 50;
    const rows = Array.from({ length: 300 }, () =>
      Object.fromEntries(Array.from({ length: LABEL_COUNT }, (_, y) => [y, noise()])),
    );
    const labels = decode(rows);
    for (const [i, label] of labels.entries()) assert.ok(i === 0 || mayFollow(labels[i - 1] ?? 0, label));
  });
});
