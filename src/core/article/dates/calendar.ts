/**
 * Day arithmetic in the proleptic Gregorian calendar, in whole days since 1970-01-01. No time zones and no `Date`:
 * newspapers date by day. Algorithms: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013).
 */

/** Days since 1970-01-01. */
export type Day = number;

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** How many days the month (1 to 12) has; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/** Whether there is such a day. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= daysInMonth(year, month);
}

/** The number of a real day. */
export function dayNumber(year: number, month: number, day: number): Day {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Year, month (1 to 12) and day of the month of a day. */
export function civil(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The Monday of the day's week. */
export function mondayOf(day: Day): Day {
  return day - mondayFirst(weekdayOf(day));
}

/** A weekday (0 Sunday to 6 Saturday) counted from Monday, as 0 to 6: weeks begin on it (ISO 8601). */
export function mondayFirst(weekday: number): number {
  return (weekday + 6) % 7;
}

/** The day as `2021-12-03`. */
export function formatDay(day: Day): string {
  const { year, month, day: dayOfMonth } = civil(day);
  return formatDate(year, month, dayOfMonth);
}

/** A date at its precision: `2021-12-03`, `2021-12` or `2021`. */
export function formatDate(year: number, month?: number | null, day?: number | null): string {
  let value = String(year).padStart(4, '0');
  if (month) value += `-${String(month).padStart(2, '0')}`;
  if (month && day) value += `-${String(day).padStart(2, '0')}`;
  return value;
}

/** The day that `2021-12-03` names, also at the head of a longer stamp; null for anything else, as `2021-02-30`. */
export function parseDay(value: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(value);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isRealDay(year, month, day) ? dayNumber(year, month, day) : null;
}

/** The first and last day that a date of any precision covers; null for what is no date. */
export function daysOf(value: string): { readonly first: Day; readonly last: Day } | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] ? Number(match[2]) : null;
  const day = match[3] ? Number(match[3]) : null;
  if (month !== null && daysInMonth(year, month) === 0) return null;
  if (month !== null && day !== null && !isRealDay(year, month, day)) return null;
  const lastMonth = month ?? 12;
  return {
    first: dayNumber(year, month ?? 1, day ?? 1),
    last: dayNumber(year, lastMonth, day ?? daysInMonth(year, lastMonth)),
  };
}
