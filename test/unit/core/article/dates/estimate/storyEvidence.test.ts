import assert from 'node:assert/strict';
import type { DayEvidence } from '../../../../../../src/core/article/dates/estimate/dayEvidence.ts';
import { weightOf } from '../../../../../../src/core/article/dates/estimate/dayEvidence.ts';
import { storyDays, storyEvidence } from '../../../../../../src/core/article/dates/estimate/storyEvidence.ts';
import { bound, cluesOf, day, landmark, weekday } from './clues.ts';

const dated = (path: string, value: string) => ({ path, date: { value }, clues: null });

function product(evidence: readonly DayEvidence[], value: string): number {
  return evidence.reduce((weight, part) => weight * weightOf(part, day(value)), 1);
}

describe('storyEvidence', () => {
  it('is none without members that tell anything', () => {
    assert.deepEqual(storyEvidence([], cluesOf()), []);
    assert.deepEqual(storyEvidence([{ path: 'a', date: null, clues: cluesOf() }], cluesOf()), []);
  });

  it('puts an article within days of its story', () => {
    const evidence = storyEvidence([dated('quay/a.txt', '2023-05-16')], cluesOf());
    assert.ok(product(evidence, '2023-05-17') > product(evidence, '2023-05-24'));
    assert.ok(product(evidence, '2023-05-24') > product(evidence, '2023-09-24'));
    assert.deepEqual(evidence[0]?.reasons(day('2023-05-17')), [
      { text: 'quay/a.txt, of the same story, is of 16 May 2023.', elsewhere: { path: 'quay/a.txt' } },
    ]);
  });

  it('says little of a year where the day is weeks off', () => {
    const evidence = storyEvidence([dated('quay/a.txt', '2023-05-16')], cluesOf());
    const [within, beyond, another] = ['2023-05-26', '2023-06-04', '2022-06-04'].map((value) =>
      product(evidence, value),
    );
    assert.ok(within! > 30 * another!);
    assert.ok(beyond! > another! && beyond! < 10 * another!);
  });

  it('lets a story go on for weeks, in any order', () => {
    const members = [dated('a', '2023-05-16'), dated('b', '2023-06-20')];
    const evidence = storyEvidence(members, cluesOf());
    assert.ok(product(evidence, '2023-06-20') > 0.9 * product(evidence, '2023-05-16'));
    assert.equal(
      product(storyEvidence(members.toReversed(), cluesOf()), '2023-06-01'),
      product(evidence, '2023-06-01'),
    );
    assert.deepEqual(storyDays(members), [day('2023-05-16'), day('2023-05-16'), day('2023-06-20'), day('2023-06-20')]);
  });

  it('asks the words of members only where none is dated', () => {
    const open = { path: 'b', date: null, clues: cluesOf({ bounds: [bound()], weekdays: [weekday(5)] }) };
    const evidence = storyEvidence([open], cluesOf());
    assert.ok(product(evidence, '2022-07-01') > product(evidence, '2022-05-01'));
    assert.match(evidence[0]?.reasons(day('2022-07-01'))[0]?.text ?? '', /^b, of the same story: The text/);
    assert.equal(storyEvidence([open, dated('a', '2023-05-16')], cluesOf()).length, 1);
  });

  it('asks no more than two of them', () => {
    const open = { path: 'b', date: null, clues: cluesOf({ weekdays: [weekday(5)] }) };
    assert.equal(storyEvidence([open, open, open], cluesOf()).length, 2);
  });

  it('counts once what both speak of', () => {
    const landmarks = [landmark('event', '2010-06-01')];
    const member = { path: 'b', date: null, clues: cluesOf({ landmarks }) };
    assert.equal(storyEvidence([member], cluesOf()).length, 1);
    assert.equal(storyEvidence([member], cluesOf({ landmarks })).length, 0);
  });
});
