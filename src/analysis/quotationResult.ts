import type { EntityType } from '../core/entities/entity.ts';
import type { SpeechManner, StatementKind } from '../core/quotations/statement.ts';
import type { ArticleSummary, LineRange } from './protocol.ts';

/** A statement with where it stands and who makes it. */
export interface QuotationView extends LineRange {
  /** Stable while its article is unchanged. */
  readonly key: string;
  readonly kind: StatementKind;
  readonly words: string;
  /** The speaker's id over all articles and name; null where nobody is named. */
  readonly speaker: { readonly id: string; readonly name: string } | null;
  /** How the text names the speaker: `she`, `the ministry`; null where it does not. */
  readonly said: string | null;
  readonly inferred: boolean;
  readonly verb: string | null;
  readonly manner: SpeechManner;
  readonly article: ArticleSummary;
}

/** One quotation: every wording of it, newest first. */
export interface QuotationGroup {
  readonly key: string;
  /** At least one. */
  readonly statements: readonly QuotationView[];
  /** How many outlets are known to have it. */
  readonly outlets: number;
}

/** Who speaks, and how often: a row of the register. */
export interface QuotationSpeaker {
  /** Null for those whom no article names. */
  readonly id: string | null;
  readonly name: string;
  readonly type: EntityType | null;
  readonly statements: number;
  readonly articles: number;
}

/** What of the register is shown: what fits all that is given; absent fields do not filter. */
export interface QuotationFilter {
  /** Stands in the words, the speaker's name or how the text names them, whatever its case. */
  readonly text?: string;
  /** The speaker's id. */
  readonly speaker?: string;
  /** An outlet's id. */
  readonly outlet?: string;
  readonly kind?: StatementKind;
}
