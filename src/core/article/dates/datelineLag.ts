import type { Dateline } from '../article.ts';
import { type Day, civil, dayNumber, daysOf, isRealDay } from './calendar.ts';

/**
 * A page may be dated the day after its report: papers print an agency's copy the next day, and a report of late evening
 * goes out after midnight. More days, or a page before its report, need an explanation.
 */
const USUAL_LAG = 1;

/** The dateline's day, in the year it prints or else the one nearest to the date; null without month and day. */
export function datelineDay(dateline: Dateline | null, date: string): Day | null {
  const near = daysOf(date);
  if (!dateline || dateline.month === null || dateline.day === null || !near) return null;
  const { month, day } = dateline;
  const { year } = civil(near.first);
  const days = (dateline.year === null ? [year, year - 1, year + 1] : [dateline.year])
    .filter((candidate) => isRealDay(candidate, month, day))
    .map((candidate) => dayNumber(candidate, month, day));
  const distance = (candidate: Day): number => Math.max(0, near.first - candidate, candidate - near.last);
  return days.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** Whether a page of this date can have printed a report of that day without delay. */
export function isUsualLag(date: string, report: Day): boolean {
  const page = daysOf(date);
  return page !== null && report >= page.first - USUAL_LAG && report <= page.last;
}
