import { outside } from '../../../text/outside.ts';
import type { Article, PageDate } from '../../article.ts';
import { type DateCandidate, type DateContext, liesAhead, readOtherwise } from '../dateCandidate.ts';
import { agreesWithDateline } from '../dateline/datelineLag.ts';
import { type Reading, readNumericDate } from './numericOrder.ts';
import { spokenDate } from '../spokenDate.ts';

/** Page dates of the article itself stand within so many characters of its beginning or end. */
const NEAR = 1500;

/** Below a paragraph of this length a date without a label is of something the report tells. */
const MIN_PARAGRAPH = 200;

/** Dates scattered over a page are a timeline's or of other articles when there are more. */
const MOST_ELSEWHERE = 2;

/** By what the line says, and whether other page dates of the same standing differ. */
const CONFIDENCE = {
  published: 0.95,
  publishedBelow: 0.78,
  top: 0.92,
  updated: 0.75,
  elsewhere: 0.5,
  several: 0.6,
  ambiguous: 0.6,
  settled: 0.88,
  month: 0.7,
  agreed: 0.97,
};

type Standing = 'published' | 'publishedBelow' | 'top' | 'updated' | 'elsewhere';

/** The page's own date: what is labelled as published, else a date line near the headline, else one of an update. */
export function pageCandidate(article: Article, context: DateContext): DateCandidate | null {
  const dates = outside(article.pageDates, context.mask).filter(
    ({ role, date, otherReading }) =>
      role !== 'copyright' &&
      [date.value, otherReading ?? date.value].some((value) => !liesAhead(value, context.today)),
  );
  const top = article.headline?.start ?? article.paragraphs[0]?.start ?? 0;
  const body = article.paragraphs.find(({ start, end }) => start >= top && end - start >= MIN_PARAGRAPH);
  const near = (date: PageDate): boolean =>
    Math.abs(date.start - top) <= NEAR && (body === undefined || date.start < body.end);
  const published = dates.filter(({ role }) => role === 'published');
  const unlabelled = dates.filter(({ role }) => role === 'unlabelled');
  // A month alone may be an issue's or a chapter's.
  const isTop = (date: PageDate): boolean => near(date) && date.date.precision === 'day';
  const elsewhere = unlabelled.filter((date) => !isTop(date));
  const standings: readonly [Standing, readonly PageDate[]][] = [
    ['published', published.filter(near)],
    ['top', unlabelled.filter(isTop)],
    ['publishedBelow', published.filter((date) => !near(date))],
    ['updated', dates.filter(({ role }) => role === 'updated')],
    ['elsewhere', distinctValues(elsewhere).length > MOST_ELSEWHERE ? [] : elsewhere],
  ];
  const [standing, found] = standings.find(([, some]) => some.length > 0) ?? [null, []];
  const best = [...found].sort(
    (a, b) => precisionRank(a) - precisionRank(b) || Math.abs(a.start - top) - Math.abs(b.start - top),
  )[0];
  if (!standing || !best) return null;
  return toCandidate(article, best, readNumericDate(best, dates, article, context), standing, found);
}

/** A day says more than a month. */
function precisionRank({ date }: PageDate): number {
  return date.precision === 'day' ? 0 : 1;
}

function toCandidate(
  article: Article,
  best: PageDate,
  reading: Reading,
  standing: Standing,
  found: readonly PageDate[],
): DateCandidate {
  const { value, otherReading, settledBy } = reading;
  const { precision } = best.date;
  const rivals = distinctValues(found).filter((other) => other !== best.date.value);
  let confidence: number = CONFIDENCE[standing];
  if (rivals.length > 0) confidence = Math.min(confidence, CONFIDENCE.several);
  if (otherReading) confidence = Math.min(confidence, settledBy ? CONFIDENCE.settled : CONFIDENCE.ambiguous);
  if (precision !== 'day') confidence = Math.min(confidence, CONFIDENCE.month);
  else if (agreesWithDateline(article.dateline, value)) confidence = CONFIDENCE.agreed;
  const alternatives = [
    ...readOtherwise(otherReading, confidence),
    ...rivals.map((other) => ({
      value: other,
      confidence: (1 - confidence) / rivals.length,
      reason: `The page also prints ${spokenDate(other)}.`,
    })),
  ];
  const text =
    best.role === 'unlabelled'
      ? `The page prints ${spokenDate(value)}.`
      : `The page says it was ${best.role} ${precision === 'day' ? 'on' : 'in'} ${spokenDate(value)}.`;
  return {
    value,
    precision,
    source: 'page-date',
    confidence,
    reasons: [{ text, span: { start: best.start, end: best.end } }, ...(settledBy ? [settledBy] : [])],
    alternatives,
  };
}

function distinctValues(dates: readonly PageDate[]): string[] {
  return [...new Set(dates.map(({ date }) => date.value))];
}
