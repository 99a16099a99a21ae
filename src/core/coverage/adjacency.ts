import type { PairList } from './pairList.ts';

/** The pairs of every article, best first, by number. */
export class Adjacency {
  readonly #begin: Uint32Array;
  readonly #pairs: Uint32Array;

  constructor(articles: number, { a, b, size }: PairList, scores: Float32Array) {
    const begin = new Uint32Array(articles + 1);
    for (let p = 0; p < size; p++) {
      begin[a[p]! + 1]!++;
      begin[b[p]! + 1]!++;
    }
    for (let article = 0; article < articles; article++) begin[article + 1]! += begin[article]!;
    const next = begin.slice();
    const pairs = new Uint32Array(2 * size);
    for (let p = 0; p < size; p++) {
      pairs[next[a[p]!]!++] = p;
      pairs[next[b[p]!]!++] = p;
    }
    for (let article = 0; article < articles; article++) {
      pairs.subarray(begin[article], begin[article + 1]).sort((p, q) => scores[q]! - scores[p]! || p - q);
    }
    this.#begin = begin;
    this.#pairs = pairs;
  }

  /** A view, not a copy. */
  pairsOf(article: number): Uint32Array {
    return this.#pairs.subarray(this.#begin[article], this.#begin[article + 1]);
  }
}
