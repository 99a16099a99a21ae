import type { Article } from '../article.ts';
import { formatDate } from './calendar.ts';
import type { DateCandidate, DateContext } from './dateCandidate.ts';
import { inferYear } from './inferYear.ts';

/** Printed with the report by those who wrote it; papers print it a day later now and then. */
const PRINTED_CONFIDENCE = 0.95;

/** The date that a dateline prints with its year; null when it does not. */
export function datelineDate({ dateline }: Article): DateCandidate | null {
  if (!dateline || dateline.month === null || dateline.year === null) return null;
  const value = formatDate(dateline.year, dateline.month, dateline.day);
  return {
    value,
    precision: dateline.day === null ? 'month' : 'day',
    source: 'dateline',
    confidence: PRINTED_CONFIDENCE,
    reasons: [{ text: `The dateline says ${value}.`, span: { start: dateline.start, end: dateline.end } }],
    alternatives: [],
  };
}

/** The date of a dateline that prints month and day only, its year inferred; null when it prints other than these. */
export function inferredDate(
  text: string,
  article: Article,
  context: DateContext,
  outlet: string | null,
): DateCandidate | null {
  const { dateline } = article;
  if (!dateline || dateline.month === null || dateline.day === null || dateline.year !== null) return null;
  const { month, day } = dateline;
  const inferred = inferYear(text, article, { month, day }, context, outlet);
  if (!inferred) return null;
  const span = { start: dateline.start, end: dateline.end };
  return {
    value: formatDate(inferred.year, month, day),
    precision: 'day',
    source: 'dateline-inferred-year',
    confidence: inferred.confidence,
    reasons: [{ text: 'The dateline gives month and day without a year.', span }, ...inferred.reasons],
    alternatives: inferred.others.map(({ year, confidence, reason }) => ({
      value: formatDate(year, month, day),
      confidence,
      reason,
    })),
  };
}
