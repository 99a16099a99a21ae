import assert from 'node:assert/strict';
import { WordList } from '../../../../src/core/text/wordList.ts';

const indexIn = (list: WordList, word: string): number => list.indexOf(`a ${word} b`, 2, 2 + word.length);

describe('WordList', () => {
  it('finds its words, whatever their capitals', () => {
    const list = new WordList(['Friday', 'today', 'Śr', 'учора', 'aujourd’hui', 'є', 'ґанок', 'a']);
    for (const [i, words] of [
      ['Friday', 'friday', 'FRIDAY', 'fRIDAY', 'FridaY'],
      ['today', 'tOday'],
      ['śr', 'ŚR', 'śR'],
      ['учора', 'Учора'],
      ['Aujourd’hui'],
      ['є', 'Є'],
      ['Ґанок', 'ҐАНОК'],
      ['a', 'A'],
    ].entries()) {
      for (const word of words) assert.equal(indexIn(list, word), i, word);
    }
  });

  it('finds no others: neither parts, nor longer ones, nor words beginning alike', () => {
    const list = new WordList(['today', 'ago']);
    for (const word of ['toda', 'todays', 'toddy', 'ag', 'a', 't', 'tobay', 'aco', 'ҭoday', 'x'.repeat(40)]) {
      assert.equal(indexIn(list, word), -1, word);
    }
    assert.equal(list.indexOf('ago', 3, 3), -1);
  });

  it('keeps the first of words that differ in capitals only', () => {
    assert.deepEqual(new WordList(['May', 'MAY', 'March']).words, ['May', 'March']);
  });

  it('finds each of many words, which share cells', () => {
    const words = Array.from({ length: 3000 }, (_, i) => `w${i.toString(36)}`);
    const list = new WordList(words);
    words.forEach((word, i) => assert.equal(indexIn(list, word), i));
    assert.equal(indexIn(list, 'wzzz'), -1);
  });

  it('takes a letter with two small ones for itself', () => {
    const list = new WordList(['İl']);
    assert.equal(indexIn(list, 'İL'), 0);
    assert.equal(indexIn(list, 'il'), -1);
  });

  it('finds nothing in an empty list', () => {
    assert.equal(indexIn(new WordList([]), 'word'), -1);
  });
});
