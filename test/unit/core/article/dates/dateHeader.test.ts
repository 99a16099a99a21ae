import assert from 'node:assert/strict';
import { findDateHeader } from '../../../../../src/core/article/dates/dateHeader.ts';

describe('findDateHeader', () => {
  it('reads the header with and without blanks and colon, before anything', () => {
    assert.deepEqual(findDateHeader(' date 2023-05-16 SOLVIK, May 16.'), {
      start: 1,
      end: 16,
      date: { value: '2023-05-16', precision: 'day' },
    });
    assert.equal(findDateHeader('date: 2023-05\nTrains')?.date.value, '2023-05');
    assert.equal(findDateHeader('Date 2023-05-16')?.date.precision, 'day');
    assert.equal(findDateHeader('date 2023\n')?.date.precision, 'year');
  });

  it('wants a real date, at the beginning', () => {
    for (const text of [
      '',
      'date',
      ' date 2023-13-01 x',
      ' date 2023-02-30 x',
      'The date 2023-05-16',
      'date 2023 was fixed',
      'date 2023-05-161',
    ]) {
      assert.equal(findDateHeader(text), null, text);
    }
  });
});
