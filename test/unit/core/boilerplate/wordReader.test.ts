import assert from 'node:assert/strict';
import { NUMBER, hashWord } from '../../../../src/core/boilerplate/wordHash.ts';
import { WordReader, nextWord } from '../../../../src/core/boilerplate/wordReader.ts';

const word = new WordReader();

/** The words of a text as they stand there. */
function wordsIn(text: string): string[] {
  const words: string[] = [];
  for (let at = nextWord(text, 0, text.length); at < text.length; at = nextWord(text, word.end, text.length)) {
    word.read(text, at, text.length);
    words.push(text.slice(at, word.end));
  }
  return words;
}

function read(text: string, limit = text.length): WordReader {
  word.read(text, 0, limit);
  return word;
}

describe('WordReader', () => {
  it('takes an apostrophe between letters for a part of the word, and a hyphen not', () => {
    assert.deepEqual(wordsIn('Don’t e-mail the pilots’ wives'), ['Don’t', 'e', 'mail', 'the', 'pilots', 'wives']);
  });

  it('reads a number with its commas and points as one', () => {
    assert.deepEqual(wordsIn('1,200.5 crowns, 3. And 7,'), ['1,200.5', 'crowns', '3', 'And', '7']);
    assert.equal(read('1,200').hash, NUMBER);
    assert.notEqual(read('b2').hash, NUMBER);
  });

  it('hashes words as the lexicon does, whatever their case', () => {
    for (const text of ['quay', 'Quay', 'QUAY', 'quayside', 'a', 'Don’t', "don't", 'Мост', 'café', 'Éclair']) {
      assert.equal(read(text).hash, hashWord(text), text);
      assert.equal(read(`${text} `).hash, hashWord(text), text);
    }
  });

  it('gives words with the same first letters one stem', () => {
    assert.equal(read('harbour').stem, read('Harbours').stem);
    assert.equal(read('harbou').stem, read('harbourmaster').stem);
    assert.notEqual(read('harbo').stem, read('harbour').stem);
    assert.equal(read("d'accorder").stem, read('daccor').stem);
  });

  it('counts letters, digits and capitals', () => {
    for (const [text, ...counts] of [
      ['Quay', 4, 0, 1],
      ['NORDA’s', 6, 0, 5],
      ['a380b', 2, 3, 0],
    ] as const) {
      assert.deepEqual([read(text).letters, word.digits, word.capitals], counts);
    }
  });

  it('does not read on behind the limit', () => {
    assert.equal(read('quayside', 4).end, 4);
    assert.equal(word.hash, hashWord('quay'));
    assert.equal(read('don’t', 4).end, 3);
    assert.equal(read('1,200', 2).end, 1);
  });
});
