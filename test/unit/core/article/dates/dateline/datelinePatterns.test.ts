import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { SENTENCE } from '../../../../../../src/core/article/dates/dateline/datelinePatterns.ts';
import { readDatelineParts } from '../../../../../../src/core/article/dates/dateline/datelineParts.ts';
import { outlets } from '../../anArticle.ts';

const CAPITALS = ['Solvik', 'Lindholm', 'The', 'A', 'May', 'McHale', 'SOLVIK', 'Friday', 'Reuters', 'ST.', 'Nur-Astra'];
const SMALL = ['of', 'the', 'and', 'de', 'said', 'mai', 'on', 'friday', '3', '/NORDA/', '(AP)', '–', ':', '2021', ','];

function opensSentence(line: string): boolean {
  SENTENCE.lastIndex = 0;
  return SENTENCE.test(line);
}

describe('the opening of a sentence', () => {
  it('is a word, or a name, before small letters', () => {
    assert.ok(opensSentence('Mayor opens the bridge'));
    assert.ok(opensSentence('Ingrid Halvorsen Brekke opened the bridge'));
    assert.ok(!opensSentence('SOLVIK, May 16. /NORDA/. The bridge'));
    assert.ok(!opensSentence('Port of Solvik – The bridge'));
  });

  it('is never one whose parts could be a dateline', () => {
    const word = fc.oneof(fc.constantFrom(...CAPITALS), fc.constantFrom(...SMALL));
    const line = fc
      .tuple(fc.constantFrom(...CAPITALS), fc.array(word, { maxLength: 9 }))
      .map(([first, others]) => [first, ...others].join(' '));
    let met = 0;
    fc.assert(
      fc.property(line, (printed) => {
        if (!opensSentence(printed)) return;
        met++;
        assert.equal(readDatelineParts(printed, 0, printed.length, outlets), null);
      }),
      { numRuns: 3000, seed: 16 },
    );
    assert.ok(met > 100);
  });
});
