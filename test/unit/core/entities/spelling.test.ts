import assert from 'node:assert/strict';
import { plainLetters, soundDistance, soundOf } from '../../../../src/core/entities/spelling.ts';

describe('plainLetters', () => {
  it('takes marks and strokes off and reads Cyrillic', () => {
    assert.equal(plainLetters('Łukasz Ørsted-Żak'), 'lukasz orsted-zak');
    assert.equal(plainLetters('Халворсен'), 'khalvorsen');
  });
});

describe('soundOf', () => {
  it('brings transliterations of one name together', () => {
    for (const [a, b] of [
      ['Brekkiy', 'Brekky'],
      ['Tsvetkov', 'Tzvetkov'],
      ['Shoynin', 'Szojnin'],
      ['Khalikov', 'Halikov'],
      ['Kuznetsou', 'Kuznetsov'],
    ] as const) {
      assert.equal(soundOf(a), soundOf(b), `${a} ${b}`);
    }
  });

  it('keeps different names apart', () => {
    assert.notEqual(soundOf('Brekke'), soundOf('Brokaw'));
  });
});

describe('soundDistance', () => {
  it('is nought for equal sounds, small for vowels and neighbours swapped, one for a consonant', () => {
    assert.equal(soundDistance('marin', 'marin'), 0);
    assert.ok(soundDistance('marin', 'maren') < 0.5);
    assert.ok(soundDistance('marin', 'mairn') < 1);
    assert.equal(soundDistance('marin', 'malin'), 1);
  });

  it('is the same both ways', () => {
    assert.equal(soundDistance('halvor', 'holver'), soundDistance('holver', 'halvor'));
  });
});
