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

/** The weights of a table's words; of those that it does not hold (stop words), by how common they are in the background. */
export function weightsOf(table: WordWeights, background: Background): TermWeights {
  return {
    weightOf: (word) =>
      table.weights[slotOf(table, word)]! || inverseFrequency(0, table.articles, background.shareOf(word)),
  };
}

function slotOf({ words, weights }: WordWeights, word: number): number {
  const mask = words.length - 1;
  let slot = spread(word) & mask;
  while (weights[slot]! > 0 && words[slot] !== word) slot = (slot + 1) & mask;
  return slot;
}
