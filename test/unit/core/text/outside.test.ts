import assert from 'node:assert/strict';
import { outside } from '../../../../src/core/text/outside.ts';

describe('outside', () => {
  it('keeps the spans that nothing taken overlaps', () => {
    const spans = [
      { start: 0, end: 2 },
      { start: 3, end: 5 },
      { start: 5, end: 6 },
      { start: 9, end: 12 },
    ];
    assert.deepEqual(
      outside(spans, [
        { start: 4, end: 5 },
        { start: 11, end: 20 },
      ]),
      [
        { start: 0, end: 2 },
        { start: 5, end: 6 },
      ],
    );
    assert.deepEqual(outside(spans, []), spans);
  });
});
