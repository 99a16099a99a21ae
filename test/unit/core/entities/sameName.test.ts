import assert from 'node:assert/strict';
import { nameKey } from '../../../../src/core/entities/nameKey.ts';
import { samePerson } from '../../../../src/core/entities/sameName.ts';

const SAME: readonly (readonly [string, string])[] = [
  ['Ingrid Halvorsen', 'Ingird Halvorsen'],
  ['Ingrid Halvorsen', 'HALVORSEN Ingrid'],
  ['Ingrid Halvorsen', 'I. Halvorsen'],
  ['Tomas Brekke', 'Tomás Brekke'],
  ['Dmitry Zarechny', 'Dmitrii Zarechnyy'],
  ['Дмитрий Заречный', 'Dmitry Zarechny'],
  ['Pavel Olegovich Sorin', 'Pavel Sorin'],
  ['Robert Lindqvist', 'Bob Lindqvist'],
  ['Aleksei Vorontsov', 'Alexey Vorontsov'],
  ['Jo Min-ho', 'Jo Min Ho'],
  ['Jo Min-ho', 'Anna Jo Min Ho'],
  ['Omar al-Fadil', 'Omar Fadil'],
];

const DIFFERENT: readonly (readonly [string, string])[] = [
  ['Ingrid Halvorsen', 'Astrid Halvorsen'],
  ['Ingrid Halvorsen', 'T. Halvorsen'],
  ['Tomas Brekke', 'Tomas Brandvik'],
  ['Arne Moen Jr.', 'Arne Moen Sr.'],
  ['Carl W. Lund', 'Carl H. W. Lund'],
  ['Brekke', 'Tomas Brekke'],
  ['Astrid Falkenberg', 'Astrid Falk-Jensen'],
  ['Birger Holt', 'David H. Berger'],
  ['Sunniva Krag', 'Craig S. Morton'],
  ['Selma Rye', 'P. S. Rajan Rao'],
  ['Ingrid K. Halvorsen', 'Ingrid Kjelstrup'],
  ['Mohammad Hassan Lund', 'Mohammad Hasat'],
  ['Marise Moen', 'Jon Marisa Mian Holt'],
  ['Guo Jian', 'Lu Hoi-yan'],
  ['Jo Min-ho', 'Jo Ho'],
  ['Martin Dazom', 'Mortunu Davoma'],
  ['Iver Hamm', 'Ivera Hama'],
  ['Sander Hamz', 'Sandor Hama'],
  ['Tomas Brekke', ''],
];

describe('samePerson', () => {
  for (const [a, b] of SAME) {
    it(`joins ${a} and ${b}`, () => {
      assert.equal(samePerson(a, b), true);
      assert.equal(samePerson(b, a), true);
    });
  }

  for (const [a, b] of DIFFERENT) {
    it(`keeps ${a} and ${b || 'nothing'} apart`, () => {
      assert.equal(samePerson(a, b), false);
      assert.equal(samePerson(b, a), false);
    });
  }

  it('answers for text that is no name', () => {
    assert.equal(samePerson('«»', '??'), false);
    assert.equal(samePerson('\ud800', '\ud800'), true);
    assert.equal(samePerson('A '.repeat(10_000), 'B '.repeat(10_000)), false);
  });
});

describe('nameKey', () => {
  it('gives the spellings of one full name a key in common', () => {
    for (const [a, b] of SAME) {
      const keys = new Set(nameKey(a));
      assert.ok(
        nameKey(b).some((key) => keys.has(key)),
        `${a} ${b}`,
      );
    }
  });

  it('gives a bare surname none', () => {
    assert.deepEqual(nameKey('Halvorsen'), []);
  });
});
