import type { Article, ArticleFacts } from '../article.ts';
import type { ClaimContext } from './claims/claim.ts';
import { claimsOf } from './claims/claims.ts';
import { decideAgency, decideOutlet, decideRepublisher } from './decideOutlet.ts';
import { decideTranslation } from './translation/decideTranslation.ts';
import { pageLines } from './pageLines.ts';
import { findTranslationNote } from './translation/translationNote.ts';

/** Who published a text, as four facts that are easily taken for one: see each in `ArticleFacts`. */
export type Publication = Pick<ArticleFacts, 'outlet' | 'agency' | 'republisher' | 'translation'>;

/** Whose publication the text is, whose copy, who printed it again, and from which language it was translated. */
export function decidePublication(text: string, article: Article, context: ClaimContext): Publication {
  const note = findTranslationNote(text, article.language);
  const page = pageLines(text, context.mask);
  const claims = claimsOf({ text, article, page, note }, context);
  const outlet = decideOutlet(claims, page.length);
  const agency = decideAgency(claims);
  return {
    outlet,
    agency,
    republisher: decideRepublisher(claims, outlet),
    translation: decideTranslation(text, article, note, outlet, agency),
  };
}
