import assert from 'node:assert/strict';
import { LandmarkIndex } from '../../../../../../src/core/article/dates/estimate/landmarkIndex.ts';
import { readClues } from '../../../../../../src/core/article/dates/estimate/readClues.ts';
import { anatomy, TODAY } from '../../anArticle.ts';
import { day } from './clues.ts';

const landmarks = new LandmarkIndex([
  { kind: 'event', phrases: ['flood of solvik'], terms: [[day('2011-05-16'), null]], exact: true },
]);

function clues(text: string, masked = 0) {
  return readClues(text, anatomy(text), { mask: masked ? [{ start: 0, end: masked }] : [], today: TODAY, landmarks });
}

describe('readClues', () => {
  it('reads months that are named alone', () => {
    const { bounds } = clues('The quay was painted in June. The mayor had promised it since mid-March. It may rain.');
    assert.deepEqual(
      bounds.map(({ month, day: dayOfMonth, relation }) => [month, dayOfMonth, relation]),
      [
        [6, null, 'after'],
        [3, null, 'after'],
      ],
    );
  });

  it('leaves a month out of which it names a day', () => {
    assert.equal(clues('On June 5 the quay was painted. In June it was dry.').bounds.length, 1);
  });

  it('gives a day the year of the event that was then', () => {
    const text = 'The flood of Solvik on May 16 broke the bridge.';
    assert.deepEqual(clues(text).bounds[0]?.event, { said: 'flood of Solvik', year: 2011 });
    assert.equal(clues('The flood of Solvik was bad. On May 17 it was over.').bounds[0]?.event, undefined);
  });

  it('keeps a weekday that stands with its date', () => {
    assert.equal(clues('The bridge fell on Thursday, April 6, they said.').bounds[0]?.weekday, 4);
  });

  it('tells the latest year of which it tells from a later one named', () => {
    const { latestYear, namedYear } = clues('The bridge was built in 2019. It was made for the 2022 games.');
    assert.deepEqual([latestYear?.year, namedYear?.year], [2019, 2022]);
    assert.equal(clues('The bridge was built in 2019.').namedYear, null);
  });

  it('reads nothing that is masked', () => {
    const text = 'The flood of Solvik in June, on Friday, in 2019.';
    assert.deepEqual(clues(text, text.length), {
      monthDay: null,
      weekdays: [],
      latestYear: null,
      namedYear: null,
      bounds: [],
      landmarks: [],
    });
  });

  it('looks at a long line once', () => {
    const text = 'in June mid-in since '.repeat(40_000);
    assert.ok(clues(text).bounds.length <= 4);
  });
});
