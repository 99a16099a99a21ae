import type { PairList } from './pairList.ts';

/** Lists up to this length, nearly all, are sorted in place; the sort of typed arrays costs more than it saves. */
const SHORT = 64;

/** The pairs of every article, best first: those of article `i` stand from `begin[i]` to `begin[i + 1]`. */
export class Adjacency {
  readonly begin: Uint32Array;
  /** By place, the number of the pair. */
  readonly pairs: Uint32Array;
  /** By place, the other article of the pair. */
  readonly others: Uint32Array;

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
    const others = new Uint32Array(2 * size);
    for (let article = 0; article < articles; article++) {
      const from = begin[article]!;
      const to = begin[article + 1]!;
      sortBestFirst(pairs, from, to, scores);
      for (let k = from; k < to; k++) others[k] = a[pairs[k]!]! + b[pairs[k]!]! - article;
    }
    this.begin = begin;
    this.pairs = pairs;
    this.others = others;
  }
}

/** Sorts ascending pairs by score; equal ones stay as they are. */
function sortBestFirst(pairs: Uint32Array, from: number, to: number, scores: Float32Array): void {
  if (to - from > SHORT) {
    pairs.subarray(from, to).sort((p, q) => scores[q]! - scores[p]! || p - q);
    return;
  }
  for (let k = from + 1; k < to; k++) {
    const pair = pairs[k]!;
    const score = scores[pair]!;
    let hole = k;
    for (; hole > from && scores[pairs[hole - 1]!]! < score; hole--) pairs[hole] = pairs[hole - 1]!;
    pairs[hole] = pair;
  }
}
