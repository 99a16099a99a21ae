import type { Reason } from '../../../fact.ts';
import type { Day } from '../calendar.ts';
import { type DayEvidence, weightOf } from './dayEvidence.ts';

/** More sentences nobody reads. */
const MOST_REASONS = 6;

/** More of one kind retell. */
const MOST_OF_A_KIND = 3;

/**
 * Why a day was chosen, and not any of the others: what speaks for it, the strongest first. What lies beside the article is always
 * named, since the answer depends on it.
 */
export function explain(
  day: Day,
  others: Int32Array,
  own: readonly DayEvidence[],
  beside: readonly DayEvidence[],
): readonly Reason[] {
  const named = beside.flatMap((part) =>
    part
      .reasons(day)
      .slice(0, 1)
      .map((reason) => ({ reason, strength: strength(part, day, others) })),
  );
  const rest = [...own, ...beside].flatMap((part) => {
    const speaks = strength(part, day, others);
    const reasons = part.reasons(day).slice(beside.includes(part) ? 1 : 0, MOST_OF_A_KIND);
    // Each further sentence of a kind adds less.
    return speaks < 1
      ? []
      : reasons.map((reason, i) => ({ reason, strength: speaks / (i + 1 + (beside.includes(part) ? 1 : 0)) }));
  });
  return [...named, ...rest.sort((a, b) => b.strength - a.strength).slice(0, Math.max(0, MOST_REASONS - named.length))]
    .sort((a, b) => b.strength - a.strength)
    .map(({ reason }) => reason);
}

/** The strongest reason why another day fits too: what speaks for it more than for the one chosen. */
export function whyAlso(other: Day, chosen: Day, evidence: readonly DayEvidence[]): string {
  const [best] = evidence
    .map((part) => ({ part, ratio: weightOf(part, other) / weightOf(part, chosen) }))
    .sort((a, b) => b.ratio - a.ratio);
  const reason = best && best.ratio > 1 ? best.part.reasons(other)[0] : undefined;
  return reason?.text ?? 'The same words allow it, less well.';
}

/** How much likelier the evidence is on the day than on any of the days. */
function strength(part: DayEvidence, day: Day, others: Int32Array): number {
  const weights = new Float64Array(others.length).fill(1);
  part.weigh(others, weights);
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, others.length);
  return weightOf(part, day) / mean;
}
