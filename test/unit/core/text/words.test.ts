import assert from 'node:assert/strict';
import { eachWord, isWordCode, wordEnd } from '../../../../src/core/text/words.ts';

function words(text: string, from = 0, to = text.length): string[] {
  const found: string[] = [];
  eachWord(text, from, to, (start, end) => found.push(text.slice(start, end)));
  return found;
}

describe('words', () => {
  it('keeps apostrophes and hyphens inside words', () => {
    assert.deepEqual(words("O’Brekke's Nur-Solvik – '22, п’ятницю"), ["O’Brekke's", 'Nur-Solvik', '22', 'п’ятницю']);
  });

  it('leaves joiners at the ends out', () => {
    assert.deepEqual(words("-a- 'b' c--d"), ['a', 'b', 'c', 'd']);
  });

  it('stays between the offsets it is given', () => {
    assert.deepEqual(words('one two three', 4, 9), ['two', 't']);
    assert.equal(wordEnd('Nur-Solvik', 0, 4), 3);
  });

  it('are of letters, marks and digits, and of nothing beyond the basic plane', () => {
    assert.deepEqual(words('e\u0301t\u0301 a\u{1F600}b'), ['e\u0301t\u0301', 'a', 'b']);
    for (const text of ['', ' ', '\uD800', "'".repeat(50)]) assert.deepEqual(words(text), []);
    assert.deepEqual(
      ['', "'", '\uD800', '7', '\u0301'].map((sign) => isWordCode(sign.charCodeAt(0))),
      [false, false, false, true, true],
    );
  });
});
