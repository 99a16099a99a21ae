import type { Span } from '../../text/span.ts';
import { editDistances } from './editDistance.ts';
import type { Quote } from './quote.ts';

/** How much longer than the words that stood there the text beside a place is read: for words put in between. */
const SLACK = 16;

/** Fewer code units are found everywhere. */
const FEW = 8;

/** How like the text before and after a place is to what stood before and after the passage, 0 to 1. */
export interface ContextLikeness {
  readonly before: number;
  readonly after: number;
  /** How many code units right before it, and right after it, are the very same. */
  readonly touchingBefore: number;
  readonly touchingAfter: number;
}

/** Compares what stands around a place, in folded offsets, with what stood around the quote. */
export function contextLikeness(codes: Uint16Array, { start, end }: Span, quote: Quote): ContextLikeness {
  const before = quote.codes.subarray(0, quote.start).toReversed();
  const after = quote.codes.subarray(quote.end);
  const textBefore = codes.subarray(Math.max(0, start - before.length - SLACK), start).toReversed();
  const textAfter = codes.subarray(end, end + after.length + SLACK);
  return {
    before: sideLikeness(before, textBefore),
    after: sideLikeness(after, textAfter),
    touchingBefore: common(before, textBefore),
    touchingAfter: common(after, textAfter),
  };
}

/** Near the start or end of its text a passage has few words there: that it has few again tells nothing. */
function sideLikeness(words: Uint16Array, text: Uint16Array): number {
  return words.length < FEW ? 0.5 : 1 - editDistances(words, text).beginning / words.length;
}

/** How many code units two runs begin with alike. */
function common(a: Uint16Array, b: Uint16Array): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return i;
  return length;
}
