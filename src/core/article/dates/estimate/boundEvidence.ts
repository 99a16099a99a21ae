import type { DateBound } from '../../article.ts';
import { type Day, civil, dayNumber, daysInMonth } from '../calendar.ts';
import { monthName } from '../months.ts';
import type { DayEvidence } from './dayEvidence.ts';

/** Reports tell of days not long gone or to come: half of them within so many days, thinning out from there. */
const HALF_DAYS = 14;

/** A bound that the day would break: misread, or a day of another year. */
const BROKEN = 0.02;

/** What the days say that the text names as past or to come; one piece of evidence a bound. */
export function boundEvidence(bounds: readonly DateBound[]): DayEvidence[] {
  return bounds.map((bound) => ({
    weight: (day) => {
      const distance = distanceTo(bound, day);
      return distance === null ? BROKEN : BROKEN + 1 / (1 + distance / HALF_DAYS);
    },
    reasons: (day) => (distanceTo(bound, day) === null ? [] : [reasonOf(bound)]),
  }));
}

/** How many days after (for what is past) or before (for what is to come) the bound's nearest such day; null: on the wrong side. */
function distanceTo({ relation, year, month, day: dayOfMonth }: DateBound, day: Day): number | null {
  const side = relation === 'after' ? 1 : -1;
  if (year !== null) {
    const distance = side * (day - dayIn(year, month, dayOfMonth, side));
    return distance >= 0 ? distance : null;
  }
  const own = civil(day).year;
  const distance = side * (day - dayIn(own, month, dayOfMonth, side));
  return distance >= 0 ? distance : side * (day - dayIn(own - side, month, dayOfMonth, side));
}

/** The bound's day in a year; of a bare month the end nearest to what comes after, or before. */
function dayIn(year: number, month: number, day: number | null, side: 1 | -1): Day {
  return dayNumber(year, month, Math.min(day ?? (side > 0 ? 1 : 31), daysInMonth(year, month)));
}

function reasonOf({ start, end, relation, year, month, day }: DateBound) {
  const named = [day, monthName(month), year].filter((part) => part !== null).join(' ');
  return { text: `The text speaks of ${named} as ${relation === 'after' ? 'past' : 'to come'}.`, span: { start, end } };
}
