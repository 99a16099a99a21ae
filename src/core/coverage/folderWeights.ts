import { LEAD } from './articleTerms.ts';
import { BACKGROUND_ARTICLES, type Background } from './background.ts';
import type { Folder } from './folder.ts';

/** What a word in the lead counts more: there a report says what happened. */
const LEAD_BOOST = 1.5;
const MIN_IDF = 0.01;
/** Stands for the share of articles of a word that the background does not know. */
const UNKNOWN_SHARE = 0.0005;

/** `1 + log count` for every count a column can hold. */
const DAMPED = Float32Array.from({ length: 256 }, (_, count) => (count === 0 ? 0 : 1 + Math.log(count)));

/** How telling terms are. Arrays by term have one cell a term, arrays by place one a cell of the columns. */
export interface FolderWeights {
  /** Inverse document frequency over the folder and the background together, by term. */
  readonly idf: Float32Array;
  /** Inverse document frequency over the background alone: how telling a word is whatever the folder is about, by term. */
  readonly newsIdf: Float32Array;
  /** Weight of the term in its article, of unit length over the article (TF-IDF), by place. */
  readonly weight: Float32Array;
}

/** Inverse document frequency of a word in `articles` of `size`, with a share in the background. Never below .01. */
export function inverseFrequency(articles: number, size: number, share: number): number {
  const all = size + BACKGROUND_ARTICLES + 1;
  return Math.max(MIN_IDF, Math.log(all / (articles + BACKGROUND_ARTICLES * share + 0.5)));
}

function countArticles({ columns, size, termStart, termEnd }: Folder): Uint32Array {
  const count = new Uint32Array(columns.table.size);
  const terms = columns.terms.cells;
  for (let article = 0; article < size; article++) {
    for (let k = termStart[article]!; k < termEnd[article]!; k++) count[terms[k]!]!++;
  }
  return count;
}

/** Weighs the terms of all articles of the folder. */
export function weighTerms(folder: Folder, background: Background): FolderWeights {
  const { columns, size, termStart, termEnd } = folder;
  const hashes = columns.table.hashes.cells;
  const articlesWith = countArticles(folder);
  const idf = new Float32Array(articlesWith.length);
  const newsIdf = new Float32Array(articlesWith.length);
  for (let term = 0; term < idf.length; term++) {
    const share = background.shareOf(hashes[term]!);
    idf[term] = inverseFrequency(articlesWith[term]!, size, share);
    newsIdf[term] = Math.log(1 / (share + UNKNOWN_SHARE));
  }
  const terms = columns.terms.cells;
  const counts = columns.counts.cells;
  const marks = columns.marks.cells;
  const weight = new Float32Array(columns.terms.length);
  for (let article = 0; article < size; article++) {
    const start = termStart[article]!;
    const end = termEnd[article]!;
    let squares = 0;
    for (let k = start; k < end; k++) {
      const value = DAMPED[counts[k]!]! * idf[terms[k]!]! * (marks[k]! & LEAD ? LEAD_BOOST : 1);
      weight[k] = value;
      squares += value * value;
    }
    const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    for (let k = start; k < end; k++) weight[k]! *= scale;
  }
  return { idf, newsIdf, weight };
}
