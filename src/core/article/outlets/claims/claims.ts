import type { Claim, ClaimContext, PublishedText } from './claim.ts';
import { pathClaims } from './pathClaims.ts';
import { promotionClaims } from './promotionClaims.ts';
import { recordClaims } from './recordClaims.ts';
import { statedClaims } from './statedClaims.ts';
import { translatorClaims } from './translatorClaims.ts';

/** Everything that speaks for an outlet, agency or republisher: record, path, the text's own statements, its page. */
export function claimsOf(published: PublishedText, context: ClaimContext): Claim[] {
  const text = [
    ...statedClaims(published, context),
    ...promotionClaims(published, context),
    ...translatorClaims(published, context),
  ];
  const said = new Set(text.map(({ id }) => id));
  return [...recordClaims(context), ...pathClaims(context, said), ...text];
}
