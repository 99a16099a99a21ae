import type { Article } from './article.ts';
import { formatDate } from './calendar.ts';
import type { DateCandidate, DateContext } from './dateCandidate.ts';
import { inferYear } from './inferYear.ts';

/** Printed with the report by those who wrote it; papers print it a day later now and then. */
const PRINTED_CONFIDENCE = 0.95;

/** What the dateline gives: a date it prints in full, or one whose year had to be inferred. */
export function datelineCandidates(
  text: string,
  article: Article,
  context: DateContext,
  outlet: string | null,
): { readonly printed: DateCandidate | null; readonly inferred: DateCandidate | null } {
  const { dateline } = article;
  if (!dateline || dateline.month === null) return { printed: null, inferred: null };
  const { month, day, year } = dateline;
  const span = { start: dateline.start, end: dateline.end };
  const precision = day === null ? 'month' : 'day';
  if (year !== null) {
    const value = formatDate(year, month, day);
    const reasons = [{ text: `The dateline says ${value}.`, span }];
    return {
      printed: { value, precision, source: 'dateline', confidence: PRINTED_CONFIDENCE, reasons, alternatives: [] },
      inferred: null,
    };
  }
  if (day === null) return { printed: null, inferred: null };
  const inferred = inferYear(text, article, { month, day }, context, outlet);
  if (!inferred) return { printed: null, inferred: null };
  const valueOf = (inYear: number): string => formatDate(inYear, month, day);
  return {
    printed: null,
    inferred: {
      value: valueOf(inferred.year),
      precision,
      source: 'dateline-inferred-year',
      confidence: inferred.confidence,
      reasons: [{ text: 'The dateline gives month and day without a year.', span }, ...inferred.reasons],
      alternatives: inferred.others.map((other) => ({
        value: valueOf(other.year),
        confidence: other.confidence,
        reason: other.reason,
      })),
    },
  };
}
