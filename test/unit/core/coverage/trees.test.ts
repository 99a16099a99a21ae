import assert from 'node:assert/strict';
import { logistic, readTrees, scoreRows } from '../../../../src/core/coverage/trees.ts';

const FILE = { bias: 0.5, depth: 1, features: [0, 1], cuts: [10, 20], leaves: [-1, 1, -2, 2] };

describe('trees', () => {
  it('adds the leaf of every tree to the bias', () => {
    const rows = Float32Array.of(10, 20, 11, 20, 11, 21);
    const scores = scoreRows(readTrees(FILE, 2), rows, 2);
    const sums = [0.5 - 1 - 2, 0.5 + 1 - 2, 0.5 + 1 + 2];
    assert.deepEqual(
      [...scores],
      sums.map((sum) => Math.fround(logistic(sum))),
    );
  });

  it('goes left and right at every level, in any number of rows', () => {
    const file = { bias: 0, depth: 2, features: [0, 1, 1], cuts: [10, 5, 50], leaves: [1, 2, 3, 4] };
    const count = 1000;
    const rows = Float32Array.from({ length: 2 * count }, (_, i) => (i * 7) % 60);
    const scores = scoreRows(readTrees(file, 2), rows, 2);
    scores.forEach((score, row) => {
      const [x, y] = [rows[2 * row]!, rows[2 * row + 1]!];
      const leaf = x <= 10 ? (y <= 5 ? 1 : 2) : y <= 50 ? 3 : 4;
      assert.equal(score, Math.fround(logistic(leaf)));
    });
  });

  it('refuses trees that are not complete or split on unknown features', () => {
    assert.throws(() => readTrees({ ...FILE, leaves: [1, 2, 3] }, 2), /not complete/);
    assert.throws(() => readTrees({ ...FILE, cuts: [1] }, 2), /not complete/);
    assert.throws(() => readTrees(FILE, 1), /unknown feature/);
  });
});
