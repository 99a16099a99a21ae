import type { Context } from './context.ts';

/** What a concordance tells of the article that a line is from. */
export interface ConcordanceArticle {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  /** Who published it, else whose copy it is; null when neither is known. */
  readonly outlet: string | null;
  /** ISO, also a month or a year; null for an undated article. */
  readonly date: string | null;
  /** Whether the date was worked out rather than read. */
  readonly inferred: boolean;
}

/** One line of a concordance: what was found, what stands around it, and where. Lines and characters are 0-based. */
export interface ConcordanceLine extends Context {
  readonly article: ConcordanceArticle;
  readonly startLine: number;
  readonly startCharacter: number;
  readonly endLine: number;
  readonly endCharacter: number;
}
