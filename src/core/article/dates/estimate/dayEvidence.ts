import type { Reason } from '../../../fact.ts';
import type { Day } from '../calendar.ts';

/** One kind of evidence about the day an article was published. */
export interface DayEvidence {
  /**
   * Multiplies the weight of each day, in its order, by how likely the evidence is if the article is of that day.
   * Only ratios count; never by 0: nothing is impossible. Days are in order, earliest first.
   */
  weigh(days: Int32Array, weights: Float64Array): void;
  /** Why it speaks for the day, the strongest first; empty when it does not. */
  reasons(day: Day): readonly Reason[];
}

/** How likely the evidence is for one day. */
export function weightOf(evidence: DayEvidence, day: Day): number {
  const weights = Float64Array.of(1);
  evidence.weigh(Int32Array.of(day), weights);
  return weights[0] ?? 1;
}
