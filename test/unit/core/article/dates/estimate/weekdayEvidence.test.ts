import assert from 'node:assert/strict';
import { weightOf } from '../../../../../../src/core/article/dates/estimate/dayEvidence.ts';
import { weekdayEvidence } from '../../../../../../src/core/article/dates/estimate/weekdayEvidence.ts';
import { cluesOf, day, weekday } from './clues.ts';

const FRIDAY = day('2023-05-19');

function weigh(clues: Parameters<typeof cluesOf>[0], days: readonly number[]): number[] {
  const evidence = weekdayEvidence(cluesOf(clues));
  return days.map((one) => (evidence ? weightOf(evidence, one) : NaN));
}

describe('weekdayEvidence', () => {
  it('is none without a weekday', () => {
    assert.equal(weekdayEvidence(cluesOf()), null);
  });

  it('puts a report on the day it names, else the day after', () => {
    const [same = 0, next = 0, later = 0] = weigh({ weekdays: [weekday(5)] }, [FRIDAY, FRIDAY + 1, FRIDAY + 3]);
    assert.ok(same > next && next > later);
  });

  it('puts a report before a day to come', () => {
    const [before = 0, after = 0] = weigh({ weekdays: [weekday(5, 'future')] }, [FRIDAY - 1, FRIDAY + 1]);
    assert.ok(before > after);
  });

  it('trusts the weekday under a dateline more', () => {
    const monthDay = { start: 0, end: 1, month: 5, day: 19 };
    const [page = 0] = weigh({ weekdays: [weekday(5)] }, [FRIDAY]);
    const [dateline = 0] = weigh({ weekdays: [weekday(5)], monthDay }, [FRIDAY]);
    assert.ok(dateline > page);
  });

  it('says which weekday a day was, and nothing for one that does not fit', () => {
    const evidence = weekdayEvidence(cluesOf({ weekdays: [weekday(5)] }));
    assert.deepEqual(evidence?.reasons(FRIDAY), [
      { text: 'The text says “that day”; 19 May 2023 was a Friday.', span: { start: 0, end: 1 } },
    ]);
    assert.match(evidence?.reasons(FRIDAY + 1)[0]?.text ?? '', /20 May 2023, a Saturday, lies shortly after one/);
    assert.deepEqual(evidence?.reasons(FRIDAY + 3), []);
  });
});
