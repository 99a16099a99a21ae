import type { ConcordanceLine } from '../core/concordance/concordanceLine.ts';

/** What a search in context has found so far, and, in its last message, in all. */
export interface ConcordanceCounts {
  /** Articles looked through, of how many. */
  readonly searched: number;
  readonly total: number;
  /** How many lines there are, also those over the limit. */
  readonly lines: number;
  /** How many articles have any. */
  readonly articles: number;
  /** Articles the pattern took too long on, so that there may be more in them. */
  readonly cut: number;
  /** Articles that could not be read. */
  readonly unread: number;
}

/** What was found since the last message, with the counts by now. */
export interface ConcordancePart extends ConcordanceCounts {
  readonly found: readonly ConcordanceLine[];
}
