import type { Span } from './span.ts';

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;

/** What each UTF-16 code unit is, filled in as texts need it: looking it up is far faster than a pattern. */
const CLASSES = new Uint8Array(0x1_0000);
const UNKNOWN = 0;
const WORD = 1;
const OTHER = 2;

/** Apostrophes and hyphens belong to a word when letters or digits stand on both sides: `O’Neill`, `Nur-Sultan`. */
const JOINERS = new Set(["'", '’', 'ʼ', '-', '‐', '‑'].map((joiner) => joiner.charCodeAt(0)));

/**
 * Calls `visit` with the start and end of every word of the text between two offsets, in order. A word is letters,
 * marks and digits with apostrophes and hyphens between them; characters outside the basic plane end one. A word cut
 * by `from` or `to` counts with what is inside.
 */
export function eachWord(text: string, from: number, to: number, visit: (start: number, end: number) => void): void {
  let at = from;
  while (at < to) {
    if (!isWordCode(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const end = wordEnd(text, at, to);
    visit(at, end);
    at = end;
  }
}

/** The words of the text, or of a part of it, in order. */
export function words(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  const found: Span[] = [];
  eachWord(text, span.start, Math.min(span.end, text.length), (start, end) => found.push({ start, end }));
  return found;
}

/** How many words there are. */
export function countWords(text: string, span: Span = { start: 0, end: text.length }): number {
  let count = 0;
  eachWord(text, span.start, Math.min(span.end, text.length), () => count++);
  return count;
}

/** Whether the UTF-16 code unit is a letter, mark or digit; half of a surrogate pair is not. */
export function isWordCode(code: number): boolean {
  let known = CLASSES[code] ?? OTHER;
  if (known === UNKNOWN) {
    known = WORD_CHARACTER.test(String.fromCharCode(code)) ? WORD : OTHER;
    CLASSES[code] = known;
  }
  return known === WORD;
}

function wordEnd(text: string, start: number, to: number): number {
  let at = start + 1;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isWordCode(code)) at++;
    else if (code !== 32 && JOINERS.has(code) && at + 1 < to && isWordCode(text.charCodeAt(at + 1))) at += 2;
    else break;
  }
  return at;
}
