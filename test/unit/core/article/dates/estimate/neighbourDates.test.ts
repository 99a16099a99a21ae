import assert from 'node:assert/strict';
import { weightOf } from '../../../../../../src/core/article/dates/estimate/dayEvidence.ts';
import { NeighbourDates } from '../../../../../../src/core/article/dates/estimate/neighbourDates.ts';
import { neighbourEvidence } from '../../../../../../src/core/article/dates/estimate/neighbourEvidence.ts';
import { day } from './clues.ts';

const SOME = ['2021-03-01', '2021-03-03', '2021-03', '2022-09-10'].map((date) => ({
  date,
  count: 1,
  path: `quay/${date}.txt`,
}));

function density(dates: typeof SOME, value: string): number {
  return new NeighbourDates(dates).densities.at(day(value));
}

function contrast(dates: typeof SOME, near: string, off: string): number {
  return density(dates, near) / density(dates, off);
}

describe('NeighbourDates', () => {
  it('lies thickest where the dates do', () => {
    assert.ok(density(SOME, '2021-03-05') > density(SOME, '2021-12-01'));
    assert.ok(density(SOME, '2022-09-01') > density(SOME, '2021-12-01'));
  });

  it('spreads belief over all days, not more', () => {
    const { densities } = new NeighbourDates(SOME);
    let sum = 0;
    for (let one = day('2011-01-01'); one < day('2033-01-01'); one++) sum += densities.at(one);
    assert.ok(sum > 0.97 && sum < 1.01, `${sum}`);
  });

  it('learns from a folder how its dates cluster', () => {
    const tight = Array.from({ length: 20 }, (_, i) => ({ date: `2021-03-${10 + (i % 9)}`, count: 1, path: `${i}` }));
    const wide = Array.from({ length: 20 }, (_, i) => ({ date: `${2001 + i}-03-10`, count: 1, path: `${i}` }));
    assert.ok(contrast(tight, '2021-03-12', '2021-06-12') > 10 * contrast(wide, '2011-03-12', '2011-06-12'));
  });

  it('is the same in any order, and is asked for other folders in between', () => {
    const one = new NeighbourDates(SOME);
    const before = one.densities.at(day('2021-03-05'));
    assert.equal(density(SOME.toReversed(), '2021-03-05'), before);
    assert.equal(one.densities.at(day('2021-03-05')), before);
    assert.deepEqual(one.nearest(day('2021-05-01')), new NeighbourDates(SOME.toReversed()).nearest(day('2021-05-01')));
  });

  it('counts what lies within a month, and finds the nearest', () => {
    const dates = new NeighbourDates(SOME);
    assert.equal(dates.countNear(day('2021-03-20')), 3);
    assert.equal(dates.countNear(day('2021-06-20')), 0);
    assert.equal(dates.nearest(day('2022-08-01'))?.date, '2022-09-10');
    assert.equal(dates.nearest(day('1999-01-01'))?.date, '2021-03-01');
  });

  it('is empty of what is no date', () => {
    assert.equal(new NeighbourDates([{ date: '2021-02-30', count: 1, path: 'a' }]).isEmpty, true);
  });
});

describe('neighbourEvidence', () => {
  it('is none in a folder without dates', () => {
    assert.equal(neighbourEvidence(new NeighbourDates([])), null);
  });

  it('prefers the days of the folder, and rules out no other', () => {
    const evidence = neighbourEvidence(new NeighbourDates(SOME));
    assert.ok(evidence && weightOf(evidence, day('2021-03-05')) > weightOf(evidence, day('2015-03-05')));
    assert.ok(weightOf(evidence, day('1985-03-05')) > 0);
  });

  it('names the nearest with how many lie about', () => {
    const text = (dates: typeof SOME, at: string) =>
      neighbourEvidence(new NeighbourDates(dates))?.reasons(day(at))[0]?.text;
    assert.equal(
      text(SOME, '2021-03-05'),
      '3 dated articles in the same folder lie within a month; the nearest, quay/2021-03-03.txt, is of 3 March 2021.',
    );
    assert.match(text(SOME, '2022-08-20') ?? '', /^One dated article in the same folder lies within a month/);
    assert.match(text(SOME, '2024-08-20') ?? '', /^The nearest of the 4 dated articles in the same folder, /);
    assert.match(text(SOME.slice(0, 1), '2021-03-05') ?? '', /^The only dated article in the same folder/);
    assert.match(text([{ ...SOME[0]!, trust: 0.9 } as (typeof SOME)[0]], '2021-03-05') ?? '', /its year inferred\.$/);
  });
});
