import type { DayEvidence } from './dayEvidence.ts';
import type { NeighbourDates } from './neighbourDates.ts';

/** The density that any day has in a folder whose dates say nothing of this article, by the day: one in 45 years. */
const ANY_DAY = 1 / (45 * 365);

/** How often an article lies in a folder of other times. */
const STRANGER = 0.05;

/** What the dates of the folder's other articles say; null when none is dated. */
export function neighbourEvidence(dates: NeighbourDates): DayEvidence | null {
  if (dates.isEmpty) return null;
  return {
    weight: (day) => STRANGER + ((1 - STRANGER) * dates.density(day)) / ANY_DAY,
    reasons: (day) => {
      const nearest = dates.nearest(day);
      return nearest ? [{ text: `In the same folder, ${nearest.path} is of ${nearest.date}.` }] : [];
    },
  };
}
