import type { Reason } from '../../../fact.ts';
import type { Day } from '../calendar.ts';

/** One kind of evidence about the day an article was published. */
export interface DayEvidence {
  /** How likely the evidence is if the article is of that day, against any day: 1 tells nothing; never 0, nothing is impossible. */
  weight(day: Day): number;
  /** Why it speaks for the day; empty when it does not. */
  reasons(day: Day): readonly Reason[];
}
