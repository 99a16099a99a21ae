import { daysOf, formatDay, parseDay } from '../../../core/article/dates/calendar.ts';

/** A range of ISO dates of any precision; an end that is left out is open. */
export interface DateRange {
  readonly from?: string;
  readonly to?: string;
}

/** The days that "the last days of the collection" are. */
const LAST_DAYS = 30;

/** The last thirty days up to a day, ISO; null where that is no day. */
export function lastDays(lastDay: string): DateRange | null {
  const day = parseDay(lastDay);
  return day === null ? null : { from: formatDay(day - (LAST_DAYS - 1)), to: lastDay };
}

/** Whether what is typed can be an end of a range: a date, a month, a year, or nothing for an open end. */
export function isRangeEnd(typed: string): boolean {
  return typed === '' || daysOf(typed) !== null;
}

/** Whether a range ends before it begins. */
export function isBackward({ from, to }: DateRange): boolean {
  const first = from === undefined ? null : daysOf(from);
  const last = to === undefined ? null : daysOf(to);
  return first !== null && last !== null && last.last < first.first;
}
