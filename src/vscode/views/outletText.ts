import type { ArticleSummary } from '../../analysis/protocol.ts';
import { sureness } from '../../core/fact.ts';
import type { Locale } from './locale.ts';

/** Who published an article, a guess with its question mark: `Harbour Gazette?`; the agency where only that is known. */
export function outletText({ outlet, agency }: ArticleSummary, locale: Locale): string {
  const fact = outlet ?? agency;
  if (!fact) return locale.t('Unknown outlet');
  return isGuess(fact.confidence) ? `${fact.name}?` : fact.name;
}

/** Whether a confidence is too low to stand without a question mark. */
export function isGuess(confidence: number): boolean {
  return sureness(confidence) === 'a guess';
}
