import type { Span } from '../../../text/span.ts';

/** A day of a month that is not named: `the 12th of this month`, `12-го числа`. */
const ORDINAL = /(?<!\p{L})(?:the\s)?(?<day>\d{1,2})(?:st|nd|rd|th) of $/iu;
const NUMBER = /(?<![\d.,:-])(?<day>\d{1,2})(?:-?(?:го|га))?\s$/iu;

/** Holidays that are kept on one day wherever English is read; by their last word but one. */
const HOLIDAYS: Readonly<Record<string, { readonly before: RegExp | null; readonly after: RegExp }>> = {
  christmas: { before: null, after: /^ (?<day>Eve|Day)\b/ },
  year: { before: /\bNew $/, after: /^['’]s (?<day>Eve|Day)\b/ },
};
const HOLIDAY_DAYS: Readonly<Record<string, { readonly month: number; readonly day: number }>> = {
  'christmas Eve': { month: 12, day: 24 },
  'christmas Day': { month: 12, day: 25 },
  'year Eve': { month: 12, day: 31 },
  'year Day': { month: 1, day: 1 },
};

/** The longest of these with their blanks. */
const REACH = 14;

/** The words for a day of the month, where a number stands before them, and for holidays. */
export const DAY_OF_MONTH_WORDS: readonly string[] = ['числа', 'чысла', 'christmas'];

/** The day of the month that stands before the offset as a number; null where none does. */
export function ordinalBefore(text: string, at: number): { readonly start: number; readonly day: number } | null {
  return dayIn(ORDINAL.exec(text.slice(Math.max(0, at - REACH), at)), at);
}

/** The day that is counted by its number before `числа`. */
export function numberBefore(text: string, at: number): { readonly start: number; readonly day: number } | null {
  return dayIn(NUMBER.exec(text.slice(Math.max(0, at - REACH), at)), at);
}

/** The holiday whose word, in small letters, stands at the span; null where it is none of one day (`Christmas`). */
export function holidayAt(
  text: string,
  { start, end }: Span,
  word: string,
): (Span & { readonly month: number; readonly day: number }) | null {
  const holiday = HOLIDAYS[word];
  const after = holiday?.after.exec(text.slice(end, end + REACH));
  if (!after) return null;
  const before = holiday?.before?.exec(text.slice(Math.max(0, start - REACH), start));
  const day = HOLIDAY_DAYS[`${word} ${after.groups?.['day'] ?? ''}`];
  if (!day || (holiday?.before && !before)) return null;
  return { start: start - (before?.[0].length ?? 0), end: end + after[0].length, ...day };
}

function dayIn(match: RegExpExecArray | null, at: number): { readonly start: number; readonly day: number } | null {
  const day = Number(match?.groups?.['day'] ?? 0);
  return match && day >= 1 && day <= 31 ? { start: at - match[0].length, day } : null;
}
