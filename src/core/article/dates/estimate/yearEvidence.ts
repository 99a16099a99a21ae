import type { Span } from '../../../text/span.ts';
import type { DateClues } from '../../article.ts';
import type { DayEvidence } from './dayEvidence.ts';
import { yearOf } from './yearOf.ts';

/** How often an article is of so many years after the year it names, or before it (`leads`); counted by `scripts/dates/countClues.ts`. */
interface Lags {
  readonly lags: readonly number[];
  readonly leads: readonly number[];
  /** For each year further back. */
  readonly longLag: number;
  /** For each year further ahead. */
  readonly longLead: number;
}

/** Of the latest year that it tells of as past: on 1,130 news articles. */
const AFTER_PAST: Lags = {
  lags: [0.31, 0.12, 0.1, 0.06, 0.06, 0.03, 0.02],
  leads: [0.057, 0.02, 0.008, 0.005],
  longLag: 0.015,
  longLead: 0.003,
};

/** Of the latest that it names otherwise (`the 2020 race`, `by 2025`): on 700. */
const AFTER_NAMED: Lags = {
  lags: [0.14, 0.08, 0.08, 0.05, 0.045, 0.02],
  leads: [0.19, 0.07, 0.04, 0.02, 0.015],
  longLag: 0.012,
  longLead: 0.008,
};

/** Two years of one text tell much the same: each counts half. */
const BOTH = 0.5;

/** Years further back are rarer, half as often so many further on. */
const FADING = 10;

/** What the latest year says that the text tells of as past; null when it names none. */
export function yearEvidence({ latestYear, namedYear }: DateClues): DayEvidence | null {
  if (!latestYear) return null;
  return evidence(latestYear, AFTER_PAST, namedYear ? BOTH : 1, `The text tells of ${latestYear.year} as past.`);
}

/** What the latest year says that the text names otherwise; null when it names none. */
export function namedYearEvidence({ latestYear, namedYear }: DateClues): DayEvidence | null {
  if (!namedYear) return null;
  return evidence(namedYear, AFTER_NAMED, latestYear ? BOTH : 1, `The text names the year ${namedYear.year}.`);
}

function evidence(
  { start, end, year: named }: Span & { readonly year: number },
  shares: Lags,
  power: number,
  text: string,
): DayEvidence {
  return {
    weigh: (days, weights) => {
      let year = NaN;
      let weight = 1;
      for (let i = 0; i < days.length; i++) {
        const own = yearOf(days[i]!);
        if (own !== year) weight = shareOf((year = own) - named, shares) ** power;
        weights[i]! *= weight;
      }
    },
    reasons: () => [{ text, span: { start, end } }],
  };
}

function shareOf(lag: number, { lags, longLag, leads, longLead }: Lags): number {
  if (lag < 0) return leads[-lag - 1] ?? longLead;
  return lags[lag] ?? longLag / (1 + (lag - lags.length) / FADING);
}
