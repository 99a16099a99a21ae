import { type Day, civil, dayNumber, isRealDay } from './calendar.ts';

/**
 * The days of that month and day in the year of another day, or stretch of days, and in those beside it: the nearest
 * first, of two the earlier; none when there is no such day.
 */
export function nearestYears(month: number, day: number, near: { readonly first: Day; readonly last: Day }): Day[] {
  const { year } = civil(near.first);
  const distance = (candidate: Day): number => Math.max(0, near.first - candidate, candidate - near.last);
  return [year - 1, year, year + 1]
    .filter((candidate) => isRealDay(candidate, month, day))
    .map((candidate) => dayNumber(candidate, month, day))
    .sort((a, b) => distance(a) - distance(b));
}
