import type { DateClues } from '../../article.ts';
import { civil } from '../calendar.ts';
import { monthName } from '../months.ts';
import type { DayEvidence } from './dayEvidence.ts';

/** How seldom an article is of another day than its dateline's. */
const ANOTHER = 1e-3;

/** What a dateline's month and day say; null when it prints none. */
export function monthDayEvidence({ monthDay }: DateClues): DayEvidence | null {
  if (!monthDay) return null;
  const { start, end, month, day } = monthDay;
  return {
    weigh: (days, weights) => {
      for (let i = 0; i < days.length; i++) {
        const date = civil(days[i]!);
        if (date.day !== day || date.month !== month) weights[i]! *= ANOTHER;
      }
    },
    reasons: () => [{ text: `The dateline says ${day} ${monthName(month)}, without a year.`, span: { start, end } }],
  };
}
