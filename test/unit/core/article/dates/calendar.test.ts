import assert from 'node:assert/strict';
import {
  civil,
  dayNumber,
  daysInMonth,
  daysOf,
  formatDate,
  formatDay,
  isRealDay,
  parseDay,
  weekdayOf,
} from '../../../../../src/core/article/dates/calendar.ts';

describe('calendar', () => {
  it('counts days as the platform does, over four centuries', () => {
    for (let time = Date.UTC(1899, 11, 25); time < Date.UTC(2101, 0, 1); time += 86_400_000 * 13) {
      const date = new Date(time);
      const day = dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
      assert.equal(day, time / 86_400_000);
      assert.equal(weekdayOf(day), date.getUTCDay());
      assert.equal(formatDay(day), date.toISOString().slice(0, 10));
      assert.deepEqual(civil(day), {
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      });
    }
  });

  it('knows leap years', () => {
    assert.equal(daysInMonth(2024, 2), 29);
    assert.equal(daysInMonth(2023, 2), 28);
    assert.equal(daysInMonth(1900, 2), 28);
    assert.equal(daysInMonth(2000, 2), 29);
    assert.equal(daysInMonth(2023, 13), 0);
    assert.equal(isRealDay(2023, 4, 31), false);
  });

  it('formats at the precision it is given', () => {
    assert.equal(formatDate(2023, 5, 6), '2023-05-06');
    assert.equal(formatDate(2023, 5), '2023-05');
    assert.equal(formatDate(2023, null, 6), '2023');
  });

  it('reads ISO days and nothing else', () => {
    assert.equal(parseDay('1970-01-02T10:00Z'), 1);
    assert.equal(parseDay('2023-02-29'), null);
    assert.equal(parseDay('2023-02'), null);
    assert.equal(parseDay('16 May 2023'), null);
  });

  it('gives the first and last day of any precision', () => {
    assert.deepEqual(daysOf('1970'), { first: 0, last: 364 });
    assert.deepEqual(daysOf('1970-02'), { first: 31, last: 58 });
    assert.deepEqual(daysOf('1970-01-01'), { first: 0, last: 0 });
    assert.equal(daysOf('1970-13'), null);
    assert.equal(daysOf('May'), null);
  });
});
