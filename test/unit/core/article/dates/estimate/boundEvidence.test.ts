import assert from 'node:assert/strict';
import type { DateBound } from '../../../../../../src/core/article/article.ts';
import { boundEvidence } from '../../../../../../src/core/article/dates/estimate/boundEvidence.ts';
import { weightOf } from '../../../../../../src/core/article/dates/estimate/dayEvidence.ts';
import { bound, day } from './clues.ts';

function at(bounds: readonly DateBound[], value: string): number {
  const evidence = boundEvidence(bounds);
  return evidence ? weightOf(evidence, day(value)) : NaN;
}

describe('boundEvidence', () => {
  it('is none without bounds', () => {
    assert.equal(boundEvidence([]), null);
  });

  it('puts a report within weeks of the newest day it tells as past, of any year', () => {
    const bounds = [bound()];
    assert.ok(at(bounds, '2022-07-02') > at(bounds, '2022-09-20'));
    assert.ok(at(bounds, '2022-07-02') > at(bounds, '2022-06-20'));
    assert.equal(at(bounds, '2022-07-02'), at(bounds, '2019-07-02'));
  });

  it('lets older days only limit it', () => {
    const both = [bound({ month: 3, day: 1 }), bound()];
    assert.ok(at(both, '2022-07-02') > at(both, '2022-03-03'));
  });

  it('puts a report before a day to come', () => {
    const bounds = [bound({ relation: 'before' })];
    assert.ok(at(bounds, '2022-06-12') > at(bounds, '2022-06-28'));
  });

  it('holds a day with its year, or of an event, against earlier days only', () => {
    for (const known of [bound({ year: 2021 }), bound({ event: { said: 'the flood', year: 2021 } })]) {
      assert.ok(at([known], '2021-07-02') > at([known], '2021-06-20'));
      assert.equal(at([known], '2021-07-02'), at([known], '2021-12-02'));
    }
  });

  it('finds the years in which a weekday falls on the date', () => {
    const sunday = [bound({ weekday: 0 })];
    assert.ok(at(sunday, '2023-07-02') > at(sunday, '2022-07-02'), '25 June 2023 was a Sunday');
  });

  it('finds the leap years of a 29 February', () => {
    const leap = [bound({ month: 2, day: 29 })];
    assert.ok(at(leap, '2024-03-04') > at(leap, '2023-03-04'));
  });

  it('says so in a sentence with its span', () => {
    const [reason] =
      boundEvidence([bound({ event: { said: 'the flood', year: 2021 } })])?.reasons(day('2021-07-02')) ?? [];
    assert.equal(reason?.text, 'The text speaks of 25 June as past, the day of “the flood” in 2021.');
    assert.deepEqual(reason.span, { start: 0, end: 1 });
  });
});
