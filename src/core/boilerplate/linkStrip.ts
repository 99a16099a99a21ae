import type { Line } from './line.ts';

/** A strip of at least so many words, with its label at least so often: three links or more. */
const FEWEST_WORDS = 20;
const FEWEST_LABELS = 4;
/** Longer lines are not looked at. */
const LONGEST = 20_000;
/** A strip has no sentences: at most so many full stops. */
const MOST_STOPS = 3;

/**
 * The label of a strip of links that ran together into one line ("Plus Five ways to smoke herring Advice Plus Who owns
 * the quay Analysis Plus …"): the capitalised word that stands most often in a line without sentences. Null for any other line.
 */
export function labelBetweenLinks(text: string, line: Line): string | null {
  if (line.words < FEWEST_WORDS || line.endsSentence || line.fullStops > MOST_STOPS || line.quoted > 0) return null;
  if (line.speech > 0 || line.end - line.start > LONGEST) return null;
  const counts = new Map<string, number>();
  for (const [word] of text.slice(line.start, line.end).matchAll(/(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?!\p{L})/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  for (const [word, count] of counts) if (count >= FEWEST_LABELS) return word;
  return null;
}
