import type { Span } from '../../text/span.ts';
import type { Quote } from './quote.ts';
import type { SearchedText } from './searchedText.ts';

/** So many code units in a row do not stand twice in an article by chance. */
const FAR_PART = 14;

/** Words may be put in between a passage and what stood around it: so far off it is still around it. */
const REACH = 500;

/** Whether what stood on a side of a passage now stands elsewhere than on that side of a place. */
export interface Torn {
  readonly before: boolean;
  readonly after: boolean;
}

/**
 * Whether a place is torn from what stood around the passage: the part of it that was farthest from the passage is still
 * in the text, but not there. Then the passage was moved there, or was deleted and this is another much like it.
 */
export function tornFrom(searched: SearchedText, quote: Quote, place: Span): Torn {
  const before = quote.codes.subarray(0, Math.min(FAR_PART, quote.start));
  const after = quote.codes.subarray(Math.max(quote.end, quote.codes.length - FAR_PART));
  return {
    before: isElsewhere(searched, before, { start: place.start - REACH, end: place.start }),
    after: isElsewhere(searched, after, { start: place.end, end: place.end + REACH }),
  };
}

/** Whether the words stand in the text, but nowhere within a part of it. */
function isElsewhere({ folded, grams }: SearchedText, words: Uint16Array, part: Span): boolean {
  if (words.length < FAR_PART) return false;
  let stands = false;
  for (const place of grams.places(words, 0)) {
    if (!words.every((code, i) => folded.codes[place + i] === code)) continue;
    if (place >= part.start && place < part.end) return false;
    stands = true;
  }
  return stands;
}
