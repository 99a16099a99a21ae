import { formatDate } from '../core/article/dates/calendar.ts';

/** The day where the reader is, ISO. */
export function localDay(date: Date): string {
  return formatDate(date.getFullYear(), date.getMonth() + 1, date.getDate());
}
