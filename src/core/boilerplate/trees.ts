/** Boosted trees (Friedman, 2001), complete and of one depth: each has 2^depth − 1 questions and 2^depth leaves. */
export interface Trees {
  readonly depth: number;
  readonly count: number;
  /** The score before the first tree: log-odds. */
  readonly bias: number;
  /** Per tree and question, from the root by levels: the feature asked, and the greatest value that goes left. */
  readonly features: Uint8Array;
  readonly cuts: Float32Array;
  /** Per tree and leaf: what is added to the score. */
  readonly leaves: Float32Array;
}

/** The score of a row of features: log-odds before calibration. */
export function scoreRow(trees: Trees, row: Float32Array): number {
  const { depth, count, features, cuts, leaves } = trees;
  const questions = 2 ** depth - 1;
  let score = trees.bias;
  for (let tree = 0, base = 0, leaf = -questions; tree < count; tree++, base += questions, leaf += questions + 1) {
    let node = 0;
    for (let level = 0; level < depth; level++) {
      node = 2 * node + (row[features[base + node]!]! <= cuts[base + node]! ? 1 : 2);
    }
    score += leaves[leaf + node]!;
  }
  return score;
}
