import { CAPITALISED, LEAD, NUMBER, QUOTATION, SMALL, TITLE } from './articleTerms.ts';

/**
 * Where a mark stands among the marks of a term: shifted so far right it is the lowest bit, 1 or 0. A sum is multiplied
 * by that rather than made behind a branch, which no processor could guess.
 */
function placeOf(mark: number): number {
  return 31 - Math.clz32(mark);
}

/** The place of the mark of a word of the lead. */
export const LEAD_PLACE = placeOf(LEAD);
/** The place of the mark of a word of the headline. */
export const TITLE_PLACE = placeOf(TITLE);
/** The place of the mark of a word with a digit. */
export const NUMBER_PLACE = placeOf(NUMBER);
/** The place of the mark of a word in a quotation. */
export const QUOTATION_PLACE = placeOf(QUOTATION);
const CAPITALISED_PLACE = placeOf(CAPITALISED);
const SMALL_PLACE = placeOf(SMALL);

/** 1 for a word that never stands in small letters in its article, and somewhere inside a sentence, else 0. */
export function nameBit(marks: number): number {
  return (marks >>> CAPITALISED_PLACE) & ~(marks >>> SMALL_PLACE) & 1;
}
