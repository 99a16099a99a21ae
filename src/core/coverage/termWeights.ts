/** How telling words are in a collection. */
export interface TermWeights {
  /** The inverse document frequency of a word, given by its hash as `Tokens` has it; above 0, some 5 for a rare word. */
  readonly weightOf: (word: number) => number;
}

/** Slots of the table of words just asked for, which the nearest cache holds. */
const RECENT = 4096;

/** Remembers the weights of words just asked for: a text says the same words again and again. */
export function remembering({ weightOf }: TermWeights): TermWeights {
  const words = new Int32Array(RECENT);
  const weights = new Float32Array(RECENT).fill(Number.NaN);
  return {
    weightOf: (word) => {
      const slot = word & (RECENT - 1);
      const known = weights[slot]!;
      if (words[slot] === word && !Number.isNaN(known)) return known;
      words[slot] = word;
      weights[slot] = weightOf(word);
      return weights[slot];
    },
  };
}
