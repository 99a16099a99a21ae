import type { DateClues } from '../../article.ts';
import { type Day, dayNumber, isRealDay, parseDay } from '../calendar.ts';
import type { DayEvidence } from './dayEvidence.ts';
import { yearOf } from './yearOf.ts';

/** How many years back an article may be from. */
const YEARS_BACK = 45;

/** A day later than the reader's is the time zone's. */
const TOMORROW = 1;

/** Months that hold less of the belief are left out. */
const NEGLIGIBLE = 3e-4;

/** Where no year holds so much of it, neither a day of one nor a year will stand out. */
const LEAST_YEAR = 0.3;

/** Enough for every year, and every weekday. */
const COMPARED = 97;

const MONTH = 30;
const MONTHS_A_YEAR = 12;

/** The days of a dateline's month and day, of any year up to the day of reading, earliest first; none for no day of reading. */
export function monthDays({ month, day }: NonNullable<DateClues['monthDay']>, today: string): Int32Array {
  const last = lastDay(today);
  if (last === null) return new Int32Array();
  return Int32Array.from(
    Array.from({ length: YEARS_BACK + 1 }, (_, i) => yearOf(last) - YEARS_BACK + i)
      .filter((year) => isRealDay(year, month, day))
      .map((year) => dayNumber(year, month, day))
      .filter((candidate) => candidate <= last),
  );
}

/**
 * The days up to that of reading, earliest first, of the months that `broad` evidence allows, and those about the `near`
 * days; none where it leaves all years open. To look at one day a month first saves most of the days.
 */
export function likelyDays(today: string, broad: readonly DayEvidence[], near: readonly Day[]): Int32Array {
  const last = lastDay(today);
  if (last === null) return new Int32Array();
  const months = Math.ceil((YEARS_BACK * 365) / MONTH);
  const first = last + 1 - months * MONTH;
  const middles = Int32Array.from({ length: months }, (_, i) => first + i * MONTH + MONTH / 2);
  const weights = new Float64Array(months).fill(1);
  for (const part of broad) part.weigh(middles, weights);
  const kept = new Set(near.flatMap((day) => [-1, 0, 1].map((by) => Math.floor((day - first) / MONTH) + by)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (kept.size === 0 && bestYear(weights) < LEAST_YEAR * total) return new Int32Array();
  const order: number[] = [];
  for (let i = 0; i < months; i++) if (weights[i]! >= total * NEGLIGIBLE || kept.has(i)) order.push(i);
  const days = new Int32Array(order.length * MONTH);
  for (let i = 0; i < days.length; i++) days[i] = first + order[Math.floor(i / MONTH)]! * MONTH + (i % MONTH);
  return days;
}

/** Days of all the years in question, some weeks apart: what a day chosen is compared with. */
export function daysAround(today: string): Int32Array {
  const last = lastDay(today) ?? 0;
  return Int32Array.from(
    { length: COMPARED },
    (_, i) => last - Math.floor((i * YEARS_BACK * 365) / COMPARED),
  ).reverse();
}

/** What twelve months on end hold at most. */
function bestYear(weights: Float64Array): number {
  let best = 0;
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    sum += weights[i]! - (weights[i - MONTHS_A_YEAR] ?? 0);
    best = Math.max(best, sum);
  }
  return best;
}

function lastDay(today: string): Day | null {
  const now = parseDay(today);
  return now === null ? null : now + TOMORROW;
}
