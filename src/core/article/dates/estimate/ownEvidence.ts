import type { DateClues } from '../../article.ts';
import { boundEvidence } from './boundEvidence.ts';
import type { DayEvidence } from './dayEvidence.ts';
import { landmarkEvidence } from './landmarkEvidence.ts';
import { monthDayEvidence } from './monthDayEvidence.ts';
import { weekdayEvidence } from './weekdayEvidence.ts';
import { namedYearEvidence, yearEvidence } from './yearEvidence.ts';

/** Everything that an article's own words say of the day it was published; empty when they say nothing. */
export function ownEvidence(clues: DateClues): DayEvidence[] {
  return [
    monthDayEvidence(clues),
    weekdayEvidence(clues),
    boundEvidence(tellingBounds(clues)),
    landmarkEvidence(clues),
    yearEvidence(clues),
    namedYearEvidence(clues),
  ].filter((part) => part !== null);
}

/** Of that, what tells times apart that lie months or years from each other. */
export function broadEvidence(clues: DateClues): DayEvidence[] {
  return [
    boundEvidence(clues.bounds.filter(({ year, event }) => year !== null || event)),
    landmarkEvidence(clues),
    yearEvidence(clues),
    namedYearEvidence(clues),
  ].filter((part) => part !== null);
}

/** Where month and day are known, days that may be of any year tell nothing more. */
function tellingBounds({ monthDay, bounds }: DateClues): DateClues['bounds'] {
  return monthDay
    ? bounds.filter(({ year, weekday, event }) => year !== null || weekday !== undefined || event)
    : bounds;
}
