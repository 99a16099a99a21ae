import assert from 'node:assert/strict';
import { contains, overlaps, textOf } from '../../../../src/core/text/span.ts';

describe('span', () => {
  it('touching ranges do not overlap', () => {
    assert.equal(overlaps({ start: 0, end: 4 }, { start: 4, end: 9 }), false);
    assert.equal(overlaps({ start: 0, end: 5 }, { start: 4, end: 9 }), true);
  });

  it('a range contains itself', () => {
    assert.equal(contains({ start: 2, end: 5 }, { start: 2, end: 5 }), true);
    assert.equal(contains({ start: 2, end: 5 }, { start: 2, end: 6 }), false);
  });

  it('gives the text it covers', () => {
    assert.equal(textOf('LINDHOLM, May 16', { start: 10, end: 16 }), 'May 16');
  });
});
