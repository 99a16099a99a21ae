import assert from 'node:assert/strict';
import { countCountries } from '../../../../src/core/entities/countriesNamed.ts';
import { isExtended } from '../../../../src/core/entities/knownPerson.ts';
import type { KnownName } from '../../../../src/core/entities/knownNames.ts';
import { knownPeopleHere } from '../../../../src/core/entities/knownPeopleHere.ts';
import { knownNames, mentionsIn, offices } from './invented.ts';

const person = (canonical: string, wikidata: string, evidence?: 'some' | 'much'): KnownName => ({
  type: 'person',
  canonical,
  wikidata,
  ...(evidence && { evidence }),
});
const KNOWN = knownNames(
  person('Jon Berg', 'Q11', 'much'),
  person('Ada Lie', 'Q12', 'some'),
  person('Ingrid Halvorsen', 'Q13'),
  person('Per Dahl', 'Q11'),
  person('Per Dahl', 'Q14'),
);

/** The Wikidata id of the person that a name means in a text of that date. */
function meant(
  name: string,
  text: string,
  { roles = [], date = '2015-03-02' }: { roles?: string[]; date?: string | null } = {},
) {
  const counts = () => countCountries(text, offices.countries);
  const names = mentionsIn(
    text,
    ...['Jon Berg', 'Ingrid Halvorsen'].flatMap((one) => (text.includes(one) ? `person ${one}` : [])),
  );
  return knownPeopleHere(names, KNOWN, { offices, date }, counts)(name, roles)?.wikidata ?? null;
}

describe('knownPeopleHere', () => {
  it('takes a name that nobody else has by itself', () => {
    assert.equal(meant('Ingrid Halvorsen', '', { roles: ['coach'] }), 'Q13');
    assert.equal(meant('Tomas Brekke', ''), null);
  });

  it('takes a common name where a role is the office', () => {
    assert.equal(meant('Jon Berg', '', { roles: ['Norlandic Foreign Minister'] }), 'Q11');
    assert.equal(meant('Jon Berg', 'Norland', { roles: ['the minister'] }), 'Q11');
    assert.equal(meant('Jon Berg', '', { roles: ['the minister'] }), null);
    assert.equal(meant('Jon Berg', '', { roles: ['Islander Foreign Minister'] }), null);
    assert.equal(meant('Jon Berg', 'Norland. Ingrid Halvorsen', { roles: ['coach of Solvik'] }), null);
  });

  it('takes it only in or near the time of the office', () => {
    const roles = ['Norlandic Foreign Minister'];
    assert.equal(meant('Jon Berg', '', { roles, date: '1960-01-01' }), null);
    assert.equal(meant('Jon Berg', '', { roles, date: '2030' }), 'Q11');
    assert.equal(meant('Jon Berg', '', { roles, date: '2060' }), null);
    assert.equal(meant('Jon Berg', '', { roles, date: null }), 'Q11');
  });

  it('takes it without a role where its country is what the article is about and others of its government appear', () => {
    assert.equal(meant('Jon Berg', 'In Norland Jon Berg met Ingrid Halvorsen.'), 'Q11');
    assert.equal(meant('Jon Berg', 'In Norland Jon Berg met nobody.'), null);
    assert.equal(meant('Jon Berg', 'Isles, Isles, Isles. Norland. Jon Berg met Ingrid Halvorsen.'), null);
  });

  it('takes a short name where its country is named', () => {
    assert.equal(meant('Ada Lie', 'From the Isles'), 'Q12');
    assert.equal(meant('Ada Lie', 'From Norland'), null);
  });

  it('chooses between two known people of one name', () => {
    assert.equal(meant('Per Dahl', ''), null);
    assert.equal(meant('Per Dahl', '', { roles: ['foreign minister of Norland'] }), 'Q11');
    assert.equal(meant('Per Dahl', '', { roles: ['foreign minister of Norland'], date: '1972' }), 'Q14');
  });
});

describe('isExtended', () => {
  it('finds the known name at the opening of a longer one', () => {
    assert.equal(isExtended('Ingrid Halvorsen', 'Ingrid Halvorsen Strand'), true);
    assert.equal(isExtended('Ingrid Halvorsen', 'Ingrid Marie Halvorsen'), false);
    assert.equal(isExtended('Ada Lie', 'Ada Lie Strand'), false);
    assert.equal(isExtended('Halvorsen', 'Halvorsen Strand'), false);
  });
});
