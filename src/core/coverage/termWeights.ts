/** How telling words are in a collection. */
export interface TermWeights {
  /** The inverse document frequency of a word, given by its hash as `Tokens` has it; above 0, some 5 for a rare word. */
  weightOf(word: number): number;
}
