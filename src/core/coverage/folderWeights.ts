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

/** How telling terms are, by term and by article of the folder. */
export interface FolderWeights {
  /** Inverse document frequency over the folder and the background together, by term. */
  readonly idf: Float32Array;
  /** Inverse document frequency over the background alone: how telling a word is whatever the folder is about, by term. */
  readonly newsIdf: Float32Array;
  /** By article: what makes its weights a vector of unit length. */
  readonly scale: Float64Array;
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
  const weights = { idf, newsIdf, scale: new Float64Array(size) };
  const terms = columns.terms.cells;
  const counts = columns.counts.cells;
  const marks = columns.marks.cells;
  for (let article = 0; article < size; article++) {
    let squares = 0;
    for (let k = termStart[article]!; k < termEnd[article]!; k++) {
      squares += rawWeight(counts[k]!, idf[terms[k]!]!, marks[k]!) ** 2;
    }
    weights.scale[article] = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  }
  return weights;
}

/**
 * The weight of a term in its article (TF-IDF), of unit length over the article. Worked out where it is wanted: kept for
 * all terms of a million articles it would take half a gigabyte.
 */
export function termWeight(count: number, idf: number, marks: number, scale: number): number {
  return Math.fround(Math.fround(rawWeight(count, idf, marks)) * scale);
}

function rawWeight(count: number, idf: number, marks: number): number {
  return DAMPED[count]! * idf * (marks & LEAD ? LEAD_BOOST : 1);
}

/** The weights of one article's terms at a time, in the order of its terms. */
export class ArticleWeights {
  #cells = new Float32Array(1024);

  /** The weights of this article's terms, in place of the last one's. What lies behind them means nothing. */
  fill({ columns, termStart, termEnd }: Folder, { idf, scale }: FolderWeights, article: number): Float32Array {
    const start = termStart[article]!;
    const length = termEnd[article]! - start;
    if (this.#cells.length < length) this.#cells = new Float32Array(2 * length);
    const cells = this.#cells;
    const terms = columns.terms.cells;
    const counts = columns.counts.cells;
    const marks = columns.marks.cells;
    const unit = scale[article]!;
    for (let i = 0; i < length; i++) {
      const k = start + i;
      cells[i] = termWeight(counts[k]!, idf[terms[k]!]!, marks[k]!, unit);
    }
    return cells;
  }
}
