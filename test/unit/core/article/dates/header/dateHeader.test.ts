import assert from 'node:assert/strict';
import { findDateHeader, impossibleHeader } from '../../../../../../src/core/article/dates/header/dateHeader.ts';

/** The date of the header, and the text behind it. */
function read(text: string): [string | undefined, string] {
  const header = findDateHeader(text);
  return [header?.date.value, text.slice(header?.end ?? 0)];
}

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

  it('reads other separators, names of months and times of the day', () => {
    assert.deepEqual(read(' date 2023/05/16 SOLVIK'), ['2023-05-16', ' SOLVIK']);
    assert.deepEqual(read('date: 2023.5.6 SOLVIK'), ['2023-05-06', ' SOLVIK']);
    assert.deepEqual(read('Date: 16 May 2023\nTrains'), ['2023-05-16', '\nTrains']);
    assert.deepEqual(read('DATE=May 16, 2023'), ['2023-05-16', '']);
    assert.deepEqual(read('date 16.05.2023 SOLVIK'), ['2023-05-16', ' SOLVIK']);
    assert.deepEqual(read(' date 2023-05-16T10:15:00+02:00 SOLVIK'), ['2023-05-16', ' SOLVIK']);
    assert.deepEqual(read('date: 2023-05-16 23:15:00 UTC\nTrains'), ['2023-05-16', '\nTrains']);
    assert.deepEqual(read('date May 2023\nTrains'), ['2023-05', '\nTrains']);
    assert.deepEqual(read('date: 16 мая 2023 МИНСК'), ['2023-05-16', ' МИНСК']);
  });

  it('gives the other reading of an ambiguous one', () => {
    const header = findDateHeader('date: 05/06/2023 SOLVIK');
    assert.deepEqual([header?.date.value, header?.otherReading], ['2023-05-06', '2023-06-05']);
  });

  it('is not hidden by marks of writing direction', () => {
    assert.deepEqual(read('\u200F\u202A date 2023-05-16 SOLVIK'), ['2023-05-16', ' SOLVIK']);
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
      'Date night on 3 May 2023 drew crowds',
      'date 3 May 2023 was fixed',
      'Date: May 2023 was fixed',
      'Dates 2023-05-16',
      'date 3 May',
    ]) {
      assert.equal(findDateHeader(text), null, text);
    }
  });
});

describe('impossibleHeader', () => {
  it('finds a header whose numbers are no day', () => {
    assert.deepEqual(impossibleHeader(' date 2023-02-30 SOLVIK'), { start: 1, end: 16 });
    assert.deepEqual(impossibleHeader('date 0000-01-01 SOLVIK'), { start: 0, end: 15 });
    assert.equal(impossibleHeader(' date 2023-02-28 SOLVIK'), null);
    assert.equal(impossibleHeader('date night'), null);
    assert.equal(impossibleHeader(''), null);
  });
});
