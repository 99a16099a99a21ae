import assert from 'node:assert/strict';
import { CUES, OPENING, readLexicon } from '../../../../src/core/boilerplate/lexicon.ts';
import { hashWord } from '../../../../src/core/boilerplate/wordHash.ts';
import { lexiconText } from './shippedModel.ts';

const hashes = (...words: string[]) => Int32Array.from(words, hashWord);
const bitOf = (cue: (typeof CUES)[number]) => 1 << CUES.indexOf(cue);

describe('the boilerplate lexicon', () => {
  const lexicon = readLexicon(lexiconText);

  it('finds the longest phrase, whatever the case', () => {
    const words = hashes('Follow', 'US', 'on', 'Thursday');
    assert.deepEqual(lexicon.phraseAt(words, 0, words.length), { length: 3, bits: bitOf('share') });
  });

  it('finds nothing where a phrase only begins', () => {
    assert.equal(lexicon.phraseAt(hashes('follow', 'the'), 0, 2), null);
    assert.equal(lexicon.phraseAt(hashes('follow', 'us'), 0, 1), null);
  });

  it('counts every number as the same word', () => {
    const words = hashes('17', 'minutes', 'ago');
    assert.equal(lexicon.phraseAt(words, 0, 3)?.length, 3);
  });

  it('marks phrases that open an appeal', () => {
    const phrase = lexicon.phraseAt(hashes('dear', 'readers'), 0, 2);
    assert(phrase !== null && (phrase.bits & OPENING) !== 0);
  });

  it('has cues in eight languages for every kind of line that has a language', () => {
    const { cues } = JSON.parse(lexiconText) as { cues: Record<string, Record<string, string[]>> };
    for (const cue of CUES.filter((name) => name !== 'translation')) {
      assert.deepEqual(Object.keys(cues[cue] ?? {}), ['en', 'ru', 'uk', 'be', 'de', 'fr', 'es', 'pl'], cue);
    }
  });

  it('refuses a file that lacks a category', () => {
    assert.throws(() => readLexicon('{"cues":{},"appeals":{},"words":{}}'), /lacks a category/);
    assert.throws(() => readLexicon('null'), /lacks a category/);
    assert.throws(() => readLexicon('{'), SyntaxError);
  });
});
