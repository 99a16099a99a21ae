import type { ConcordanceQuery } from '../../core/concordance/concordanceQuery.ts';

/** A search as the reader asked for it: what for, and what it is called. */
export interface Search {
  readonly query: ConcordanceQuery;
  /** The words, the pattern, or the name of the entity. */
  readonly label: string;
}
