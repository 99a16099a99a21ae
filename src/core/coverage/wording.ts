import diff from 'fast-diff';
import type { Span } from '../text/span.ts';

/** Ranges of each text that the other has not, in order. */
export interface WordingDifferences {
  readonly a: readonly Span[];
  readonly b: readonly Span[];
}

/** Units that a word may be mapped to; fast-diff handles surrogate pairs specially, so theirs are left out. */
const FIRST_UNIT = 1;
const LAST_UNIT = 0xd7ff;

interface Word extends Span {
  readonly key: string;
}

/** Words and the marks between them; white space does not count. */
function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu), ({ 0: key, index }) => ({
    key: sameMark(key),
    start: index,
    end: index + key.length,
  }));
}

/** Quotation marks, apostrophes and dashes of all kinds are the same wording. */
function sameMark(key: string): string {
  if (/^[“”„‟«»"]$/.test(key)) return '"';
  if (/^[‘’‚‛'`´]$/.test(key)) return "'";
  return /^[‐‑‒–—―-]$/.test(key) ? '-' : key;
}

/** Writes every word as one character. Words beyond what 16 bits hold share the last: a text with 55,000 different words. */
function encode(words: readonly Word[], units: Map<string, number>): string {
  const encoded: string[] = [];
  for (const { key } of words) {
    const unit = units.get(key) ?? Math.min(LAST_UNIT, FIRST_UNIT + units.size);
    units.set(key, unit);
    encoded.push(String.fromCharCode(unit));
  }
  return encoded.join('');
}

function spanOf(words: readonly Word[], from: number, to: number): Span {
  return { start: words[from]!.start, end: words[to - 1]!.end };
}

/**
 * Compares two wordings word by word, case and all; white space and the typography of quotation marks and dashes do
 * not count. Offsets are into the texts given.
 */
export function wordingDifferences(a: string, b: string): WordingDifferences {
  const aWords = wordsOf(a);
  const bWords = wordsOf(b);
  const units = new Map<string, number>();
  const differences = { a: [] as Span[], b: [] as Span[] };
  let inA = 0;
  let inB = 0;
  for (const [operation, { length }] of diff(encode(aWords, units), encode(bWords, units))) {
    if (operation === diff.DELETE) differences.a.push(spanOf(aWords, inA, inA + length));
    if (operation === diff.INSERT) differences.b.push(spanOf(bWords, inB, inB + length));
    if (operation !== diff.INSERT) inA += length;
    if (operation !== diff.DELETE) inB += length;
  }
  return differences;
}
