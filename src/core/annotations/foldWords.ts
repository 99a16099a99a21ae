import { foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const NO_LETTERS = /[^\p{L}\p{N}]+/gu;

/** A word of a text, folded for comparing. */
export interface FoldedWord extends Span {
  readonly folded: string;
}

/** The words of a text in order: case, accents and what stands between them do not matter. */
export function* foldedWords(text: string): Generator<FoldedWord> {
  for (const match of text.matchAll(WORD)) {
    const folded = foldText(match[0]).replace(NO_LETTERS, '');
    if (folded !== '') yield { start: match.index, end: match.index + match[0].length, folded };
  }
}

/** The words of a text, folded, one space between; empty where it has none. */
export function foldWords(text: string): string {
  return [...foldedWords(text)].map(({ folded }) => folded).join(' ');
}
