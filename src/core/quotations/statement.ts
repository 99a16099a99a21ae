import type { Span } from '../text/span.ts';

/** Whether the words stand between quotation marks, or are told in the article's own: `Halvorsen said that …`. */
export type StatementKind = 'direct' | 'reported';

/** How the verb takes the words: as said, as claimed or denied, as believed, asked, warned of, or called for. */
export type SpeechManner = 'neutral' | 'claim' | 'denial' | 'belief' | 'question' | 'warning' | 'call';

/** The verb that gives words to somebody; for `according to` these words. */
export interface SpeechVerb extends Span {
  readonly manner: SpeechManner;
}

/**
 * What somebody said, with who and how. The span reaches from its first word to its last; quotation marks are no part of
 * it. Offsets are UTF-16 units of the text.
 */
export interface QuotedStatement extends Span {
  readonly kind: StatementKind;
  /** The words in order: several where an attribution breaks them, or where each paragraph opens them anew. Never empty. */
  readonly parts: readonly Span[];
  /** The words that name the speaker: `Ingrid Halvorsen`, `she`, `the ministry`; null where none stand by the quotation. */
  readonly speaker: Span | null;
  /** Which of the article's entities speaks, an index; null where nobody is named. */
  readonly entity: number | null;
  /** Whether the speaker was worked out, from a pronoun or from the words before, rather than read. */
  readonly inferred: boolean;
  readonly verb: SpeechVerb | null;
}
