import assert from 'node:assert/strict';
import { shorten } from '../../../../src/core/text/shorten.ts';

describe('shorten', () => {
  it('leaves what fits, on one line', () => {
    assert.equal(shorten('Freight trains\n cross again', 80), 'Freight trains cross again');
  });

  it('cuts before a word and never gets longer than the limit', () => {
    assert.equal(shorten('Freight trains cross the bridge again', 20), 'Freight trains…');
    for (let limit = 5; limit < 40; limit++) {
      assert.ok(shorten('Freight trains cross the bridge again', limit).length <= limit);
    }
  });

  it('cuts a long first word inside, but no character in half', () => {
    assert.equal(shorten('abcdefgh', 5), 'abcd…');
    assert.equal(shorten('abc\u{1F600}\u{1F600}', 5), 'abc…');
  });

  it('shows that more follows a long run of white space', () => {
    assert.equal(shorten(`Bridge${' '.repeat(1000)}opens`, 20), 'Bridge…');
  });
});
