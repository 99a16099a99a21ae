import assert from 'node:assert/strict';
import { weightOf } from '../../../../../../src/core/article/dates/estimate/dayEvidence.ts';
import { namedYearEvidence, yearEvidence } from '../../../../../../src/core/article/dates/estimate/yearEvidence.ts';
import { cluesOf, day } from './clues.ts';

const of2021 = { start: 3, end: 7, year: 2021 };

describe('yearEvidence', () => {
  it('is none without a year', () => {
    assert.equal(yearEvidence(cluesOf()), null);
    assert.equal(namedYearEvidence(cluesOf()), null);
  });

  it('puts a report into the latest year it tells of, or after, seldom before', () => {
    const evidence = yearEvidence(cluesOf({ latestYear: of2021 }));
    const at = (value: string) => (evidence ? weightOf(evidence, day(value)) : NaN);
    assert.ok(at('2021-12-31') > at('2022-01-01'));
    assert.ok(at('2022-01-01') > at('2026-01-01'));
    assert.ok(at('2026-01-01') > at('2020-12-31') * 0.1);
    assert.ok(at('2022-01-01') > at('2020-12-31'));
    assert.ok(at('1981-01-01') > 0);
  });

  it('lets a year named otherwise lie ahead', () => {
    const evidence = namedYearEvidence(cluesOf({ namedYear: of2021 }));
    const at = (value: string) => (evidence ? weightOf(evidence, day(value)) : NaN);
    assert.ok(at('2020-06-01') > at('2022-06-01'));
  });

  it('counts two years of one text by half', () => {
    const one = yearEvidence(cluesOf({ latestYear: of2021 }));
    const two = yearEvidence(cluesOf({ latestYear: of2021, namedYear: { ...of2021, year: 2024 } }));
    const ratio = (evidence: typeof one) =>
      evidence ? weightOf(evidence, day('2021-01-01')) / weightOf(evidence, day('2020-01-01')) : NaN;
    assert.ok(ratio(one) > ratio(two) && ratio(two) > 1);
  });

  it('names the year and its place', () => {
    assert.deepEqual(yearEvidence(cluesOf({ latestYear: of2021 }))?.reasons(0), [
      { text: 'The text tells of 2021 as past.', span: { start: 3, end: 7 } },
    ]);
  });
});
