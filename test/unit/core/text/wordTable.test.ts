import assert from 'node:assert/strict';
import { wordTable } from '../../../../src/core/text/wordTable.ts';

describe('wordTable', () => {
  const text = 'On 16 May, O’Neill’s ferry left Nur-Sultan.';

  it('holds the words between the offsets in order', () => {
    const table = wordTable(text, 3, text.length);
    const found = Array.from({ length: table.count }, (_, i) => text.slice(table.starts[i], table.ends[i]));
    assert.deepEqual(found, ['16', 'May', 'O’Neill’s', 'ferry', 'left', 'Nur-Sultan']);
  });

  it('grows where words are short', () => {
    const letters = 'a '.repeat(500);
    const table = wordTable(letters, 0, letters.length);
    assert.equal(table.count, 500);
    assert.equal(table.ends[499], 999);
  });

  it('ends a word at its end, and keeps no apostrophe or hyphen there', () => {
    const ends = [12, 13, 18].map((to) => wordTable(text, 11, to).ends[0]);
    assert.deepEqual(ends, [12, 12, 18]);
  });

  it('is empty without words', () => {
    assert.equal(wordTable('', 0, 0).count, 0);
    assert.equal(wordTable(' … ', 0, 3).count, 0);
  });
});
