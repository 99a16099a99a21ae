import { type Day, civil, dayNumber, isRealDay } from './calendar.ts';

/** The day of the month in the year that puts it nearest to another day, the earlier of two; null when there is no such day. */
export function nearestYear(month: number, day: number, near: Day): Day | null {
  const { year } = civil(near);
  const days = [year - 1, year, year + 1]
    .filter((candidate) => isRealDay(candidate, month, day))
    .map((candidate) => dayNumber(candidate, month, day));
  return days.sort((a, b) => Math.abs(a - near) - Math.abs(b - near))[0] ?? null;
}
