import { type Day, civil, daysInMonth, formatDay } from '../calendar.ts';
import type { DayEvidence } from './dayEvidence.ts';
import { yearOf } from './yearOf.ts';

/** With each year of age an article is a little less likely to be what somebody saved. */
const AGEING = 0.97;

/** Days within so many of the best count with it: whether the week is known at all. */
const ABOUT = 7;

/** A day is told where the days about it hold so much of the belief; a month or a year where it holds so much itself. */
const CLEAR = { about: 0.2, month: 0.5, year: 0.5 } as const;

/** The length of an ISO date at its precision. */
const LENGTH = { day: 10, month: 7, year: 4 } as const;

/** A date with its share of belief. */
export interface Share {
  /** ISO, at its precision. */
  readonly value: string;
  readonly share: number;
  /** Its likeliest day. */
  readonly day: Day;
}

/** Days of one month or year, or one day: what they hold, and the index of the likeliest. */
interface Group {
  share: number;
  best: number;
}

/** How belief is shared out among days. */
export class Shares {
  readonly days: Int32Array;
  readonly #shares: Float64Array;

  /** Of days, earliest first, by everything that tells of them. */
  constructor(days: Int32Array, evidence: readonly DayEvidence[]) {
    this.days = days;
    const weights = ageing(days);
    for (const part of evidence) part.weigh(days, weights);
    let total = 0;
    for (let i = 0; i < weights.length; i++) total += weights[i]!;
    for (let i = 0; i < weights.length; i++) weights[i]! /= total;
    this.#shares = weights;
  }

  /** The likeliest dates at the finest precision that the shares bear out, the best first; none when they bear out none. */
  clearest(count: number): readonly Share[] {
    const [best] = this.likeliest('day', 1);
    if (!best) return [];
    if (this.#about(best.day) >= CLEAR.about) return this.likeliest('day', count);
    for (const precision of ['month', 'year'] as const) {
      const found = this.likeliest(precision, count);
      if ((found[0]?.share ?? 0) >= CLEAR[precision]) return found;
    }
    return [];
  }

  /** The likeliest dates of a precision, the best first; of two alike the later. */
  likeliest(precision: keyof typeof LENGTH, count: number): readonly Share[] {
    const found = precision === 'day' ? this.#best(count).map((i) => this.#group(i)) : this.#grouped(precision);
    return found
      .sort((a, b) => b.share - a.share || b.best - a.best)
      .slice(0, count)
      .map(({ share, best }) => {
        const day = this.days[best]!;
        return { value: formatDay(day).slice(0, LENGTH[precision]), share, day };
      });
  }

  #group(i: number): Group {
    return { share: this.#shares[i]!, best: i };
  }

  /** The indices of the days with the most, in one pass. */
  #best(count: number): number[] {
    const best: number[] = [];
    for (let i = 0; i < this.days.length; i++) {
      let at = best.length;
      while (at > 0 && this.#shares[best[at - 1]!]! <= this.#shares[i]!) at--;
      if (at >= count) continue;
      best.splice(at, 0, i);
      if (best.length > count) best.pop();
    }
    return best;
  }

  /** By month or year; as days are in order, those of one stand together. */
  #grouped(precision: 'month' | 'year'): Group[] {
    const groups: Group[] = [];
    let end = -Infinity;
    for (let i = 0; i < this.days.length; i++) {
      const group = groups.at(-1);
      if (!group || this.days[i]! > end) {
        groups.push(this.#group(i));
        end = lastDayOf(this.days[i]!, precision);
      } else {
        group.share += this.#shares[i]!;
        if (this.#shares[i]! > this.#shares[group.best]!) group.best = i;
      }
    }
    return groups;
  }

  /** What the days about one hold together. */
  #about(day: Day): number {
    let sum = 0;
    for (let i = 0; i < this.days.length; i++) if (Math.abs(this.days[i]! - day) <= ABOUT) sum += this.#shares[i]!;
    return sum;
  }
}

/** How likely an article is of each day before anything tells of it. */
function ageing(days: Int32Array): Float64Array {
  const weights = new Float64Array(days.length);
  const now = yearOf(days.at(-1) ?? 0);
  let year = NaN;
  let weight = 1;
  for (let i = 0; i < days.length; i++) {
    const own = yearOf(days[i]!);
    if (own !== year) weight = AGEING ** (now - (year = own));
    weights[i] = weight;
  }
  return weights;
}

/** The last day of the day's month or year. */
function lastDayOf(day: Day, precision: 'month' | 'year'): Day {
  const { year, month, day: dayOfMonth } = civil(day);
  let end = day + daysInMonth(year, month) - dayOfMonth;
  if (precision === 'year') for (let next = month + 1; next <= 12; next++) end += daysInMonth(year, next);
  return end;
}
