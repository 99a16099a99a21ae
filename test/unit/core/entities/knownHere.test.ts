import assert from 'node:assert/strict';
import type { EntityType } from '../../../../src/core/entities/entity.ts';
import { knownHere } from '../../../../src/core/entities/knownHere.ts';
import type { KnownName } from '../../../../src/core/entities/knownNames.ts';
import { knownNames, mentionsIn, offices } from './invented.ts';

const place = (canonical: string): KnownName => ({ type: 'place', canonical, wikidata: null });
const KNOWN = knownNames(
  place('Norland'),
  place('Georgia'),
  { type: 'organisation', canonical: 'Norland Congress', wikidata: null },
  { type: 'organisation', canonical: 'Norland Supreme Court Press', wikidata: null },
);

/** The canonical name that an article has for a name, of those marked in it. */
function meant(text: string, name: string, ...others: readonly string[]): string | null {
  const names = mentionsIn(text, name, ...others);
  const [, type = '', written = ''] = /^(\w+) (.+)$/.exec(name) ?? [];
  const found = knownHere(text, names, KNOWN, { offices, date: null }).named(written, type as EntityType);
  return found?.canonical ?? null;
}

describe('knownHere', () => {
  it('gives a body the country that stands beside its name, or in it', () => {
    const court = 'organisation Supreme Court';
    const around = (text: string) => meant(`The Isles and the Isles again. ${text}`, court);
    assert.equal(around('The Norlandic Supreme Court ruled.'), 'Supreme Court (Norland)');
    assert.equal(around('Norland’s Supreme Court ruled.'), 'Supreme Court (Norland)');
    assert.equal(around('The Supreme Court of Norland ruled.'), 'Supreme Court (Norland)');
    const inside = 'organisation Supreme Court of Norland';
    assert.equal(meant('The Supreme Court of Norland ruled.', inside), 'Supreme Court (Norland)');
    const ministry = 'organisation Norlandic Ministry of Foreign Affairs';
    assert.equal(meant('The Norlandic Ministry of Foreign Affairs wrote.', ministry), 'Foreign Ministry (Norland)');
  });

  it('gives it the country that the same body has elsewhere in the text, or that the text is about', () => {
    const text =
      'The Isles wrote to the Isles. Islander Parliament sat; Norland’s ferries waited. Later Parliament rose.';
    assert.equal(meant(text, 'organisation Parliament', 'organisation Islander Parliament'), 'Parliament (Isles)');
    const about = 'Norlandic ferries left. Norland sent more, and Parliament rose.';
    assert.equal(meant(about, 'organisation Parliament'), 'Parliament (Norland)');
  });

  it('leaves a body bare where the text speaks of several countries, or of none', () => {
    assert.equal(meant('Norland wrote to the Isles, and Parliament rose.', 'organisation Parliament'), null);
    assert.equal(meant('In the end Parliament rose.', 'organisation Parliament'), null);
  });

  it('goes by the name under which a country’s body is known', () => {
    assert.equal(meant('Norlandic ferries left Norland. Congress rose.', 'organisation Congress'), 'Norland Congress');
    const other = 'The Isles, the Isles, the Isles and Norland. Congress rose.';
    assert.equal(meant(other, 'organisation Congress', 'place Norland'), 'Norland Congress');
    const far = 'The Isles, the Isles, the Isles. Congress rose.';
    assert.equal(meant(far, 'organisation Congress'), 'Congress (Isles)');
  });

  it('tells a country from the region called so', () => {
    const state = 'Voters in Georgia and Florida like the US ferries.';
    assert.equal(meant(state, 'place Georgia', 'place Florida'), 'Georgia (United States)');
    assert.equal(meant('Georgia wrote to Norland.', 'place Georgia'), 'Georgia');
    assert.equal(meant('The Georgian fleet left Georgia for the US.', 'place Georgia'), 'Georgia');
  });
});
