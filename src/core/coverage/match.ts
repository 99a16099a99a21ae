/** A stretch of words that stands in both texts: from `aFrom` to before `aTo` in one, `bFrom` to before `bTo` in the other. */
export interface Match {
  aFrom: number;
  aTo: number;
  bFrom: number;
  bTo: number;
  /** Words that agree. */
  words: number;
  /** Sum of their weights. */
  weight: number;
}
