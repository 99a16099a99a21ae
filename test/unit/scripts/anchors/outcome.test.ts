import assert from 'node:assert/strict';
import { outcomeOf } from '../../../../scripts/anchors/outcome.ts';

function piece(start: number, end: number, kept = end - start) {
  return { kept, inner: { start, end }, outer: { start: start - 2, end: end + 2 } };
}

describe('what came of looking for a passage', () => {
  const whole = { length: 20, pieces: [piece(10, 30)] };

  it('is right at its place, with a little more or less', () => {
    assert.equal(outcomeOf({ start: 10, end: 30 }, whole), 'right');
    assert.equal(outcomeOf({ start: 8, end: 28 }, whole), 'right');
    assert.equal(outcomeOf({ start: 10, end: 24 }, whole), 'wrong');
    assert.equal(outcomeOf({ start: 50, end: 70 }, whole), 'wrong');
  });

  it('is honest to find nothing where half of it is gone', () => {
    assert.equal(outcomeOf(null, whole), 'needlessly orphaned');
    assert.equal(outcomeOf(null, { length: 50, pieces: [piece(10, 30)] }), 'honestly orphaned');
    assert.equal(outcomeOf(null, { length: 20, pieces: [] }), 'honestly orphaned');
    assert.equal(outcomeOf({ start: 0, end: 5 }, { length: 20, pieces: [] }), 'wrong');
  });

  it('takes what was moved into a passage with it, if it is less than the passage', () => {
    const split = { length: 20, pieces: [piece(10, 22), piece(30, 38)] };
    assert.equal(outcomeOf({ start: 10, end: 38 }, split), 'right');
    assert.equal(outcomeOf({ start: 10, end: 22 }, split), 'right');
    assert.equal(outcomeOf({ start: 10, end: 98 }, { length: 20, pieces: [piece(10, 22), piece(90, 98)] }), 'wrong');
  });
});
