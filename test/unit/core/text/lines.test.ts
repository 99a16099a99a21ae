import assert from 'node:assert/strict';
import { Lines } from '../../../../src/core/text/lines.ts';

describe('Lines', () => {
  it('ends lines at every kind of break', () => {
    const lines = new Lines('one\ntwo\r\nthree\rfour');
    assert.deepEqual(
      [1, 2, 3, 4].map((n) => lines.text(n)),
      ['one', 'two', 'three', 'four'],
    );
  });

  it('has an empty last line after a final break', () => {
    const lines = new Lines('one\r\n');
    assert.equal(lines.count, 2);
    assert.deepEqual(lines.span(2), { start: 5, end: 5 });
  });

  it('finds the line of an offset, and the last line for what lies past the end', () => {
    const lines = new Lines('ab\n\ncd');
    assert.deepEqual(
      [0, 2, 3, 4, 6, 99].map((offset) => lines.lineAt(offset)),
      [1, 1, 2, 3, 3, 3],
    );
  });

  it('refuses a line that does not exist', () => {
    assert.throws(() => new Lines('x').span(2), RangeError);
    assert.throws(() => new Lines('x').span(0), RangeError);
  });
});
