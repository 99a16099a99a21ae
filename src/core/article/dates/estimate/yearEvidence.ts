import type { DateClues } from '../../article.ts';
import { civil } from '../calendar.ts';
import type { DayEvidence } from './dayEvidence.ts';

/** How far the latest year in which the text tells that something happened lies behind the article's own: mostly little. */
const LAGS = [0.3, 0.25, 0.15, 0.1, 0.05, 0.05, 0.05];
const LONG_LAG = 0.03;

/** And how often it lies a year, or more, ahead: plans told in the past tense. */
const LEADS = [0.06, 0.02];

/** What the latest year says that the text tells of as past; null when it names none. */
export function yearEvidence({ latestYear: latest }: DateClues): DayEvidence | null {
  if (!latest) return null;
  const { start, end } = latest;
  return {
    weight: (day) => lagWeight(civil(day).year - latest.year),
    reasons: () => [{ text: `The text speaks of ${latest.year}.`, span: { start, end } }],
  };
}

function lagWeight(lag: number): number {
  if (lag < 0) return LEADS[-lag - 1] ?? LONG_LAG * 0.3;
  return LAGS[lag] ?? LONG_LAG * 0.9 ** (lag - LAGS.length);
}
