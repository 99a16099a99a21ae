import assert from 'node:assert/strict';
import { textOf } from '../../../../../src/core/text/span.ts';
import { writtenDates } from '../../../../../src/core/article/dates/writtenDates.ts';

function read(text: string): string[] {
  return [...writtenDates(text, { start: 0, end: text.length })].map(
    (date) => `${textOf(text, date)} = ${date.year ?? '?'}-${date.month}-${date.day ?? '?'}`,
  );
}

describe('writtenDates', () => {
  it('reads dates in words, day or month first, with and without a year', () => {
    assert.deepEqual(read('on May 16, 2023 and 17 May; the 3rd of June, 2023, Sept. 4 and 5 Dec.'), [
      'May 16, 2023 = 2023-5-16',
      '17 May = ?-5-17',
      '3rd of June, 2023 = 2023-6-3',
      'Sept. 4 = ?-9-4',
      '5 Dec. = ?-12-5',
    ]);
  });

  it('reads the months of eight languages', () => {
    for (const printed of [
      '16 мая 2023',
      '16 травня 2023',
      '16 траўня 2023',
      '16. Mai 2023',
      '16 mai 2023',
      '16 de mayo de 2023',
      '16 maja 2023',
    ]) {
      assert.deepEqual(read(`x ${printed} x`), [`${printed} = 2023-5-16`]);
    }
  });

  it('reads ISO and numeric dates', () => {
    assert.deepEqual(read('2023-05-16T10:15, 16.05.2023 and 16/05/2023'), [
      '2023-05-16 = 2023-5-16',
      '16.05.2023 = 2023-5-16',
      '16/05/2023 = 2023-5-16',
    ]);
  });

  it('gives both readings of an ambiguous numeric date', () => {
    const [date] = writtenDates('04/05/2023', { start: 0, end: 10 });
    assert.deepEqual([date?.month, date?.day, date?.otherReading], [4, 5, { month: 5, day: 4 }]);
    const [dotted] = writtenDates('04.05.2023', { start: 0, end: 10 });
    assert.deepEqual([dotted?.month, dotted?.day, dotted?.otherReading], [5, 4, { month: 4, day: 5 }]);
    assert.equal([...writtenDates('25/12/2023', { start: 0, end: 10 })][0]?.otherReading, null);
  });

  it('reads a month with a year as a month', () => {
    assert.deepEqual(read('since December 2018 and June 2019.'), ['December 2018 = 2018-12-?', 'June 2019 = 2019-6-?']);
  });

  it('takes no other numbers for dates', () => {
    assert.deepEqual(read('31 February, 45 May, 3 people, version 1.2.3, $3.12.21, may 40, 12:30, 7-8 and 2023'), []);
  });
});
