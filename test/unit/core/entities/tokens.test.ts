import assert from 'node:assert/strict';
import { tokenise } from '../../../../src/core/entities/tokens.ts';

function tokens(text: string): string[] {
  const found: string[] = [];
  tokenise(text, (start, end) => found.push(text.slice(start, end)));
  return found;
}

describe('tokenise', () => {
  it('keeps inner apostrophes and stopped initials, and parts the possessive', () => {
    assert.deepEqual(tokens("Liam O'Dwyer met Sana'a's envoy"), ['Liam', "O'Dwyer", 'met', "Sana'a", "'s", 'envoy']);
    assert.deepEqual(tokens('the U.N. office'), ['the', 'U.N.', 'office']);
    assert.deepEqual(tokens('Solvik’s port'), ['Solvik', '’s', 'port']);
    assert.deepEqual(tokens("I'm"), ['I', "'", 'm']);
  });

  it('gives every other sign by itself and no white space', () => {
    assert.deepEqual(tokens(' «Brekke»,\n(42)'), ['«', 'Brekke', '»', ',', '(', '42', ')']);
    assert.deepEqual(tokens(''), []);
    assert.deepEqual(tokens(' \n\u200b'), []);
  });

  it('covers the text in order even where it is one long word or broken surrogates', () => {
    const text = `${'A'.repeat(1000)} \ud800b`;
    let last = 0;
    tokenise(text, (start, end) => {
      assert.ok(start >= last && end > start && end - start <= 64);
      last = end;
    });
    assert.equal(last, text.length);
  });
});
