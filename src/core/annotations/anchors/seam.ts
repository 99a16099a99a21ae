import { foldWithOffsets } from './foldedText.ts';
import type { Quote } from './quote.ts';
import type { SearchedText } from './searchedText.ts';

/** So many code units on both sides of a seam are not there by chance. */
const SIDE = 10;

/** Whether what stood before a passage and what stood after it now meet: then the passage was taken out there. */
export function isTakenOut(searched: SearchedText, { selector }: Quote): boolean {
  const { prefix, suffix } = selector;
  const joined = foldWithOffsets(prefix + suffix);
  const seam = joined.offsets.findIndex((offset) => offset >= prefix.length);
  if (seam < SIDE || joined.codes.length - seam < SIDE) return false;
  const around = joined.codes.subarray(seam - SIDE, seam + SIDE);
  const { codes } = searched.folded;
  for (const place of searched.grams.places(around, 0)) {
    if (around.every((code, i) => codes[place + i] === code)) return true;
  }
  return false;
}
