import { shorten } from './shorten.ts';

/** Words that begin with a quotation mark of their own get no other. */
const OWN_QUOTES = /^["“”„«»‘’‚']/u;

/**
 * A passage of an article as a list shows it, cut to so many UTF-16 units: in quotation marks, after an ellipsis where it
 * begins in the middle of a sentence.
 */
export function inQuotes(passage: string, limit: number): string {
  const words = shorten(passage, limit);
  if (OWN_QUOTES.test(words)) return words;
  return /^\p{Ll}/u.test(words) ? `“…${words}”` : `“${words}”`;
}
