import type { CitationSource } from '../core/citations/citationSource.ts';
import type { ConcordanceQuery } from '../core/concordance/concordanceQuery.ts';
import type { ArticleToCite } from './citationResult.ts';
import type { ConcordanceCounts, ConcordancePart } from './concordanceResult.ts';

/** Requests that read articles again, since the index keeps no words. */
export interface TextMethods {
  /**
   * Looks for a query in all articles, the newest first. At most `limit` lines come on the way, the counts go on. Rejects
   * with a message for the reader where the query cannot be looked for.
   */
  concordance: {
    params: { query: ConcordanceQuery; limit: number };
    result: ConcordanceCounts;
    partial: ConcordancePart;
  };
  /** What a citation of each article can say, in their order; null for what cannot be read. */
  citationSources: {
    params: { articles: readonly ArticleToCite[] };
    result: readonly (CitationSource | null)[];
  };
}
