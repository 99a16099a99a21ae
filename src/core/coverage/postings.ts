import type { Folder } from './folder.ts';
import type { FolderWeights } from './folderWeights.ts';

/** Terms of an article that are looked up: more cost time and find hardly another pair. */
const TOP_TERMS = 64;
/** Weights are counted in steps of 1/1024; few are over a quarter. */
const BINS = 256;
const BINS_PER_UNIT = 1024;

/** The heaviest terms of every article: those of article `i` from `start[i]` to `start[i + 1]`. */
export interface HeaviestTerms {
  readonly start: Uint32Array;
  readonly terms: Uint32Array;
  readonly weights: Float32Array;
}

/** An inverted index over the heaviest terms: the articles that have term `t`, ascending, from `begin[t]` to `begin[t + 1]`. */
export interface Postings {
  readonly heaviest: HeaviestTerms;
  readonly begin: Uint32Array;
  readonly articles: Uint32Array;
  readonly weights: Float32Array;
}

function binOf(weight: number): number {
  return Math.min(BINS - 1, (weight * BINS_PER_UNIT) | 0);
}

/** The lowest bin to keep so that about `TOP_TERMS` are kept; a bin that holds very many equals is left out whole. */
function lowestBin(weight: Float32Array, start: number, end: number, bins: Uint32Array): number {
  if (end - start <= TOP_TERMS) return 0;
  bins.fill(0);
  for (let k = start; k < end; k++) bins[binOf(weight[k]!)]!++;
  let left = TOP_TERMS;
  let bin = BINS - 1;
  for (; bin > 0; bin--) {
    left -= bins[bin]!;
    if (left <= 0) break;
  }
  return left < -TOP_TERMS ? bin + 1 : bin;
}

function heaviestTerms({ columns, size, termStart, termEnd }: Folder, { weight }: FolderWeights): HeaviestTerms {
  const start = new Uint32Array(size + 1);
  const bins = new Uint32Array(BINS);
  const lowest = new Uint16Array(size);
  for (let article = 0; article < size; article++) {
    const bin = lowestBin(weight, termStart[article]!, termEnd[article]!, bins);
    let kept = 0;
    for (let k = termStart[article]!; k < termEnd[article]!; k++) if (binOf(weight[k]!) >= bin) kept++;
    lowest[article] = bin;
    start[article + 1] = start[article]! + kept;
  }
  const found = { start, terms: new Uint32Array(start[size]!), weights: new Float32Array(start[size]!) };
  for (let article = 0, i = 0; article < size; article++) {
    for (let k = termStart[article]!; k < termEnd[article]!; k++) {
      if (binOf(weight[k]!) < lowest[article]!) continue;
      found.terms[i] = columns.terms.cells[k]!;
      found.weights[i++] = weight[k]!;
    }
  }
  return found;
}

/** Builds the inverted index. Articles of a list are in order of day, as their numbers are. */
export function postingsOf(folder: Folder, termWeights: FolderWeights): Postings {
  const heaviest = heaviestTerms(folder, termWeights);
  const { start, terms } = heaviest;
  const begin = new Uint32Array(folder.columns.table.size + 1);
  for (let i = 0; i < terms.length; i++) begin[terms[i]! + 1]!++;
  for (let term = 1; term < begin.length; term++) begin[term]! += begin[term - 1]!;
  const next = begin.slice();
  const articles = new Uint32Array(terms.length);
  const weights = new Float32Array(terms.length);
  for (let article = 0; article < folder.size; article++) {
    for (let i = start[article]!; i < start[article + 1]!; i++) {
      const place = next[terms[i]!]!++;
      articles[place] = article;
      weights[place] = heaviest.weights[i]!;
    }
  }
  return { heaviest, begin, articles, weights };
}
