import assert from 'node:assert/strict';
import type { DateClues } from '../../../../../../src/core/article/article.ts';
import {
  type Surroundings,
  alone,
  estimateDate,
} from '../../../../../../src/core/article/dates/estimate/estimateDate.ts';
import { NeighbourDates } from '../../../../../../src/core/article/dates/estimate/neighbourDates.ts';
import { bound, cluesOf, landmark, weekday } from './clues.ts';

const TODAY = '2026-01-15';

function folder(...dates: string[]): NeighbourDates {
  return new NeighbourDates(dates.map((date) => ({ date, count: 1, path: `quay/${date}.txt` })));
}

function estimate(clues: Partial<DateClues>, around: Partial<Surroundings> = {}) {
  return estimateDate(cluesOf(clues), { ...alone(TODAY), ...around });
}

const APRIL_12 = { start: 0, end: 9, month: 4, day: 12 };

describe('estimateDate', () => {
  it('gives nothing to words that name no time, nor to a weekday alone', () => {
    assert.equal(estimate({}), null);
    assert.equal(estimate({}, { neighbours: folder('2023-05-16') }), null);
    assert.equal(estimate({ latestYear: { start: 0, end: 4, year: 2020 } }), null);
    assert.equal(estimate({ weekdays: [weekday(2)] }), null);
  });

  it('gives a day, in the week that the folder and the weekday tell', () => {
    const neighbours = folder('2023-05-16', '2023-05-17', '2023-05-22', '2023-05-23');
    const found = estimate({ weekdays: [weekday(5)] }, { neighbours });
    assert.equal(found?.value, '2023-05-19');
    assert.equal(found.source, 'bounds');
    assert.ok(found.confidence < 0.8);
    assert.ok(found.reasons.some(({ text }) => text.includes('quay/2023-05')));
  });

  it('gives a year where the words tell no more', () => {
    const found = estimate({ landmarks: [landmark('office', '2019-01-01', '2019-12-31')] });
    assert.equal(found?.value, '2019');
    assert.equal(found.precision, 'year');
    assert.ok(found.alternatives.every(({ value }) => value.length === 4));
  });

  it('puts a day named without a year next to its event', () => {
    const found = estimate({
      bounds: [bound({ month: 5, day: 16, event: { said: 'flood', year: 2011 } }), bound()],
      landmarks: [landmark('event', '2011-05-16')],
    });
    assert.match(found?.value ?? '', /^2011-(?:06-2[5-9]|06-30|07-\d\d)$/);
    assert.ok(found?.reasons.some(({ text }) => text.includes('flood')));
  });

  it('takes the year of a dateline from weekday and folder', () => {
    const clues = { monthDay: APRIL_12, weekdays: [weekday(2)] };
    const found = estimate(clues, { neighbours: folder('2021-12-03', '2022-06-01') });
    assert.equal(found?.value, '2022-04-12');
    assert.equal(found.source, 'dateline-inferred-year');
    assert.equal(found.reasons[0]?.text, 'The dateline says 12 April, without a year.');
    assert.ok(found.confidence >= 0.8);
    assert.ok((estimate(clues)?.confidence ?? 1) < 0.8, 'alone it is a guess');
  });

  it('finds a leap year for a 29 February', () => {
    const monthDay = { start: 0, end: 9, month: 2, day: 29 };
    for (const { value } of [estimate({ monthDay })!, ...(estimate({ monthDay })?.alternatives ?? [])]) {
      assert.equal(Number(value.slice(0, 4)) % 4, 0);
    }
  });

  it('goes no further than the day after reading', () => {
    const neighbours = folder('2026-01-10', '2026-01-12');
    assert.equal(estimate({ monthDay: { ...APRIL_12, month: 1, day: 16 } }, { neighbours })?.value, '2026-01-16');
    const later = estimate({ monthDay: { ...APRIL_12, month: 1, day: 17 } }, { neighbours });
    assert.equal(later?.value, '2025-01-17');
    const found = estimate({ weekdays: [weekday(5)] }, { neighbours });
    for (const { value } of [found!, ...found!.alternatives]) assert.ok(value <= '2026-01-16', value);
    assert.equal(estimateDate(cluesOf({ monthDay: APRIL_12 }), alone('no day')), null);
  });

  it('hears datelines of an inferred year only for what prints no day', () => {
    const around = {
      neighbours: folder('2001-04-12'),
      withInferred: folder('2001-04-12', '2023-05-16', '2023-05-17', '2023-05-18'),
    };
    assert.match(estimate({ weekdays: [weekday(3)] }, around)?.value ?? '', /^2023-05/);
    assert.match(estimate({ monthDay: APRIL_12 }, around)?.value ?? '', /^2001/);
  });

  it('is the same in any order of neighbours', () => {
    const dates = ['2023-05-16', '2023-05-17', '2022-01-01', '2023-05'];
    const clues = { weekdays: [weekday(5), weekday(1)] };
    assert.deepEqual(
      estimate(clues, { neighbours: folder(...dates) }),
      estimate(clues, { neighbours: folder(...dates.toReversed()) }),
    );
  });

  it('gives few reasons, and a reason with each alternative', () => {
    const found = estimate(
      {
        monthDay: APRIL_12,
        weekdays: [weekday(2)],
        bounds: [bound({ year: 2021 }), bound({ year: 2020, month: 3 })],
        landmarks: [landmark('event', '2020-05-05'), landmark('name', '2018-01-01'), landmark('office', '2019-01-01')],
        latestYear: { start: 0, end: 4, year: 2021 },
      },
      { neighbours: folder('2022-04-01') },
    );
    assert.ok(found && found.reasons.length <= 6);
    assert.ok(found.reasons.some(({ text }) => text.includes('quay/2022-04-01.txt')));
    assert.ok(found.alternatives.every(({ reason }) => reason.length > 0));
  });
});
