import assert from 'node:assert/strict';
import { peopleAsCsv, personRecord } from '../../../../src/core/exports/personRecord.ts';

const ENTRY = {
  id: 'person:ingrid-halvorsen',
  type: 'person',
  canonical: 'Ingrid Halvorsen',
  wikidata: null,
  mentions: 3,
  articles: ['a', 'b'],
  spellings: [
    { text: 'Halvorsen', count: 2 },
    { text: 'Ingrid Halvorsen', count: 1 },
  ],
  roles: [{ text: 'transport minister', articles: 2 }],
  reasons: [],
} as const;

describe('records of people', () => {
  it('have the first and last of the dates', () => {
    const { firstDate, lastDate } = personRecord(ENTRY, ['2023-05-17', '2023-05-16', '2023-06']);
    assert.deepEqual([firstDate, lastDate], ['2023-05-16', '2023-06']);
    assert.equal(personRecord(ENTRY, []).firstDate, null);
  });

  it('make CSV with several values in a cell', () => {
    const [, row] = peopleAsCsv([personRecord(ENTRY, [])]).split('\r\n');
    assert.equal(
      row,
      'Ingrid Halvorsen,person,3,2,,,transport minister,Halvorsen; Ingrid Halvorsen,,person:ingrid-halvorsen',
    );
  });
});
