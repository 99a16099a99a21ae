import assert from 'node:assert/strict';
import { averageLinkage, connectedComponents } from '../../../../scripts/peers/linkage.ts';

const CHAIN = [
  { a: 'one', b: 'two', score: 0.04 },
  { a: 'two', b: 'three', score: 0.04 },
  { a: 'four', b: 'five', score: 0.01 },
];

describe('Linkage of scored pairs', () => {
  it('joins chains into components, of pairs over the cut only', () => {
    assert.deepEqual(
      connectedComponents(CHAIN, 0.02).map((ids) => ids.toSorted()),
      [['one', 'three', 'two']],
    );
    assert.equal(connectedComponents(CHAIN, 0.01).length, 2);
    assert.deepEqual(connectedComponents(CHAIN, 0.05), []);
  });

  it('joins by mean score, however small scores are', () => {
    assert.deepEqual(averageLinkage(CHAIN, 0.03), [['one', 'two']]);
    assert.deepEqual(averageLinkage(CHAIN, 0.015), [['one', 'two', 'three']]);
  });
});
