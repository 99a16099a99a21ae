import type { Annotation } from '../annotations/annotation.ts';
import type { Tag } from '../annotations/tagScheme.ts';

/** Something in a file of annotations that could not be taken. */
export interface ImportProblem {
  /** Where: the name of a file in it, a line, an id; empty: the file as a whole. */
  readonly where: string;
  /** Why, for the reader. */
  readonly reason: string;
}

/** One article as a file of annotations has it. */
export interface ImportedArticle {
  /** What the file calls it: a path, or a title. */
  readonly name: string;
  /**
   * Its text with `\n` for every line end; null where the file has none. Selectors are of that text; where there is none,
   * one may lack words or positions: see `completeRecords`.
   */
  readonly text: string | null;
  readonly records: readonly Annotation[];
}

/** What a file of annotations holds. */
export interface ImportedFile {
  readonly articles: readonly ImportedArticle[];
  /** With what the file says of them. */
  readonly tags: readonly Tag[];
  readonly problems: readonly ImportProblem[];
}

/** Whose the records are that do not say it, and of when. */
export interface Importer {
  readonly creator: string;
  /** An instant in UTC, to the millisecond. */
  readonly now: string;
}
