import { Adjacency } from './adjacency.ts';
import type { PairList } from './pairList.ts';
import { type Sliced, sliceEnds } from './progress.ts';

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

/** Writes the neighbourhood features of every pair, by the given scores, into its row of `width` cells, from column `column` on. */
export function* neighbourhoodFeatures(
  articles: number,
  pairs: PairList,
  scores: Float32Array,
  rows: Float32Array,
  width: number,
  column: number,
): Sliced<void> {
  const { a, b, size } = pairs;
  const adjacency = new Adjacency(articles, pairs, scores);
  const standing = new Standing(articles, size);
  for (let article = 0; article < articles; article++) standing.add(article, articles, adjacency, scores);
  yield 0;

  const { begin, pairs: pairAt, others } = adjacency;
  const ours = new Float32Array(articles); // scores of the article at hand with its neighbours
  for (let p = 0; p < size;) {
    const article = a[p]!;
    for (let k = begin[article]!; k < begin[article + 1]!; k++) ours[others[k]!] = scores[pairAt[k]!]!;
    for (; p < size && a[p] === article; p++) {
      const other = b[p]!;
      const score = scores[p]!;
      let common = 0;
      let bridge = 0;
      for (let k = begin[other]!, end = begin[other + 1]!; k < end; k++) {
        const our = ours[others[k]!]!; // 0 for the pair itself, whose other article is the one at hand
        if (our === 0) continue;
        const lower = Math.min(our, scores[pairAt[k]!]!);
        common += lower;
        if (lower > bridge) bridge = lower;
      }
      let at = p * width + column;
      rows[at++] = Math.max(score / (standing.best[article]! || 1), score / (standing.best[other]! || 1));
      rows[at++] = score - Math.max(standing.mean[article]!, standing.mean[other]!);
      rows[at++] = score - Math.min(standing.mean[article]!, standing.mean[other]!);
      rows[at++] = standing.gap[p]!;
      rows[at++] = common / (standing.total[article]! + standing.total[other]! - 2 * score - common + LITTLE);
      rows[at++] = bridge;
      rows[at++] = standing.bestRank[p]!;
      rows[at] = standing.worstRank[p]!;
    }
    for (let k = begin[article]!; k < begin[article + 1]!; k++) ours[others[k]!] = 0;
    if (sliceEnds(article)) yield p / size;
  }
}
