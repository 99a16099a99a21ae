import type { FeatureWriter } from './featureWriter.ts';
import type { PairList } from './pairList.ts';

/**
 * What kind of folder a pair stands in, by first scores. In a folder where nearly nothing belongs together the likest
 * pair stands out as a true one does elsewhere: what the others have tells the two apart.
 */
export const FOLDER_FEATURES = [
  'size', // log of the number of articles
  'othersBest', // mean of the best scores of all other articles
  'pairsAbove', // pairs with a higher score, for each article of the folder
] as const;

/** Folders of more articles are all large: a size must not tell one large collection from another. */
const LARGE = 150;

/** The size of a folder as a feature. */
export function folderSize(articles: number): number {
  return Math.log(Math.min(LARGE, articles));
}

function bestScores(articles: number, { a, b, size }: PairList, scores: Float32Array): Float32Array {
  const best = new Float32Array(articles);
  for (let p = 0; p < size; p++) {
    best[a[p]!] = Math.max(best[a[p]!]!, scores[p]!);
    best[b[p]!] = Math.max(best[b[p]!]!, scores[p]!);
  }
  return best;
}

/** How many of the ascending scores are above the given one. */
function countAbove(ascending: Float32Array, score: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! <= score) low = middle + 1;
    else high = middle;
  }
  return ascending.length - low;
}

/** The folder features of pairs by the given scores. */
export class FolderFeatures implements FeatureWriter {
  readonly #articles: number;
  readonly #pairs: PairList;
  readonly #scores: Float32Array;
  readonly #best: Float32Array;
  readonly #total: number;
  readonly #ascending: Float32Array;

  constructor(articles: number, pairs: PairList, scores: Float32Array) {
    this.#articles = articles;
    this.#pairs = pairs;
    this.#scores = scores;
    this.#best = bestScores(articles, pairs, scores);
    this.#total = this.#best.reduce((sum, score) => sum + score, 0);
    this.#ascending = scores.slice().sort();
  }

  write(from: number, to: number, rows: Float32Array, width: number, column: number): void {
    const { a, b } = this.#pairs;
    const best = this.#best;
    const size = folderSize(this.#articles);
    for (let p = from, at = column; p < to; p++, at += width) {
      rows[at] = size;
      rows[at + 1] = (this.#total - best[a[p]!]! - best[b[p]!]!) / Math.max(1, this.#articles - 2);
      rows[at + 2] = countAbove(this.#ascending, this.#scores[p]!) / this.#articles;
    }
  }
}
