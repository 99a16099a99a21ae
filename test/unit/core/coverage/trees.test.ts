import assert from 'node:assert/strict';
import { finish } from '../../../../src/core/coverage/progress.ts';
import { logistic, readTrees, scoreRow, scoreRows } from '../../../../src/core/coverage/trees.ts';

const FILE = { bias: 0.5, depth: 1, features: [0, 1], cuts: [10, 20], leaves: [-1, 1, -2, 2] };

describe('trees', () => {
  it('adds the leaf of every tree to the bias', () => {
    const trees = readTrees(FILE, 2);
    assert.equal(scoreRow(trees, Float32Array.of(10, 20), 0), logistic(0.5 - 1 - 2));
    assert.equal(scoreRow(trees, Float32Array.of(11, 20), 0), logistic(0.5 + 1 - 2));
    assert.equal(scoreRow(trees, Float32Array.of(0, 0, 11, 21), 2), logistic(0.5 + 1 + 2));
  });

  it('scores all rows', () => {
    const scores = finish(scoreRows(readTrees(FILE, 2), Float32Array.of(10, 20, 11, 21), 2));
    assert.deepEqual([...scores], [Math.fround(logistic(-2.5)), Math.fround(logistic(3.5))]);
  });

  it('refuses trees that are not complete or split on unknown features', () => {
    assert.throws(() => readTrees({ ...FILE, leaves: [1, 2, 3] }, 2), /not complete/);
    assert.throws(() => readTrees({ ...FILE, cuts: [1] }, 2), /not complete/);
    assert.throws(() => readTrees(FILE, 1), /unknown feature/);
  });
});
