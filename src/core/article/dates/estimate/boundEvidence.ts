import type { DateBound } from '../../article.ts';
import { type Day, dayNumber, daysInMonth, isRealDay, weekdayOf } from '../calendar.ts';
import { monthName } from '../months.ts';
import { weekdayName } from '../weekdays.ts';
import type { DayEvidence } from './dayEvidence.ts';
import { yearOf } from './yearOf.ts';

/** How often a day lies on the wrong side of a bound: tenses are misread, and plans told as past. */
const BROKEN = 0.05;

/** A day without its year lies no further off than this; one further off is as good as broken. */
const WITHIN_YEAR = 366;

/** So many years back the same weekday falls on the same date again, also over a century without its leap day. */
const CALENDAR_REPEATS = 12;

/**
 * In days, at which distance the newest day told as past, and one to come, is half as likely: alike for some two weeks,
 * then fast rarer, as counted on 700 news articles (`scripts/dates/countClues.ts`).
 */
const HALF = { past: 16, coming: 22 } as const;
const STEEPNESS = 1.8;

/** The days around its own a report names by weekday, seldom by date; by the same count. */
const NAMED_BY_WEEKDAY = 3;
const BY_DATE = 0.6;

/** Older days, and months, hardly tell how far off they are. */
const OLDER = 120;

/**
 * What the days say that the text names as past or to come. They are not independent of each other: of those past,
 * only the newest lies near the day of the report, which the others must merely not break.
 */
export function boundEvidence(bounds: readonly DateBound[]): DayEvidence | null {
  if (bounds.length === 0) return null;
  return {
    weigh: (days, weights) => {
      const distances = bounds.map((bound) => new Distances(bound));
      for (let i = 0; i < days.length; i++) weights[i]! *= weightAt(distances, days[i]!);
    },
    reasons: (day) =>
      bounds
        .map((bound) => ({ bound, distance: new Distances(bound).at(day) }))
        .filter(({ distance }) => distance >= 0 && distance <= WITHIN_YEAR)
        .sort((a, b) => a.distance - b.distance)
        .map(({ bound }) => reasonOf(bound)),
  };
}

function weightAt(bounds: readonly Distances[], day: Day): number {
  let weight = 1;
  let latest = Infinity;
  for (const one of bounds) {
    const distance = one.at(day);
    if (distance < 0 || (distance > WITHIN_YEAR && !one.hasYear)) weight *= BROKEN;
    else if (one.role === 'coming') weight *= THINNING.coming[distance]!;
    else if (one.role !== 'limit') weight *= 1 / (1 + distance / OLDER);
    if (one.role === 'news' && distance >= 0 && distance < latest) latest = distance;
  }
  return latest > WITHIN_YEAR ? weight : weight * THINNING.past[latest]!;
}

/** By distance in days. */
const THINNING = { past: thinning(HALF.past), coming: thinning(HALF.coming) };

function thinning(half: number): Float64Array {
  return Float64Array.from({ length: WITHIN_YEAR + 1 }, (_, distance) => {
    const named = distance <= NAMED_BY_WEEKDAY ? BY_DATE : 1;
    return BROKEN + ((1 - BROKEN) * named) / (1 + (distance / half) ** STEEPNESS);
  });
}

/** How far any day lies from a bound, on its right side; for days asked for in order. */
class Distances {
  /** What its distance tells: of news, how new it is; of what is told by other evidence, nothing more than which side. */
  readonly role: 'news' | 'month' | 'coming' | 'limit';
  /** Whether the text prints its year: it may lie far off then. */
  readonly hasYear: boolean;
  readonly #bound: DateBound;
  readonly #side: 1 | -1;
  #year = NaN;
  #own: Day | null = null;
  #other: Day | null = null;

  constructor(bound: DateBound) {
    this.#bound = bound;
    this.#side = bound.relation === 'after' ? 1 : -1;
    this.hasYear = bound.year !== null;
    // How far off an event or a year lies is evidence of its own.
    this.role =
      this.hasYear || bound.event ? 'limit' : this.#side < 0 ? 'coming' : bound.day === null ? 'month' : 'news';
  }

  /** Days from the bound's nearest such day; negative when the day lies on its wrong side. */
  at(day: Day): number {
    const { year, month, event } = this.#bound;
    const fixed = year ?? event?.year;
    if (fixed !== undefined) return this.#side * (day - (this.#dayIn(fixed) ?? dayNumber(fixed, month, 1)));
    const own = yearOf(day);
    if (own !== this.#year) this.#enter(own);
    const distance = this.#own === null ? -1 : this.#side * (day - this.#own);
    return distance >= 0 ? distance : this.#other === null ? -1 : this.#side * (day - this.#other);
  }

  #enter(year: number): void {
    this.#year = year;
    this.#own = this.#dayIn(year);
    this.#other = null;
    for (let back = 1; back <= CALENDAR_REPEATS && this.#other === null; back++) {
      this.#other = this.#dayIn(year - this.#side * back);
    }
  }

  /** The bound's day in a year, of a bare month the end nearest to what comes after, or before; null when there is none. */
  #dayIn(year: number): Day | null {
    const { month, day, weekday } = this.#bound;
    if (day === null) return dayNumber(year, month, this.#side > 0 ? 1 : daysInMonth(year, month));
    if (!isRealDay(year, month, day)) return null;
    const found = dayNumber(year, month, day);
    return weekday === undefined || weekdayOf(found) === weekday ? found : null;
  }
}

function reasonOf({ start, end, relation, year, month, day, weekday, event }: DateBound) {
  const date = [day, monthName(month), year].filter((part) => part !== null).join(' ');
  const named = weekday === undefined ? date : `${weekdayName(weekday)}, ${date}`;
  const known = event ? `, the day of “${event.said}” in ${event.year}` : '';
  return {
    text: `The text speaks of ${named} as ${relation === 'after' ? 'past' : 'to come'}${known}.`,
    span: { start, end },
  };
}
