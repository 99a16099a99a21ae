import assert from 'node:assert/strict';
import { LandmarkIndex } from '../../../../../../src/core/article/dates/estimate/landmarkIndex.ts';
import { readLandmarks } from '../../../../../../src/core/article/dates/estimate/landmarks.ts';
import { data } from '../../../../sampleCorpus.ts';
import { day } from './clues.ts';

const FILE = {
  offices: [
    {
      titles: ['president', 'vice president'],
      holders: [
        ['ingrid halvorsen|halvorsen', '2010-01-01/2014-12-31', '2019-01-01/'],
        ['karl halvorsen|halvorsen', '1990-01-01/1994-12-31'],
      ],
    },
  ],
  events: [
    ['flood of solvik', '2011-05-16'],
    ['strait war', '2012-03'],
  ],
  names: [['ferrygram', '2015-02/']],
  occasions: [['lindholm games', '2018-01-01/2018-03-31']],
};

const index = new LandmarkIndex(readLandmarks(JSON.stringify(FILE)));

function found(text: string): (readonly [kind: string, said: string])[] {
  return index.find(text, []).map(({ clue }) => [clue.kind, clue.said]);
}

describe('LandmarkIndex', () => {
  it('finds phrases whatever their capitals, possessives and diacritics', () => {
    assert.deepEqual(found('The Flood of Solvik’s anniversary, told on Ferrygram.'), [
      ['event', 'Flood of Solvik’s'],
      ['name', 'Ferrygram'],
    ]);
    assert.deepEqual(found('the strait  war'), [], 'two blanks are a gap');
  });

  it('takes the longest phrase, and each landmark once', () => {
    assert.deepEqual(found('President Ingrid Halvorsen spoke. President Ingrid Halvorsen left.'), [
      ['office', 'President Ingrid Halvorsen'],
    ]);
    assert.deepEqual(found('Vice President Halvorsen came.'), [['office', 'Vice President Halvorsen']]);
  });

  it('tells a former holder, a candidate and a deputy from the holder', () => {
    assert.deepEqual(found('the former Solvik President Ingrid Halvorsen'), [['former', 'President Ingrid Halvorsen']]);
    assert.deepEqual(found('the nominee for president Ingrid Halvorsen'), []);
    assert.deepEqual(found('Deputy President Ingrid Halvorsen'), []);
    assert.deepEqual(found('She met the president. Halvorsen was late.'), [], 'not across sentences');
  });

  it('knows the times after each term', () => {
    assert.deepEqual(index.find('former President Ingrid Halvorsen', [])[0]?.clue.terms, [
      [day('2014-12-31'), day('2019-01-01')],
    ]);
  });

  it('joins holders of one name', () => {
    assert.equal(index.find('President Halvorsen', [])[0]?.clue.terms.length, 3);
  });

  it('knows the day of an event only where it is known exactly', () => {
    assert.deepEqual(
      index.find('flood of Solvik, strait war', []).map((one) => one.day),
      [day('2011-05-16'), null],
    );
  });

  it('leaves out what is masked', () => {
    assert.deepEqual(
      index.find('Ferrygram. Lindholm Games', [{ start: 0, end: 10 }]).map(({ clue }) => clue.kind),
      ['occasion'],
    );
  });

  it('looks at each word once however often first words stand in a row', () => {
    const text = 'vice president '.repeat(20_000);
    assert.deepEqual(index.find(text, []), []);
  });
});

describe('readLandmarks', () => {
  it('refuses what is not in its form', () => {
    assert.throws(() => readLandmarks('{}'));
    assert.throws(() => readLandmarks(JSON.stringify({ ...FILE, events: [['flood', '2011-13-45']] })));
  });

  it('reads the list that ships', () => {
    assert.ok(data.landmarks.find('The COVID-19 pandemic began.', []).length > 0);
  });
});
