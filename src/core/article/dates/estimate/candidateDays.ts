import type { DateClues } from '../../article.ts';
import { type Day, dayNumber, isRealDay, parseDay } from '../calendar.ts';
import type { DayEvidence } from './dayEvidence.ts';
import { yearOf } from './yearOf.ts';

/** How many years back an article may be from. */
const YEARS_BACK = 45;

/** A day later than the reader's is the time zone's. */
const TOMORROW = 1;

/** Months of which the middle is so much less likely than the best are left out. */
const NEGLIGIBLE = 1e-4;

const MONTH = 30;

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
 * All days up to that of reading, earliest first, without the times that `broad` evidence all but rules out, unless one
 * of the `near` days lies in them. To look at one day a month first saves most of the days.
 */
export function likelyDays(today: string, broad: readonly DayEvidence[], near: readonly Day[]): Int32Array {
  const last = lastDay(today);
  if (last === null) return new Int32Array();
  const months = Math.ceil((YEARS_BACK * 365) / MONTH);
  const first = last + 1 - months * MONTH;
  const middles = Int32Array.from({ length: months }, (_, i) => first + i * MONTH + MONTH / 2);
  const weights = new Float64Array(months).fill(1);
  for (const part of broad) part.weigh(middles, weights);
  const least = weights.reduce((a, b) => Math.max(a, b), 0) * NEGLIGIBLE;
  const named = new Set(near.flatMap((day) => [-1, 0, 1].map((by) => Math.floor((day - first) / MONTH) + by)));
  const kept = Array.from(middles.keys()).filter((i) => weights[i]! >= least || named.has(i));
  return Int32Array.from(
    { length: kept.length * MONTH },
    (_, i) => first + kept[Math.floor(i / MONTH)]! * MONTH + (i % MONTH),
  );
}

function lastDay(today: string): Day | null {
  const now = parseDay(today);
  return now === null ? null : now + TOMORROW;
}
