import type { Article } from '../article.ts';
import { formatDate } from './calendar.ts';
import type { DateCandidate } from './dateCandidate.ts';

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
