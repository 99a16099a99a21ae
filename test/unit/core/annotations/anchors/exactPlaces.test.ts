import assert from 'node:assert/strict';
import { exactPlaces } from '../../../../../src/core/annotations/anchors/exactPlaces.ts';

describe('where words stand', () => {
  it('comes nearest first', () => {
    assert.deepEqual(
      [...exactPlaces('a-a---a-a', 'a', 4)],
      [2, 6, 0, 8].sort((x, y) => Math.abs(x - 4) - Math.abs(y - 4)),
    );
    assert.deepEqual([...exactPlaces('one two one', 'one', 0)], [0, 8]);
  });

  it('is nowhere for other words, and for none', () => {
    assert.deepEqual([...exactPlaces('one two', 'three', 3)], []);
    assert.deepEqual([...exactPlaces('one two', '', 3)], []);
  });

  it('is found for long words by all of them', () => {
    const words = `${'ab'.repeat(50)}c`;
    assert.deepEqual([...exactPlaces(`${'ab'.repeat(70)}c`, words, 0)], [40]);
  });

  it('ends in a text of one letter', () => {
    assert.equal([...exactPlaces('x'.repeat(10_000), 'x', 5_000)].length, 256);
  });
});
