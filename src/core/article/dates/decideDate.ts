import type { Article, DateFact } from '../article.ts';
import { daysOf } from './calendar.ts';
import type { Precision } from './date.ts';
import { type DateCandidate, type DateContext, liesAhead } from './dateCandidate.ts';
import { datelineDate } from './datelineDate.ts';
import { headerCandidate } from './headerDate.ts';
import { pageCandidate } from './pageDate.ts';

/** What cannot be true is still what the text says. */
const FUTURE_CONFIDENCE = 0.3;

/**
 * The date of publication as it is printed: in the record, the header, a dateline with its year, or on the page, in
 * this order; null when there is none of them.
 */
export function decideDate(article: Article, context: DateContext): DateFact | null {
  const [best, ...others] = [
    recordCandidate(context),
    headerCandidate(article),
    datelineDate(article),
    pageCandidate(article, context),
  ].filter((candidate) => candidate !== null);
  if (!best) return null;
  const alternatives = [
    ...best.alternatives,
    ...others
      .filter(({ value }) => value !== best.value)
      .map(({ value, confidence, reasons }) => ({
        value,
        confidence: Math.min(confidence, 1 - best.confidence),
        reason: reasons[0]?.text ?? '',
      })),
  ];
  const agreeing = others.filter(({ value }) => value === best.value).flatMap(({ reasons }) => reasons.slice(0, 1));
  return {
    value: best.value,
    precision: best.precision,
    source: best.source,
    confidence: liesAhead(best.value, context.today) ? Math.min(best.confidence, FUTURE_CONFIDENCE) : best.confidence,
    reasons: [...best.reasons, ...agreeing],
    alternatives,
  };
}

function recordCandidate({ record }: DateContext): DateCandidate | null {
  const value = record?.date?.slice(0, 10);
  if (value === undefined || !daysOf(value)) return null;
  const precision: Precision = value.length === 10 ? 'day' : value.length === 7 ? 'month' : 'year';
  return {
    value,
    precision,
    source: 'record',
    confidence: 0.99,
    reasons: [{ text: `The record gives ${value}.` }],
    alternatives: [],
  };
}
