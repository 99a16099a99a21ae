import type { Dateline } from '../../article.ts';
import { type Day, dayNumber, daysOf, isRealDay } from '../calendar.ts';
import { nearestYears } from '../nearestYears.ts';

/**
 * A page may be dated the day after its report: papers print an agency's copy the next day, and a report of late evening
 * goes out after midnight. More days, or a page before its report, need an explanation.
 */
const USUAL_LAG = 1;

/** The dateline's day, in the year it prints or else the one nearest to the date; null without month and day. */
export function datelineDay(dateline: Dateline | null, date: string): Day | null {
  const near = daysOf(date);
  if (!dateline || dateline.month === null || dateline.day === null || !near) return null;
  const { year, month, day } = dateline;
  if (year === null) return nearestYears(month, day, near)[0] ?? null;
  return isRealDay(year, month, day) ? dayNumber(year, month, day) : null;
}

/** Whether a page of this date can have printed a report of that day without delay. */
export function isUsualLag(date: string, report: Day): boolean {
  const page = daysOf(date);
  return page !== null && report >= page.first - USUAL_LAG && report <= page.last;
}

/** Whether a page of this date can have printed the dateline's report without delay; not where the dateline has no day. */
export function agreesWithDateline(dateline: Dateline | null, date: string): boolean {
  const report = datelineDay(dateline, date);
  return report !== null && isUsualLag(date, report);
}
