import type { Reason } from '../../../fact.ts';
import type { Day } from '../calendar.ts';
import type { DayEvidence } from './dayEvidence.ts';
import type { NeighbourDates } from './neighbourDates.ts';
import { spokenDate } from '../spokenDate.ts';

/** The density that any day has in a folder whose dates say nothing of this article, by the day: one in 45 years. */
const ANY_DAY = 1 / (45 * 365);

/** How often an article lies in a folder of other times. */
const STRANGER = 0.05;

/** What the dates of the folder's other articles say; null when none is dated. */
export function neighbourEvidence(dates: NeighbourDates): DayEvidence | null {
  if (dates.isEmpty) return null;
  return {
    weigh: (days, weights) => {
      const { densities } = dates;
      for (let i = 0; i < days.length; i++) {
        weights[i]! *= STRANGER + ((1 - STRANGER) * densities.at(days[i]!)) / ANY_DAY;
      }
    },
    reasons: (day) => reasonsFor(dates, day),
  };
}

function reasonsFor(dates: NeighbourDates, day: Day): Reason[] {
  const nearest = dates.nearest(day);
  if (!nearest) return [];
  const near = dates.countNear(day);
  const elsewhere = { path: nearest.path };
  const is = `${nearest.path}, is of ${spokenDate(nearest.date)}${nearest.trust === undefined ? '' : ', its year inferred'}`;
  if (dates.count === 1) return [{ text: `The only dated article in the same folder, ${is}.`, elsewhere }];
  // That none is near would read as a reason against.
  if (near === 0) {
    return [{ text: `The nearest of the ${dates.count} dated articles in the same folder, ${is}.`, elsewhere }];
  }
  const found =
    near > 1
      ? `${near} dated articles in the same folder lie within a month`
      : 'One dated article in the same folder lies within a month';
  return [{ text: `${found}; the nearest, ${is}.`, elsewhere }];
}
