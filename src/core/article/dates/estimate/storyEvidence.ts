import type { DateClues, DateFact } from '../../article.ts';
import { type Day, daysOf } from '../calendar.ts';
import { boundEvidence } from './boundEvidence.ts';
import type { DayEvidence } from './dayEvidence.ts';
import { weekdayEvidence } from './weekdayEvidence.ts';

/** Another article of the story, by what it prints itself: its date, or else what its words tell of one. */
export interface StoryMember {
  readonly path: string;
  readonly date: Pick<DateFact, 'value'> | null;
  readonly clues: DateClues | null;
}

/** Articles of one story appear within days: how often they lie so many days apart, in either direction. */
const APART = [0.4, 0.15, 0.06, 0.03, 0.02];

/** And how often further: a follow-up, a wrong date. */
const FAR = 1e-4;

/** What another article of the story says: the days around its date, or around the days that its words allow. */
export function storyEvidence({ path, date, clues }: StoryMember): DayEvidence | null {
  const days = date && daysOf(date.value);
  if (days) {
    return {
      weight: (day) => apart(Math.max(0, days.first - day, day - days.last)),
      reasons: () => [{ text: `${path}, of the same story, is of ${date.value}.` }],
    };
  }
  const parts = clues ? [weekdayEvidence(clues), ...boundEvidence(clues.bounds)].filter((part) => part !== null) : [];
  if (parts.length === 0) return null;
  return {
    weight: (day) => nearby(day, (near) => parts.reduce((product, part) => product * part.weight(near), 1)),
    reasons: (day) =>
      parts.flatMap((part) => part.reasons(day)).map(({ text }) => ({ text: `${path}, of the same story: ${text}` })),
  };
}

function apart(days: number): number {
  return APART[days] ?? FAR;
}

/** The mean of a weight over the days around one, as often as two articles of a story lie so far apart. */
function nearby(day: Day, weight: (day: Day) => number): number {
  let sum = 0;
  for (let offset = 1 - APART.length; offset < APART.length; offset++) {
    sum += apart(Math.abs(offset)) * weight(day + offset);
  }
  return sum;
}
