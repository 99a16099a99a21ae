import assert from 'node:assert/strict';
import type { EntityType, Telling } from '../../../../src/core/entities/entity.ts';
import type { KnownName } from '../../../../src/core/entities/knownNames.ts';
import { tellingOf } from '../../../../src/core/entities/tellings.ts';
import { mentionsIn, offices } from './invented.ts';

/** What a text says of a name, `place Solvik`. */
function telling(
  text: string,
  name: string,
  { roles = [], date = '2015-03-02', found = null }: { roles?: string[]; date?: string; found?: KnownName | null } = {},
): Telling | null {
  const [, type = 'person'] = /^(person|place|organisation) /.exec(name) ?? [];
  return tellingOf(
    text,
    { type: type as EntityType, mentions: mentionsIn(text, name), roles, found },
    { offices, date },
  );
}

const of = (text: string, date = '2015-03-02') => telling(text, 'person Arne Moen', { date });

const by = (...roles: string[]) => telling('Arne Moen', 'person Arne Moen', { roles });

describe('tellingOf a person', () => {
  it('reads ages as years of birth where the day is known', () => {
    for (const text of [
      'Arne Moen, 34, spoke.',
      'the 34-year-old fisherman Arne Moen',
      'Arne Moen, a 34-year-old baker',
    ])
      assert.deepEqual(of(text), { born: [1980, 1981] }, text);
    assert.equal(of('Arne Moen, 34, spoke.', '2015'), null);
    assert.equal(of('Arne Moen, 34 others and a dog'), null);
    assert.equal(of('Arne Moen (34) and Tomas Brekke (21)'), null);
  });

  it('reads years of life', () => {
    assert.deepEqual(of('Arne Moen (1901–1976) fished.', '2015'), { born: [1901, 1901] });
    assert.deepEqual(of('Arne Moen (born 1950) fished.'), { born: [1950, 1950] });
  });

  it('reads which of two generations it is', () => {
    assert.deepEqual(of('the elder Arne Moen spoke'), { generation: 'elder' });
    assert.deepEqual(of('Arne Moen the younger spoke'), { generation: 'younger' });
    assert.deepEqual(telling('Arne Moen Jr. spoke', 'person Arne Moen Jr'), { generation: 'younger' });
    assert.equal(of('Arne Moen, senior adviser to the board'), null);
  });

  it('reads field and country of the roles, where they agree', () => {
    assert.deepEqual(by('Norlandic Foreign Minister'), { field: 'public life', country: 'Norland', year: 2015 });
    assert.deepEqual(by('striker'), { field: 'sport', year: 2015 });
    assert.equal(by('former striker'), null);
    assert.equal(by('brother of the coach'), null);
    assert.deepEqual(by('Norlandic ambassador to the Isles'), { field: 'public life', year: 2015 });
    assert.equal(by('coach', 'bishop'), null);
  });

  it('tells nothing of who is known by a name of their own', () => {
    const found: KnownName = { type: 'person', canonical: 'Arne Moen', wikidata: 'Q11' };
    assert.equal(telling('Arne Moen, 34, spoke', 'person Arne Moen', { roles: ['striker'], found }), null);
    const many: KnownName = { ...found, evidence: 'much' };
    assert.deepEqual(telling('Arne Moen', 'person Arne Moen', { found: many }), {
      field: 'public life',
      wikidata: 'Q11',
      year: 2015,
    });
  });
});

const at = (text: string, name = 'place Solvik') => telling(text, name)?.within ?? null;

describe('tellingOf a place', () => {
  it('reads the country or region that is set off behind it', () => {
    assert.equal(at('In Solvik, Norland, it rained.'), 'Norland');
    assert.equal(at('in Solvik (the Isles)'), null);
    assert.equal(at('in Solvik (Isles) it rained'), 'Isles');
    assert.equal(at('It rained in Solvik, Texas.'), 'Texas');
    assert.equal(at('It rained in Solvik, Tenn., again.'), 'Tennessee');
  });

  it('tells a list from a place in a country', () => {
    for (const text of [
      'Solvik, Norland, Georgia and the US',
      'Solvik, Norland, and the Isles',
      'Lindholm, Solvik, Norland',
      'Lindholm,\nSolvik, Norland',
      'Solvik, Norland,\nGeorgia',
      'Topics: Solvik, Norland',
      'Solvik, Norland said',
    ])
      assert.equal(at(text), null, text);
    assert.equal(at('in Solvik, New York, and at home'), null);
  });

  it('reads nothing behind a country or region', () => {
    assert.equal(at('Norland, Georgia.', 'place Norland'), null);
    assert.equal(at('Yugoslavia, Norland.', 'place Yugoslavia'), null);
    assert.equal(telling('Norland, Georgia.', 'organisation Norland'), null);
  });
});
