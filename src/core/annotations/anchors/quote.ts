import type { TextSelector } from './anchor.ts';
import { foldWithOffsets } from './foldedText.ts';

/** A passage that is looked for, folded as the text is: before, exact and after as one run of code units. */
export interface Quote {
  readonly selector: TextSelector;
  readonly codes: Uint16Array;
  /** Where the passage itself begins and ends in `codes`. */
  readonly start: number;
  readonly end: number;
}

/** Folds a selector's words. */
export function quoteOf(selector: TextSelector): Quote {
  const { prefix, exact, suffix } = selector;
  const { codes, offsets } = foldWithOffsets(prefix + exact + suffix);
  const first = offsets.findIndex((offset) => offset >= prefix.length);
  const last = offsets.findIndex((offset) => offset >= prefix.length + exact.length);
  return { selector, codes, start: first, end: last };
}
