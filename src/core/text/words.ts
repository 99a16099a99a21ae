import type { Span } from './span.ts';

/**
 * A word: letters, marks and digits, with apostrophes and hyphens between them (`O’Neill`, `Nur-Sultan`). Each
 * character belongs to one part of the pattern only, so matching is linear.
 */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ‐‑-][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of the text, or of a part of it, in order. A word cut by the span's edge counts with what is inside. */
export function* words(text: string, span: Span = { start: 0, end: text.length }): Generator<Span> {
  const part = span.start === 0 && span.end >= text.length ? text : text.slice(span.start, span.end);
  for (const match of part.matchAll(WORD)) {
    const start = span.start + match.index;
    yield { start, end: start + match[0].length };
  }
}

/** How many words there are. */
export function countWords(text: string, span?: Span): number {
  let count = 0;
  for (const _ of words(text, span)) count++;
  return count;
}
