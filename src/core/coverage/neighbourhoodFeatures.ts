import { Adjacency } from './adjacency.ts';
import type { FeatureWriter } from './featureWriter.ts';
import type { PairList } from './pairList.ts';

/**
 * How a pair stands beside the other pairs of its two articles, in the order of a row. The same likeness is much in a
 * quiet week and little inside one long story; this is the strongest signal there is.
 */
export const NEIGHBOURHOOD_FEATURES = [
  'ofBest', // share of the best pair of either article
  'aboveBusier', // above the mean of the best ten pairs, of the article where that is higher
  'aboveQuieter', // of the article where it is lower
  'gap', // how far behind the best other pair; below 0 when ahead
  'common', // what the neighbours of both have in common
  'bridge', // the best way from one to the other through a third article
  'bestRank', // place among the pairs of an article, from 0, the better of the two
  'worstRank',
] as const;

/** Pairs of an article that make its mean. */
const MEAN_OF = 10;
/** Keeps the share of common neighbours small where there is hardly any likeness at all. */
const LITTLE = 0.05;

/** What the best-first lists tell of each article, and of each pair from both its ends. */
class Standing {
  readonly best: Float32Array;
  readonly mean: Float32Array;
  readonly total: Float32Array;
  readonly gap: Float32Array;
  readonly bestRank: Uint16Array;
  readonly worstRank: Uint16Array;

  constructor(articles: number, pairs: number) {
    this.best = new Float32Array(articles);
    this.mean = new Float32Array(articles);
    this.total = new Float32Array(articles);
    this.gap = new Float32Array(pairs).fill(-Infinity);
    this.bestRank = new Uint16Array(pairs).fill(0xffff);
    this.worstRank = new Uint16Array(pairs);
  }

  add(article: number, articles: number, { begin, pairs }: Adjacency, scores: Float32Array): void {
    const from = begin[article]!;
    const count = begin[article + 1]! - from;
    if (count === 0) return;
    const best = scores[pairs[from]!]!;
    const second = count > 1 ? scores[pairs[from + 1]!]! : 0;
    const meanOf = Math.min(MEAN_OF, articles - 1);
    this.best[article] = best;
    for (let rank = 0; rank < count; rank++) {
      const pair = pairs[from + rank]!;
      const score = scores[pair]!;
      this.total[article]! += score;
      if (rank < MEAN_OF) this.mean[article]! += score / meanOf;
      this.gap[pair] = Math.max(this.gap[pair]!, (rank === 0 ? second : best) - score);
      this.bestRank[pair] = Math.min(this.bestRank[pair]!, rank);
      this.worstRank[pair] = Math.max(this.worstRank[pair]!, rank);
    }
  }
}

/** The neighbourhood features of pairs by the given scores. */
export class NeighbourhoodFeatures implements FeatureWriter {
  readonly #pairs: PairList;
  readonly #scores: Float32Array;
  readonly #adjacency: Adjacency;
  readonly #standing: Standing;
  /** Scores of the article at hand with its neighbours. */
  readonly #ours: Float32Array;

  constructor(articles: number, pairs: PairList, scores: Float32Array) {
    this.#pairs = pairs;
    this.#scores = scores;
    this.#adjacency = new Adjacency(articles, pairs, scores);
    this.#standing = new Standing(articles, pairs.size);
    for (let article = 0; article < articles; article++) this.#standing.add(article, articles, this.#adjacency, scores);
    this.#ours = new Float32Array(articles);
  }

  write(from: number, to: number, rows: Float32Array, width: number, column: number): void {
    const { a } = this.#pairs;
    const { begin, pairs, others } = this.#adjacency;
    const ours = this.#ours;
    for (let p = from; p < to;) {
      const article = a[p]!;
      for (let k = begin[article]!; k < begin[article + 1]!; k++) ours[others[k]!] = this.#scores[pairs[k]!]!;
      for (; p < to && a[p] === article; p++) this.#writeRow(p, rows, (p - from) * width + column);
      for (let k = begin[article]!; k < begin[article + 1]!; k++) ours[others[k]!] = 0;
    }
  }

  #writeRow(p: number, rows: Float32Array, at: number): void {
    const scores = this.#scores;
    const { begin, pairs, others } = this.#adjacency;
    const { best, mean, total, gap, bestRank, worstRank } = this.#standing;
    const ours = this.#ours;
    const article = this.#pairs.a[p]!;
    const other = this.#pairs.b[p]!;
    const score = scores[p]!;
    let common = 0;
    let bridge = 0;
    for (let k = begin[other]!, end = begin[other + 1]!; k < end; k++) {
      const our = ours[others[k]!]!; // 0 for the pair itself, whose other article is the one at hand
      if (our === 0) continue;
      const lower = Math.min(our, scores[pairs[k]!]!);
      common += lower;
      if (lower > bridge) bridge = lower;
    }
    rows[at++] = Math.max(score / (best[article]! || 1), score / (best[other]! || 1));
    rows[at++] = score - Math.max(mean[article]!, mean[other]!);
    rows[at++] = score - Math.min(mean[article]!, mean[other]!);
    rows[at++] = gap[p]!;
    rows[at++] = common / (total[article]! + total[other]! - 2 * score - common + LITTLE);
    rows[at++] = bridge;
    rows[at++] = bestRank[p]!;
    rows[at] = worstRank[p]!;
  }
}
