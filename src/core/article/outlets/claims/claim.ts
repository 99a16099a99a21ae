import type { Reason } from '../../../fact.ts';
import type { Span } from '../../../text/span.ts';
import type { Article, OutletSource } from '../../article.ts';
import type { OutletIndex } from '../outletIndex.ts';
import type { TranslationNote } from '../translation/translationNote.ts';

/**
 * What a claim says of its outlet: that the record names it; that the article was first its (`origin`); that the page
 * is its (`page`); that it passes another's copy on (`relay`); that it signs the copy (`signature`, agencies only).
 */
export type ClaimRole = 'record' | 'origin' | 'page' | 'relay' | 'signature';

/** One hint, weighed: for whom it speaks, as what, and how far it is believed alone. */
export interface Claim {
  /** Empty where the article was first another's, and nothing says whose. */
  readonly id: string;
  readonly name: string;
  readonly role: ClaimRole;
  readonly source: OutletSource;
  /** Above 0. */
  readonly confidence: number;
  readonly reason: Reason;
}

/** What the claims may use besides the article's own text. */
export interface ClaimContext {
  /** What is not the article; its promotion names the outlet, its prose is none. */
  readonly mask: readonly Span[];
  readonly outlets: OutletIndex;
  readonly record?: { readonly outlet?: string };
  readonly path?: string;
}

/** A text with what was found in it. */
export interface PublishedText {
  readonly text: string;
  readonly article: Article;
  /** The lines that are not the article. */
  readonly page: readonly Span[];
  readonly note: TranslationNote | null;
}
