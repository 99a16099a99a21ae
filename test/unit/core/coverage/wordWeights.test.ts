import assert from 'node:assert/strict';
import { Tokens } from '../../../../src/core/coverage/tokens.ts';
import { weighWords, weightsOf } from '../../../../src/core/coverage/wordWeights.ts';
import { MODEL } from './model.ts';

function hashOf(word: string): number {
  const tokens = new Tokens();
  tokens.read(word, []);
  return tokens.words[0]!;
}

describe('weightsOf', () => {
  const words = Int32Array.of(hashOf('jetty'), hashOf('harbour'));
  const table = weighWords(words, Uint32Array.of(3, 4000), 8000, MODEL.background);
  const { weightOf } = weightsOf(table, MODEL.background);

  it('weighs a word by how many articles have it', () => {
    assert.ok(weightOf(hashOf('jetty')) > 6);
    assert.ok(weightOf(hashOf('harbour')) < 1);
  });

  it('takes stop words, which no table holds, for common in a collection of any size', () => {
    for (const word of ['the', 'and', 'was', 'said']) assert.ok(weightOf(hashOf(word)) < 1, word);
  });

  it('takes other words that it does not hold for rare', () => {
    assert.ok(weightOf(hashOf('zwieback')) > 8);
  });
});
