import { type Day, formatDay, weekdayOf } from '../calendar.ts';
import type { DateClues } from '../../article.ts';
import { weekdayName } from '../weekdays.ts';
import type { DayEvidence } from './dayEvidence.ts';

/**
 * How often a report names, as past, the weekday of its own date, the day before, and so on up to six days before; and
 * as to come, with the same day first. A judgement, not a count: agency style names the day of the report itself, a
 * paper of the next morning the day before, and what lies further back or ahead thins out.
 */
const PAST_OFFSETS = [0.6, 0.2, 0.08, 0.04, 0.03, 0.03, 0.02];
const FUTURE_OFFSETS = [0.3, 0.2, 0.1, 0.1, 0.1, 0.1, 0.1];

/** The first weekday named tells most. */
const MENTION_WEIGHTS = [1, 0.5, 0.3, 0.2];

/** What the weekdays say that the report names without a date; null when there are none. */
export function weekdayEvidence({ weekdays }: DateClues): DayEvidence | null {
  const [first] = weekdays;
  if (!first) return null;
  const byWeekday = Array.from({ length: 7 }, (_, weekday) => fit(weekdays, weekday));
  return {
    weight: (day) => byWeekday[weekdayOf(day)] ?? 1,
    reasons: (day) => [
      {
        text: `The text says “${first.said}”; ${formatDay(day)} was a ${weekdayName(weekdayOf(day))}.`,
        span: { start: first.start, end: first.end },
      },
    ],
  };
}

function fit(weekdays: DateClues['weekdays'], weekday: Day): number {
  return weekdays.reduce((product, clue, i) => {
    const ahead = clue.tense === 'future';
    const offset = ((((ahead ? -1 : 1) * (weekday - clue.weekday)) % 7) + 7) % 7;
    const share = (ahead ? FUTURE_OFFSETS : PAST_OFFSETS)[offset] ?? 0;
    return product * (share * 7) ** (MENTION_WEIGHTS[i] ?? 0);
  }, 1);
}
