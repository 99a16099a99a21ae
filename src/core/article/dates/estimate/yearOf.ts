import { type Day, civil, dayNumber } from '../calendar.ts';

const FIRST = dayNumber(1930, 1, 1);
const LAST = dayNumber(2100, 12, 31);

let years: Int16Array | undefined;

/** The year of a day. From a table, since an estimate asks for thousands of days. */
export function yearOf(day: Day): number {
  years ??= Int16Array.from({ length: LAST - FIRST + 1 }, (_, i) => civil(FIRST + i).year);
  return years[day - FIRST] ?? civil(day).year;
}
