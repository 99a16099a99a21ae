import { Comparison } from './comparison.ts';
import type { Copies } from './copies.ts';
import type { Folder } from './folder.ts';
import type { FolderWeights } from './folderWeights.ts';
import type { PairList } from './pairList.ts';
import type { Sliced } from './progress.ts';

/** What two articles have in common, in the order of a row. */
export const CONTENT_FEATURES = [
  'cosine', // of TF-IDF weights
  'terms', // Jaccard of terms, each counting its IDF
  'contained', // overlap of the same with the smaller
  'lead', // cosine of the leads
  'leadInText', // of one's lead with the other's text, the better way round
  'title',
  'names', // Jaccard of words that only stand with a capital
  'nameCosine',
  'numbers',
  'rare', // terms in less than one article of a hundred
  'quotations', // overlap of terms inside quotation marks
  'copied', // share of the shorter one's fingerprints that the other has
  'days', // nearness in time; UNKNOWN_DAYS when one is undated
  'length', // log of the shorter one's words
  'newsCosine', // cosine by background weights, whatever the folder is about
  'newsTerms',
] as const;

/** Pairs between two yields. */
const SLICE = 256;

/**
 * Writes the content features of every pair into the first columns of its row of `width` cells. A pair costs the
 * length of one article.
 */
export function* contentFeatures(
  folder: Folder,
  weights: FolderWeights,
  copies: Copies,
  pairs: PairList,
  rows: Float32Array,
  width: number,
): Sliced<void> {
  const comparison = new Comparison(folder, weights, copies);
  let sinceYield = 0;
  for (let p = 0; p < pairs.size;) {
    const a = pairs.a[p]!;
    comparison.open(a);
    for (; p < pairs.size && pairs.a[p] === a; p++, sinceYield++) comparison.write(pairs.b[p]!, rows, p * width);
    comparison.close();
    if (sinceYield < SLICE) continue;
    sinceYield = 0;
    yield p / pairs.size;
  }
}
