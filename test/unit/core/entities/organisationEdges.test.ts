import assert from 'node:assert/strict';
import { mended } from './mended.ts';

describe('mendOrganisations', () => {
  it('takes no office for an organisation', () => {
    assert.deepEqual(mended('She met the [o Minister of Health] and the minister of [o Foreign Affairs] today.'), []);
  });

  it('takes the office behind a place or body off', () => {
    assert.deepEqual(mended('The [o Dubai Ruler] and a few [o Fjord Party Members] met.'), [
      'place Dubai',
      'organisation Fjord Party',
    ]);
  });

  it('takes a capital "The" inside a sentence for part of the name', () => {
    assert.deepEqual(
      mended('He told The [o Harbour Gazette] so last week. The [o Harbour Gazette] then printed every word.'),
      ['organisation The Harbour Gazette', 'organisation Harbour Gazette'],
    );
  });

  it('parts a person from the body whose office they hold', () => {
    assert.deepEqual(mended('The chairman of the [o Harbour Board Ingrid Halvorsen] agreed with it yesterday.'), [
      'organisation Harbour Board',
      'person Ingrid Halvorsen',
    ]);
    assert.deepEqual(mended('It was held in the [o Museum Ingrid Halvorsen] over the last few days.'), [
      'organisation Museum Ingrid Halvorsen',
    ]);
  });
});
