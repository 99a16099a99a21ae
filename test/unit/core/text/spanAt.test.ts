import assert from 'node:assert/strict';
import { spanAt } from '../../../../src/core/text/spanAt.ts';

describe('spanAt', () => {
  const spans = [
    { start: 0, end: 3 },
    { start: 5, end: 6 },
    { start: 6, end: 9 },
  ];

  it('finds the span an offset lies in', () => {
    const found = [0, 2, 3, 4, 5, 6, 8, 9, -1].map((offset) => spans.findIndex((one) => one === spanAt(spans, offset)));
    assert.deepEqual(found, [0, 0, -1, -1, 1, 2, 2, -1, -1]);
  });

  it('finds none among none', () => assert.equal(spanAt([], 0), undefined));
});
