import type { ArticleColumns, ArticleRange } from './articleColumns.ts';

/** An article as a search compares it. */
export interface FolderArticle {
  readonly id: string;
  readonly range: ArticleRange;
  /** Days since 1970-01-01; null when unknown. */
  readonly day: number | null;
}

/**
 * The articles of one search, numbered in order of day, then id, undated ones last: whatever follows works with these
 * numbers, so the order in which articles came cannot show, and a window of days is a range of numbers.
 */
export interface Folder {
  readonly columns: ArticleColumns;
  readonly size: number;
  /** Articles before this number are dated. */
  readonly dated: number;
  readonly ids: readonly string[];
  /** Days since 1970-01-01; NaN when unknown. */
  readonly day: Float64Array;
  /** Words, stop words included. */
  readonly words: Uint32Array;
  /** Where the article's terms and fingerprints stand in the columns. */
  readonly termStart: Uint32Array;
  readonly termEnd: Uint32Array;
  readonly fingerprintStart: Uint32Array;
  readonly fingerprintEnd: Uint32Array;
}

function before(x: FolderArticle, y: FolderArticle): number {
  if (x.day !== y.day) {
    if (x.day === null) return 1;
    if (y.day === null) return -1;
    return x.day - y.day;
  }
  return x.id < y.id ? -1 : 1;
}

/** Puts the articles in order. */
export function openFolder(columns: ArticleColumns, articles: Iterable<FolderArticle>): Folder {
  const sorted = [...articles].sort(before);
  return {
    columns,
    size: sorted.length,
    dated: sorted.filter((article) => article.day !== null).length,
    ids: sorted.map((article) => article.id),
    day: Float64Array.from(sorted, (article) => article.day ?? Number.NaN),
    words: Uint32Array.from(sorted, (article) => article.range.words),
    termStart: Uint32Array.from(sorted, (article) => article.range.termStart),
    termEnd: Uint32Array.from(sorted, (article) => article.range.termEnd),
    fingerprintStart: Uint32Array.from(sorted, (article) => article.range.fingerprintStart),
    fingerprintEnd: Uint32Array.from(sorted, (article) => article.range.fingerprintEnd),
  };
}
