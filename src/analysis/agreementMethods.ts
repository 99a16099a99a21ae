import type { TagAgreement } from '../core/annotations/agreement/agreement.ts';
import type { DisagreementRow } from '../core/exports/agreement/agreementRows.ts';
import type { RecordsOf } from './exporting.ts';
import type { LineRange, Progress } from './protocol.ts';

/** What coders differ about, and where that is. */
export interface DisagreementPlace extends DisagreementRow {
  /** The article's URI as a string. */
  readonly id: string;
  /** Null: the article as a whole. */
  readonly range: LineRange | null;
}

/** How far coders agree about some articles. */
export interface AgreementResult {
  readonly tags: readonly TagAgreement[];
  /** By article and place. */
  readonly disagreements: readonly DisagreementPlace[];
  /** How many marks were left out since their passage is not found any more. */
  readonly lost: number;
  /** Paths of articles that could not be read. */
  readonly unread: readonly string[];
}

/** Requests about what several people marked. */
export interface AgreementMethods {
  /** Compares what coders marked in some articles; what others marked counts for nothing. */
  agreement: {
    params: { articles: readonly RecordsOf[]; coders: readonly string[] };
    result: AgreementResult;
    partial: Progress;
  };
}
