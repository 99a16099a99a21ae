import assert from 'node:assert/strict';
import { Heap } from '../../../../src/core/coverage/heap.ts';

describe('Heap', () => {
  it('gives items in order, however they came', () => {
    const heap = new Heap<number>((x, y) => x > y);
    const items = Array.from({ length: 100 }, (_, i) => (i * 37) % 101);
    for (const item of items) heap.push(item);
    assert.deepEqual(
      items.map(() => heap.pop()),
      items.toSorted((x, y) => y - x),
    );
    assert.equal(heap.pop(), undefined);
  });
});
