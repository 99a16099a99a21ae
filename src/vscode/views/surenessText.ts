import { sureness } from '../../core/fact.ts';
import type { Locale } from './locale.ts';

/** How sure a confidence is, in the reader's words: certain, likely, a guess. */
export function surenessText(confidence: number, { t }: Locale): string {
  const words = { certain: t('certain'), likely: t('likely'), 'a guess': t('a guess') };
  return words[sureness(confidence)];
}
