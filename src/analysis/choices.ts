import type { ReaderDecision } from '../core/article/article.ts';

/** Something an article's date or outlet may be, as its words and what lies beside it have it. */
export interface FactChoice {
  /** An ISO date; an outlet's name. */
  readonly value: string;
  readonly confidence: number;
  readonly reason: string;
  /** Whether it was worked out rather than read. */
  readonly inferred: boolean;
}

/** What a reader may choose from for one article, the likeliest first, as if they had decided nothing. */
export interface FactChoices {
  readonly id: string;
  readonly title: string;
  readonly dates: readonly FactChoice[];
  readonly outlets: readonly FactChoice[];
  readonly decided?: ReaderDecision;
}

/** An outlet that we or the reader know. */
export interface KnownOutlet {
  readonly name: string;
  readonly agency: boolean;
  /** ISO 3166-1 alpha-2; null where unknown. */
  readonly country: string | null;
  readonly domains: readonly string[];
}
