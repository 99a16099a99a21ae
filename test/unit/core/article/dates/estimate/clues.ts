import type { DateBound, DateClues, LandmarkClue } from '../../../../../../src/core/article/article.ts';
import { type Day, parseDay } from '../../../../../../src/core/article/dates/calendar.ts';

const AT = { start: 0, end: 1 };

/** Clues that tell nothing but what is given. */
export function cluesOf(parts: Partial<DateClues> = {}): DateClues {
  return { monthDay: null, weekdays: [], latestYear: null, bounds: [], ...parts };
}

/** The number of a day. */
export function day(value: string): Day {
  return parseDay(value) ?? NaN;
}

/** A weekday named alone, 0 Sunday. */
export function weekday(number: number, tense: 'past' | 'future' | 'open' = 'past') {
  return { ...AT, weekday: number, tense, said: 'that day' };
}

/** `on 25 June`, unless something else is given. */
export function bound(parts: Partial<DateBound> = {}): DateBound {
  return { ...AT, relation: 'after', month: 6, day: 25, year: null, ...parts };
}

/** A landmark of one time. */
export function landmark(kind: LandmarkClue['kind'], from: string, to: string | null = null): LandmarkClue {
  return { ...AT, kind, said: 'the words', terms: [[day(from), to === null ? null : day(to)]] };
}
