import assert from 'node:assert/strict';
import type { LandmarkClue } from '../../../../../../src/core/article/article.ts';
import { weightOf } from '../../../../../../src/core/article/dates/estimate/dayEvidence.ts';
import { landmarkEvidence } from '../../../../../../src/core/article/dates/estimate/landmarkEvidence.ts';
import { cluesOf, day, landmark } from './clues.ts';

function at(landmarks: readonly LandmarkClue[], value: string): number {
  const evidence = landmarkEvidence(cluesOf({ landmarks }));
  return evidence ? weightOf(evidence, day(value)) : NaN;
}

describe('landmarkEvidence', () => {
  it('is none without landmarks', () => {
    assert.equal(landmarkEvidence(cluesOf()), null);
  });

  it('puts an office into its term, before it hardly, after it seldom', () => {
    const office = [landmark('office', '2010-01-01', '2014-12-31')];
    assert.ok(at(office, '2012-01-01') > at(office, '2016-01-01'));
    assert.ok(at(office, '2016-01-01') > at(office, '2009-01-01'));
  });

  it('puts a former holder after the term', () => {
    const former = [landmark('former', '2014-12-31')];
    assert.ok(at(former, '2016-01-01') > at(former, '2012-01-01'));
  });

  it('tells of an event only after it, the sooner the likelier', () => {
    const event = [landmark('event', '2010-06-01')];
    assert.ok(at(event, '2010-06-20') > at(event, '2013-06-20'));
    assert.ok(at(event, '2013-06-20') > at(event, '2010-05-20'));
  });

  it('lets older events be background', () => {
    const two = [landmark('event', '2001-06-01'), landmark('event', '2010-06-01')];
    assert.ok(at(two, '2010-06-20') > at(two, '2001-06-20'));
  });

  it('is the same in any order', () => {
    const some = [
      landmark('event', '2010-06-01'),
      landmark('office', '2009-01-01', '2013-01-01'),
      landmark('name', '2008-01-01'),
    ];
    assert.equal(at(some, '2011-01-01'), at(some.toReversed(), '2011-01-01'));
  });

  it('says what it knows in a sentence', () => {
    const [reason] =
      landmarkEvidence(cluesOf({ landmarks: [landmark('office', '2010-01-01', '2014-12-31')] }))?.reasons(
        day('2012-01-01'),
      ) ?? [];
    assert.equal(reason?.text, 'The text says “the words”, in office from 1 January 2010 to 31 December 2014.');
  });
});
