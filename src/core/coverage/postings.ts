import type { Folder } from './folder.ts';
import { ArticleWeights, type FolderWeights } from './folderWeights.ts';

/** Terms of an article that are looked up: more cost time and find hardly another pair. */
const TOP_TERMS = 64;
/** Weights are counted in steps of 1/1024; few are over a quarter. */
const BINS = 256;
const BINS_PER_UNIT = 1024;

/** An inverted index over the heaviest terms: the articles that have term `t`, ascending, from `begin[t]` to `begin[t + 1]`. */
export interface Postings {
  readonly begin: Uint32Array;
  readonly articles: Uint32Array;
  readonly weights: Float32Array;
  /** By article: terms of a lower bin are none of its heaviest. */
  readonly lowest: Uint8Array;
}

/** Whether a weight is among the heaviest of its article, by the article's lowest bin. */
export function isHeavy(weight: number, lowest: number): boolean {
  return binOf(weight) >= lowest;
}

function binOf(weight: number): number {
  return Math.min(BINS - 1, (weight * BINS_PER_UNIT) | 0);
}

/** The lowest bin to keep so that about `TOP_TERMS` are kept; a bin that holds very many equals is left out whole. */
function lowestBin(weights: Float32Array, count: number, bins: Uint32Array): number {
  if (count <= TOP_TERMS) return 0;
  bins.fill(0);
  for (let i = 0; i < count; i++) bins[binOf(weights[i]!)]!++;
  let left = TOP_TERMS;
  let bin = BINS - 1;
  for (; bin > 0; bin--) {
    left -= bins[bin]!;
    if (left <= 0) break;
  }
  return left < -TOP_TERMS ? bin + 1 : bin;
}

/** Builds the inverted index. Articles of a list are in order of day, as their numbers are. */
export function postingsOf(folder: Folder, weights: FolderWeights): Postings {
  const { columns, size, termStart, termEnd } = folder;
  const terms = columns.terms.cells;
  const begin = new Uint32Array(columns.table.size + 1);
  const lowest = new Uint8Array(size);
  const bins = new Uint32Array(BINS);
  const own = new ArticleWeights();
  for (let article = 0; article < size; article++) {
    const start = termStart[article]!;
    const count = termEnd[article]! - start;
    const cells = own.fill(folder, weights, article);
    const bin = lowestBin(cells, count, bins);
    lowest[article] = bin;
    for (let i = 0; i < count; i++) if (isHeavy(cells[i]!, bin)) begin[terms[start + i]! + 1]!++;
  }
  for (let term = 1; term < begin.length; term++) begin[term]! += begin[term - 1]!;
  const next = begin.slice();
  const found = { begin, articles: new Uint32Array(begin.at(-1)!), weights: new Float32Array(begin.at(-1)!), lowest };
  for (let article = 0; article < size; article++) {
    const start = termStart[article]!;
    const count = termEnd[article]! - start;
    const cells = own.fill(folder, weights, article);
    for (let i = 0; i < count; i++) {
      if (!isHeavy(cells[i]!, lowest[article]!)) continue;
      const place = next[terms[start + i]!]!++;
      found.articles[place] = article;
      found.weights[place] = cells[i]!;
    }
  }
  return found;
}
