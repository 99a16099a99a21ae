import assert from 'node:assert/strict';
import { textOf } from '../../../../src/core/text/span.ts';
import { countWords, words } from '../../../../src/core/text/words.ts';

const printed = (text: string): string[] => words(text).map((word) => textOf(text, word));

describe('words', () => {
  it('keeps apostrophes and hyphens inside words', () => {
    assert.deepEqual(printed("O’Brekke's Nur-Solvik – '22, п’ятницю"), ["O’Brekke's", 'Nur-Solvik', '22', 'п’ятницю']);
  });

  it('leaves joiners at the ends out', () => {
    assert.deepEqual(printed("-a- 'b' c--d"), ['a', 'b', 'c', 'd']);
  });

  it('stays inside the span it is given', () => {
    const text = 'one two three';
    assert.deepEqual(words(text, { start: 4, end: 9 }), [
      { start: 4, end: 7 },
      { start: 8, end: 9 },
    ]);
  });

  it('counts as many as it finds, in any text', () => {
    for (const text of ['', ' ', '\uD800', 'e\u0301t\u0301', 'a\u{1F600}b', "'".repeat(50)]) {
      assert.equal(countWords(text), words(text).length);
    }
    assert.equal(countWords('трое из Сольвика'), 3);
  });
});
