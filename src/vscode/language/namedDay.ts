import { isInferred } from '../../core/article/dates/inferred.ts';
import type { ResolvedDay } from '../../core/article/dates/namedDays/resolveDays.ts';
import { printDate, printDates } from '../text/dates.ts';

/** A day or a stretch of days as readers of the language write it: `16 May 2023`, `15–21 May 2023`. */
export function printDay({ value, last }: ResolvedDay, language: string): string {
  return last === undefined ? printDate(value, language) : printDates(value, last, language);
}

/** Whether the text leaves open which day it is: one that is printed whole needs no hint. */
export function isHinted({ inferred }: ResolvedDay): boolean {
  return inferred;
}

/** What stands behind a day: ` 15 May 2023`, with a sign where the article's own date was worked out. */
export function hintOf(day: ResolvedDay, language: string): string {
  const sign = day.countedFrom && isInferred(day.countedFrom) ? '≈ ' : '';
  return ` ${sign}${printDay(day, language)}`;
}
