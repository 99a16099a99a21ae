import type { Span } from '../../text/span.ts';
import type { TextSelector } from './anchor.ts';
import type { Quote } from './quote.ts';

const INSIDE_WORD = /^[\p{L}\p{N}]{2}$/u;
const SPACE = 32;

/** Words are not longer than this: what is, is written without spaces. */
const LONGEST_WORD = 32;

/** Whether the passage would begin and end within words at a place where it did in its own text, and nowhere else. */
export function cutsAlike(text: string, start: number, { prefix, exact, suffix }: TextSelector): boolean {
  const end = start + exact.length;
  return (
    isWithinWord(text.charAt(start - 1), exact.charAt(0)) === isWithinWord(prefix.slice(-1), exact.charAt(0)) &&
    isWithinWord(exact.slice(-1), text.charAt(end)) === isWithinWord(exact.slice(-1), suffix.charAt(0))
  );
}

/** A place in a folded text made to begin and end at whole words, and at no space, if the passage did. */
export function atWordBorders(place: Span, codes: Uint16Array, quote: Quote): Span {
  let { start, end } = place;
  while (quote.codes[quote.start] !== SPACE && start < end && codes[start] === SPACE) start++;
  while (quote.codes[quote.end - 1] !== SPACE && end > start && codes[end - 1] === SPACE) end--;
  const first = isInside(quote.codes, quote.start) ? start : Math.max(0, start - LONGEST_WORD);
  const last = isInside(quote.codes, quote.end) ? end : end + LONGEST_WORD;
  while (start > first && isInside(codes, start)) start--;
  while (end < last && isInside(codes, end)) end++;
  return { start, end };
}

/** Whether a word goes on at an offset. */
function isInside(codes: Uint16Array, offset: number): boolean {
  return isWithinWord(letter(codes[offset - 1]), letter(codes[offset]));
}

function letter(code: number | undefined): string {
  return code === undefined ? '' : String.fromCharCode(code);
}

function isWithinWord(before: string, after: string): boolean {
  return INSIDE_WORD.test(before + after);
}
