import assert from 'node:assert/strict';
import { isKnownPerson } from '../../../../src/core/entities/knownPerson.ts';
import { shippedModel } from './model.ts';

/** Known name, written name. */
const KNOWN: readonly (readonly [string, string])[] = [
  ['Ingrid Halvorsen', 'Ingrid Halvorson'],
  ['Ingrid K. Halvorsen', 'Ingrid Halvorsen'],
  ['Ingrid Halvorsen', 'HALVORSEN Ingrid'],
  ['Ingrid Marie Halvorsen', 'Marie Halvorsen'],
  ['Dmitry Zarechny', 'Dmitrii Zarechnyy'],
  ['Pavel Sorin', 'Pavel Olegovich Sorin'],
  ['Rafael Montero Vidal', 'Rafael Montero'],
  ['Robert Lindqvist', 'Bob Lindqvist'],
  ['Jo Min-ho', 'Jo Min Ho'],
];

const OTHERS: readonly (readonly [string, string])[] = [
  ['Ingrid K. Brandvik', 'Ingrid Kjelstrup'],
  ['Ingrid K. Halvorsen', 'Ingrid P. Halvorsen'],
  ['Omar Farhani', 'Omar Elias Farhan'],
  ['Tomas Wolde', 'Tomas Wold'],
  ['Jo Yang', 'Jo Jianha'],
  ['Sunil Brekke', 'Sushil Brekke'],
  ['Lise Holm', 'L. H. Holm'],
  ['Lise Holm', 'L. Holm'],
  ['Jo Min', 'Jo Min-ho'],
  ['Jo Ho', 'Jo Min-ho'],
  ['Johan T. Willmann', 'Johan Tallaksen'],
];

describe('isKnownPerson', () => {
  for (const [known, written] of KNOWN)
    it(`takes ${written} for the known ${known}`, () => assert.equal(isKnownPerson(known, written), true));

  for (const [known, written] of OTHERS)
    it(`does not take ${written} for the known ${known}`, () => assert.equal(isKnownPerson(known, written), false));
});

describe('The known names', () => {
  const { known } = shippedModel();

  it('are not those of people who share a given name and an initial with them', () => {
    for (const name of ['Deborah Kjelstrup', 'David Kvernmo', 'Michael Teigen', 'Mohammed Elias Hossain'])
      assert.equal(known.named(name, 'person'), null, name);
  });

  it('are found in other spellings', () => {
    const spellings = ['Aleksandr Lukashenko', 'Alexander Lukashenka', 'Cyril Ramaphosa', 'Vladmir Putin'];
    const found = spellings.map((name) => known.named(name, 'person')?.canonical);
    assert.deepEqual(found, [
      'Alexander Lukashenko',
      'Alexander Lukashenko',
      known.named('Matamela Cyril Ramaphosa', 'person')?.canonical,
      'Vladimir Putin',
    ]);
  });
});
