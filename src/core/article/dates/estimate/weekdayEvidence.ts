import type { DateClues } from '../../article.ts';
import { type Day, weekdayOf } from '../calendar.ts';
import { weekdayName } from '../weekdays.ts';
import type { DayEvidence } from './dayEvidence.ts';
import { spokenDay } from '../spokenDate.ts';

/**
 * How often the first weekday that a report names as past is that of its own date, the day before, and so on up to six
 * days before. Under agency datelines counted on 521 reports, on pages without on 1,046 (`scripts/dates/countClues.ts`):
 * an agency names the day of the report, which its dateline prints; a page may be of the next morning.
 */
const PAST_OFFSETS = {
  dateline: [0.86, 0.06, 0.015, 0.01, 0.01, 0.015, 0.03],
  page: [0.51, 0.27, 0.08, 0.05, 0.04, 0.02, 0.03],
} as const;

/** The same for a weekday to come, on pages counted on 413: of today, tomorrow …; the last are days before told in a way not understood. */
const FUTURE_OFFSETS = {
  dateline: [0.55, 0.15, 0.07, 0.05, 0.05, 0.05, 0.08],
  page: [0.38, 0.18, 0.1, 0.06, 0.08, 0.05, 0.15],
} as const;

/** The first weekday named tells most; the others retell, or tell of what went before. */
const MENTION_WEIGHTS = [1, 0.4, 0.25, 0.15] as const;

/** What the weekdays say that the report names without a date; null when there are none. */
export function weekdayEvidence({ weekdays, monthDay }: DateClues): DayEvidence | null {
  const [first] = weekdays;
  if (!first) return null;
  const style = monthDay ? 'dateline' : 'page';
  const byWeekday = Float64Array.from({ length: 7 }, (_, weekday) => fit(weekdays, weekday, style));
  return {
    weigh: (days, weights) => {
      for (let i = 0; i < days.length; i++) weights[i]! *= byWeekday[weekdayOf(days[i]!)]!;
    },
    reasons: (day) => (byWeekday[weekdayOf(day)]! < 1 ? [] : [{ text: sentence(first, day), span: spanOf(first) }]),
  };
}

/** How well the weekday of a day fits those named, 1 where it is as good as can be. */
function fit(weekdays: DateClues['weekdays'], weekday: number, style: keyof typeof PAST_OFFSETS): number {
  return weekdays.reduce((product, clue, i) => {
    const ahead = clue.tense === 'future';
    const offset = ((((ahead ? -1 : 1) * (weekday - clue.weekday)) % 7) + 7) % 7;
    const share = (ahead ? FUTURE_OFFSETS : PAST_OFFSETS)[style][offset] ?? 0;
    return product * (share * 7) ** (MENTION_WEIGHTS[i] ?? 0);
  }, 1);
}

function sentence({ said, weekday, tense }: DateClues['weekdays'][number], day: Day): string {
  const own = weekdayOf(day);
  if (own === weekday) return `The text says “${said}”; ${spokenDay(day)} was a ${weekdayName(own)}.`;
  const where = tense === 'future' ? 'before' : 'after';
  return `The text says “${said}”; ${spokenDay(day)}, a ${weekdayName(own)}, lies shortly ${where} one.`;
}

function spanOf({ start, end }: DateClues['weekdays'][number]) {
  return { start, end };
}
