import type { Unit } from '../../webview/timeline/protocol.ts';

const DAY_MS = 86_400_000;
const DAYS_A_WEEK = 7;

/**
 * The period that an ISO date lies in, by its first day at the unit's own precision: `2023-05-16`, its Monday, `2023-05`,
 * `2023`. Undefined when the date is not known as exactly as that.
 */
export function periodOf(iso: string, unit: Unit): string | undefined {
  const parts = iso.split('-').length;
  if (unit === 'year') return iso.slice(0, 4);
  if (unit === 'month') return parts >= 2 ? iso.slice(0, 7) : undefined;
  if (parts < 3) return undefined;
  return unit === 'day' ? iso : mondayOf(iso);
}

function mondayOf(iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  const sinceMonday = (day.getUTCDay() + DAYS_A_WEEK - 1) % DAYS_A_WEEK;
  return isoDay(day.getTime() - sinceMonday * DAY_MS);
}

function isoDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** How many periods there are from the first to the last, both counted. */
export function periodCount(first: string, last: string, unit: Unit): number {
  const [from, to] = [new Date(`${full(first)}T00:00:00Z`), new Date(`${full(last)}T00:00:00Z`)];
  const years = to.getUTCFullYear() - from.getUTCFullYear();
  if (unit === 'year') return years + 1;
  if (unit === 'month') return years * 12 + to.getUTCMonth() - from.getUTCMonth() + 1;
  const days = (to.getTime() - from.getTime()) / DAY_MS;
  return (unit === 'day' ? days : days / DAYS_A_WEEK) + 1;
}

/** All periods from the first to the last, also those in which nothing was published. */
export function periodsBetween(first: string, last: string, unit: Unit): readonly string[] {
  return Array.from({ length: periodCount(first, last, unit) }, (_, index) => periodAfter(first, index, unit));
}

function periodAfter(first: string, count: number, unit: Unit): string {
  const start = new Date(`${full(first)}T00:00:00Z`);
  if (unit === 'year') return String(start.getUTCFullYear() + count).padStart(4, '0');
  if (unit === 'month') return isoDay(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + count)).slice(0, 7);
  return isoDay(start.getTime() + count * DAY_MS * (unit === 'day' ? 1 : DAYS_A_WEEK));
}

function full(period: string): string {
  return period + '-01'.repeat(3 - period.split('-').length);
}
