import assert from 'node:assert/strict';
import type { Telling } from '../../../../src/core/entities/entity.ts';
import { type Sighting, areTwo, partNamesakes } from '../../../../src/core/entities/namesakes.ts';

/** What an article says, alone or with who appears beside the name. */
type Said = Telling | null | readonly [Telling, ...string[]] | readonly [null, ...string[]];

/** Articles `a`, `b`, … that say this of a name. */
function sightings(...said: readonly Said[]): Sighting[] {
  return said.map((one, i) => {
    const [telling, ...company] = isList(one) ? one : [one];
    return { article: String.fromCharCode(97 + i), telling, company: () => new Set(company) };
  });
}

function isList(said: Said): said is readonly [Telling, ...string[]] | readonly [null, ...string[]] {
  return Array.isArray(said);
}

/** The articles of each namesake beside the main one, by its qualifier. */
function parted(...said: readonly Said[]): Record<string, string> | null {
  const found = partNamesakes(sightings(...said));
  return found && Object.fromEntries(found.others.map(({ qualifier, articles }) => [qualifier, articles.join('')]));
}

const COACH: Telling = { field: 'sport', year: 2015 };
const MINISTER: Telling = { field: 'public life', country: 'Norland', year: 2015 };

describe('partNamesakes', () => {
  it('leaves a name whole where nothing contradicts', () => {
    assert.equal(parted(null, MINISTER, { country: 'Norland' }, { born: [1950, 1951] }, { born: [1953, 1954] }), null);
    assert.equal(parted({ within: 'Texas' }, { within: 'United States' }, null), null);
    assert.equal(parted(), null);
  });

  it('parts by years of birth, generation, region and known ids', () => {
    assert.deepEqual(parted({ born: [1949, 1950] }, { born: [1980, 1981] }, { born: [1950, 1951] }), {
      'born about 1981': 'b',
    });
    assert.deepEqual(parted({ generation: 'elder' }, { generation: 'elder' }, { generation: 'younger' }), {
      'the younger': 'c',
    });
    assert.deepEqual(parted({ within: 'Texas' }, { within: 'France' }, { within: 'France' }), { Texas: 'a' });
    assert.deepEqual(parted({ wikidata: 'Q1' }, { wikidata: 'Q1' }, { wikidata: 'Q2' }), { Q2: 'c' });
  });

  it('parts by offices of two countries, and by fields at one time', () => {
    assert.deepEqual(parted(MINISTER, MINISTER, { country: 'Isles' }), { Isles: 'c' });
    assert.deepEqual(parted(MINISTER, MINISTER, COACH), { sport: 'c' });
    assert.equal(parted(MINISTER, { ...COACH, year: 1990 }), null);
  });

  it('does not part by roles whoever appears in one company, or is one by a fact', () => {
    assert.equal(parted([MINISTER, 'person:tomas-brekke'], [COACH, 'person:tomas-brekke']), null);
    assert.equal(parted({ ...MINISTER, born: [1950, 1951] }, { country: 'Isles', born: [1951, 1952] }), null);
    const brothers = parted(
      [{ generation: 'elder' }, 'person:lise-dahl'],
      [{ generation: 'younger' }, 'person:lise-dahl'],
    );
    assert.deepEqual(brothers, { 'the younger': 'b' });
  });

  it('leaves who is not told with the main one, or with the one whose company it has', () => {
    const told = partNamesakes(
      sightings(MINISTER, MINISTER, [COACH, 'organisation:solvik-united'], null, [null, 'organisation:solvik-united']),
    );
    assert.deepEqual(
      told?.others.map(({ articles }) => articles),
      [['c', 'e']],
    );
    assert.equal(told?.open, 1);
    assert.equal(told?.main, 'Norland');
  });

  it('takes one of many that says otherwise for misread', () => {
    const many = Array.from({ length: 20 }, () => MINISTER);
    assert.equal(parted(...many, COACH), null);
    assert.equal(parted(...many.map((): Telling => ({ born: [1950, 1951] })), { born: [1990, 1991] }), null);
    assert.deepEqual(parted(...many.map(() => ({ within: 'France' })), { within: 'Texas' }), { Texas: 'u' });
  });

  it('is surer of facts than of roles', () => {
    const [byFact] = partNamesakes(sightings({ within: 'France' }, { within: 'Texas' }))?.others ?? [];
    const [byRole] = partNamesakes(sightings(MINISTER, COACH))?.others ?? [];
    assert.ok((byFact?.confidence ?? 0) > (byRole?.confidence ?? 1));
  });

  it('gives two of one qualifier different ones', () => {
    const old: Telling = { country: 'Isles', born: [1900, 1901] };
    const young: Telling = { country: 'Isles', born: [1980, 1981] };
    assert.deepEqual(parted(MINISTER, MINISTER, { ...MINISTER, born: [1940, 1941] }, old, young), {
      Isles: 'd',
      'born about 1981': 'e',
    });
  });
});

describe('areTwo', () => {
  it('allows for misprinted ages, and for a region of the country', () => {
    assert.equal(areTwo({ born: [1950, 1951] }, { born: [1955, 1956] }), false);
    assert.equal(areTwo({ born: [1950, 1951] }, { born: [1960, 1961] }), true);
    assert.equal(areTwo({ within: 'Texas' }, { within: 'United States' }), false);
    assert.equal(areTwo({ within: 'Texas' }, { within: 'Ohio' }), true);
    assert.equal(areTwo({}, { within: 'Ohio' }), false);
  });
});
