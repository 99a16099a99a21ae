import assert from 'node:assert/strict';
import { randomFrom } from '../../../../scripts/random.ts';
import { PATTERNS } from '../../../../src/core/boilerplate/patterns.ts';
import { rareBit } from '../../../../src/core/boilerplate/rareWords.ts';
import { scan } from '../../../../src/core/boilerplate/scan.ts';
import { matchOf } from './matchOf.ts';
import { shippedModel } from './shippedModel.ts';

const LINES = 2000;
const FEWEST_MATCHES = 400;

function rareWordsOf(text: string): number {
  return scan(text, shippedModel.lexicon).lines[0]?.rareWords ?? 0;
}

/** The line as other pages may have it: in capitals, with other words at its ends, its words with apostrophes or run together. */
const VARIANTS: readonly ((line: string) => string)[] = [
  (line) => line,
  (line) => line.toUpperCase(),
  (line) => `The quay: ${line} (Solvik).`,
  (line) => line.replaceAll(/(\w) /gu, '$1’s '),
  (line) => line.replaceAll(/ (\w)/gu, " l'$1"),
  (line) => `é${line}é`,
  (line) => `7${line}7`,
  (line) => line.replaceAll(' ', '-'),
];

describe('rare words', () => {
  for (const { form, needs } of PATTERNS) {
    if (needs === undefined) continue;
    it(`stand in every line that has the form of “${needs}”`, () => {
      const random = randomFrom(1);
      let matches = 0;
      for (let i = 0; i < LINES; i++) {
        const line = matchOf(form, random);
        for (const text of VARIANTS.map((variant) => variant(line)).filter((variant) => form.test(variant))) {
          matches++;
          assert.notEqual(rareWordsOf(text) & rareBit(needs), 0, text);
        }
      }
      assert(matches > FEWEST_MATCHES, `${matches} matches`);
    });
  }

  it('are none in most sentences', () => {
    assert.equal(rareWordsOf('The bridge at Solvik was opened to trains on Tuesday, the pilot’s union said.'), 0);
  });
});
