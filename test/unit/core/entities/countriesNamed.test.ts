import assert from 'node:assert/strict';
import { countCountries, isProminent, mainCountry } from '../../../../src/core/entities/countriesNamed.ts';
import { offices } from './invented.ts';

const counted = (text: string) => [...countCountries(text, offices.countries)];

describe('countCountries', () => {
  it('counts names and the words for what is theirs', () => {
    assert.deepEqual(counted('The Norlandic fleet left Norland’s coast for the Isles.'), [
      [0, 2],
      [1, 1],
    ]);
  });

  it('tells the country from the pronoun', () => {
    assert.deepEqual(counted('Come with us to the U.S. or the US, for us. Us too.'), [[3, 2]]);
  });

  it('finds none in other words', () => {
    assert.deepEqual(counted('norland and isles, or \ud800'), []);
  });
});

describe('the country that an article is about', () => {
  it('is named twice as often as any other, and more than once', () => {
    assert.equal(
      mainCountry(
        new Map([
          [0, 4],
          [1, 2],
        ]),
      ),
      0,
    );
    assert.equal(
      mainCountry(
        new Map([
          [0, 3],
          [1, 2],
        ]),
      ),
      null,
    );
    assert.equal(mainCountry(new Map([[0, 1]])), null);
    assert.equal(mainCountry(new Map()), null);
  });

  it('is one of several where they are named about alike', () => {
    const counts = new Map([
      [0, 4],
      [1, 2],
      [2, 1],
    ]);
    assert.deepEqual(
      [0, 1, 2, 3].map((country) => isProminent(country, counts)),
      [true, true, false, false],
    );
  });
});
