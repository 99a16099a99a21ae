import type { Reason } from '../fact.ts';
import type { Span } from '../text/span.ts';
import type { Article, DateFact, DateSource } from './article.ts';
import { daysOf, parseDay } from './calendar.ts';
import type { Precision } from './date.ts';
import type { Neighbour } from './decideFacts.ts';
import { datelineCandidates } from './datelineDate.ts';
import { headerCandidate } from './headerDate.ts';
import { pageCandidate } from './pageDate.ts';

/** What the date is decided from besides the article. */
export interface DateContext {
  readonly mask: readonly Span[];
  readonly today: string;
  readonly record?: { readonly date?: string };
  readonly neighbours?: readonly Neighbour[];
}

/** A date with its evidence, before it is compared with the others. */
export interface DateCandidate {
  readonly value: string;
  readonly precision: Precision;
  readonly source: DateSource;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  readonly alternatives: DateFact['alternatives'];
}

/** Dates more than a day after the day of reading are mistakes; one day is the time zone's. */
const TOMORROW = 1;

const FUTURE_CONFIDENCE = 0.3;

/**
 * The date of publication: of the record, the header, a dateline with its year, the page, or a dateline whose year is
 * inferred, in this order; null when there is none of them.
 */
export function decideDate(
  text: string,
  article: Article,
  context: DateContext,
  outlet: string | null,
): DateFact | null {
  const dateline = datelineCandidates(text, article, context, outlet);
  const ranked = [
    recordCandidate(context),
    headerCandidate(article),
    dateline.printed,
    pageCandidate(article, context),
    dateline.inferred,
  ].filter((candidate) => candidate !== null);
  const [best, ...others] = ranked;
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

/** Whether the date begins later than the day of reading allows. */
export function liesAhead(value: string, today: string): boolean {
  const days = daysOf(value);
  const now = parseDay(today);
  return days !== null && now !== null && days.first > now + TOMORROW;
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
