import type { Span } from '../../text/span.ts';
import { editDistances } from './editDistance.ts';
import type { Quote } from './quote.ts';

/** How much longer than the words that stood there the text beside a place is read: for words put in between. */
const SLACK = 16;

/** How like the text before and after a place is to what stood before and after the passage, 0 to 1. */
export interface ContextLikeness {
  readonly before: number;
  readonly after: number;
}

/** Compares what stands around a place, in folded offsets, with what stood around the quote. */
export function contextLikeness(codes: Uint16Array, place: Span, quote: Quote): ContextLikeness {
  const { start, end, length } = { start: place.start, end: place.end, length: codes.length };
  const before = quote.codes.subarray(0, quote.start).toReversed();
  const after = quote.codes.subarray(quote.end);
  const textBefore = codes.subarray(Math.max(0, start - before.length - SLACK), start).toReversed();
  const textAfter = codes.subarray(end, end + after.length + SLACK);
  return {
    before: sideLikeness(before, textBefore, start === 0),
    after: sideLikeness(after, textAfter, end === length),
  };
}

/** A passage at the very start or end of its text has no words there: being there again is the same. */
function sideLikeness(words: Uint16Array, text: Uint16Array, atEdge: boolean): number {
  if (words.length === 0) return atEdge ? 1 : 0;
  return 1 - editDistances(words, text).beginning / words.length;
}
