import { STOP_SHARE } from './articleTerms.ts';
import type { Background } from './background.ts';
import { inverseFrequency } from './folderWeights.ts';
import { spread } from './hashing.ts';
import type { TermWeights } from './termWeights.ts';

/** How telling each word of a collection is, as an open-addressing table that threads can share. */
export interface WordWeights {
  /** By slot. */
  readonly words: Int32Array;
  /** By slot; 0 where it is free. */
  readonly weights: Float32Array;
  /** How many articles the collection has. */
  readonly articles: number;
}

/** Makes the table: of each word its hash, and in how many of the articles it stands. */
export function weighWords(
  words: Int32Array,
  articlesWith: Uint32Array,
  articles: number,
  background: Background,
): WordWeights {
  const size = 2 ** Math.ceil(Math.log2(2 * words.length + 2));
  const table = { words: new Int32Array(size), weights: new Float32Array(size), articles };
  words.forEach((word, i) => {
    const slot = slotOf(table, word);
    table.words[slot] = word;
    table.weights[slot] = inverseFrequency(articlesWith[i]!, articles, background.shareOf(word));
  });
  return table;
}

/**
 * The weights of a table's words. It does not hold stop words: these stand in as many articles of the collection as of
 * the background. Other words that it does not hold stand in none.
 */
export function weightsOf(table: WordWeights, background: Background): TermWeights {
  const weightOutside = (word: number): number => {
    const share = background.shareOf(word);
    const articlesWith = share > STOP_SHARE ? share * table.articles : 0;
    return inverseFrequency(articlesWith, table.articles, share);
  };
  return { weightOf: (word) => table.weights[slotOf(table, word)]! || weightOutside(word) };
}

function slotOf({ words, weights }: WordWeights, word: number): number {
  const mask = words.length - 1;
  let slot = spread(word) & mask;
  while (weights[slot]! > 0 && words[slot] !== word) slot = (slot + 1) & mask;
  return slot;
}
