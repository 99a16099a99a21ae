import assert from 'node:assert/strict';
import { mended } from './mended.ts';

describe('applyNameRules', () => {
  it('takes titles and offices off people', () => {
    assert.deepEqual(mended('Yesterday [p Dr Ingrid Halvorsen] met [p Swedish Defence Minister Tomas Brekke].'), [
      'person Ingrid Halvorsen',
      'person Tomas Brekke',
    ]);
  });

  it('takes an office with its place off a full name, and nothing off other names', () => {
    assert.deepEqual(mended('Then [p Solvik Mayor Tomas Brekke] rose.'), ['person Tomas Brekke']);
    assert.deepEqual(mended('Then [p Ingrid Major Halvorsen] rose.'), ['person Ingrid Major Halvorsen']);
  });

  it('keeps a long name of a known organisation whole', () => {
    assert.deepEqual(mended('He leads the [o World Health] [o Organization] today.'), [
      'organisation World Health Organization',
    ]);
  });

  it('parts a place from what it owns', () => {
    assert.deepEqual(mended("He called [o Poland's Harbour Office] today."), [
      'place Poland',
      'organisation Harbour Office',
    ]);
  });

  it('parts a body from what it owns, not an office from its name', () => {
    assert.deepEqual(
      mended("At the [o Harbour University's Fjord Institute] he met the [o General Attorney's Office]."),
      ['organisation Harbour University', 'organisation Fjord Institute', "organisation General Attorney's Office"],
    );
  });

  it('drops months and nationalities', () => {
    assert.deepEqual(mended('In [l February] the [o Swedish] ships left.'), []);
  });

  it('drops peoples, feasts and bare generic words', () => {
    assert.deepEqual(
      mended('The [o New Zealanders] kept [l Eid Al-Adha]; the [o Agency] and the [l Kingdom] did not.'),
      [],
    );
  });

  it('parts two hyphenated places and completes a hyphenated given name', () => {
    assert.deepEqual(mended('The [o Poland-Germany] talks with [p Jo Min]-ho ended.'), [
      'place Poland',
      'place Germany',
      'person Jo Min-ho',
    ]);
  });

  it('completes hyphenated given names, not what is only joined to a name', () => {
    assert.deepEqual(
      mended('There [p Lee] Sung-kyung met [p Moon Jae]-in, [p Chong Suk]-fan and [p Brekke]-led crews.'),
      ['person Lee Sung-kyung', 'person Moon Jae-in', 'person Chong Suk-fan', 'person Brekke'],
    );
  });

  it('parts a person from the abbreviation or portfolio before the name', () => {
    assert.deepEqual(mended('So [p HSB Tomas Brekke] told the Secretary for [p Health Ingrid Halvorsen].'), [
      'organisation HSB',
      'person Tomas Brekke',
      'person Ingrid Halvorsen',
    ]);
  });

  it('finds countries and cities of several words wherever they stand in a sentence', () => {
    assert.deepEqual(
      mended('It sailed from Norway by way of Buenos Aires to the northern Philippines, the captain said.'),
      ['place Norway', 'place Buenos Aires', 'place Philippines'],
    );
    assert.deepEqual(mended('The Norwegian captain paid US$40 for it on the last day.'), []);
  });

  it('takes titles off that only some countries have', () => {
    assert.deepEqual(mended('[p Legislator Tomas Brekke] met [p Sister Alva Moen].'), [
      'person Tomas Brekke',
      'person Alva Moen',
    ]);
  });

  it('takes an office for nobody', () => {
    assert.deepEqual(mended('So said the [p Minister of Health] to all of them.'), []);
  });

  it('takes no currency for a place', () => {
    assert.deepEqual(mended('It cost [l US]$40 in the [l US].'), ['place US']);
  });

  it('gives an abbreviation the kind of the name before its brackets', () => {
    assert.deepEqual(mended('The [o Harbour Safety Board] ([l HSB]) met. The [l HSB] agreed.'), [
      'organisation Harbour Safety Board',
      'organisation HSB',
      'organisation HSB',
    ]);
  });

  it('takes what is told something for an agency', () => {
    assert.deepEqual(mended('The minister told NORDA about it.'), ['organisation NORDA']);
  });

  it('leaves a headline only the names that the text shows', () => {
    const text =
      'Storms Speeding Up Norland Harbour [l Solvik Integration], Brekke Says\n\nThe integration of [l Solvik] goes on.';
    assert.deepEqual(mended(text), ['place Solvik', 'place Solvik']);
  });

  it('finds the surname of somebody named in full again, misspelt too', () => {
    assert.deepEqual(mended('Today [p Dmitry Zarechenko] came. Later Zarechenka left.'), [
      'person Dmitry Zarechenko',
      'person Zarechenka',
    ]);
  });

  it('takes the surname of somebody named in full for them, not for a town of that name', () => {
    assert.deepEqual(mended('[p Alva Bergen] sang. They asked [l Bergen] to stay.'), [
      'person Alva Bergen',
      'person Bergen',
    ]);
    assert.deepEqual(mended('[p Alva Bergen] sang in [l Bergen].'), ['person Alva Bergen', 'place Bergen']);
  });

  it('is of one mind about a name that comes again', () => {
    const text =
      'In [o Solvik Union] we trust; the [o Solvik Union] met, the [l Solvik Union] ended. They like Solvik Union very much.';
    assert.deepEqual(new Set(mended(text)), new Set(['organisation Solvik Union']));
    assert.equal(mended(text).length, 4);
  });

  it('takes a country in a sentence for a place', () => {
    assert.deepEqual(mended('For years [o Poland] has built ships for all of its neighbours.'), ['place Poland']);
  });
});
