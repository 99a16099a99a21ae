import { outside } from '../../text/outside.ts';
import type { Article, PageDate } from '../article.ts';
import { parseDay } from './calendar.ts';
import { type DateCandidate, type DateContext, liesAhead } from './dateCandidate.ts';

/** Page dates of the article itself stand within so many characters of its beginning or end. */
const NEAR = 1500;

/** By what the line says, and whether other page dates of the same standing differ. */
const CONFIDENCE = {
  published: 0.95,
  top: 0.92,
  updated: 0.75,
  elsewhere: 0.5,
  several: 0.6,
  ambiguous: 0.6,
  month: 0.7,
  agreed: 0.97,
};

/** The page's own date: what is labelled as published, else a date line near the headline, else one of an update. */
export function pageCandidate(article: Article, context: DateContext): DateCandidate | null {
  const dates = outside(article.pageDates, context.mask).filter(
    ({ role, date }) => role !== 'copyright' && !liesAhead(date.value, context.today),
  );
  const top = article.headline?.start ?? article.paragraphs[0]?.start ?? 0;
  const near = (date: PageDate): boolean => Math.abs(date.start - top) <= NEAR;
  const standings: readonly [keyof typeof CONFIDENCE, readonly PageDate[]][] = [
    ['published', dates.filter(({ role }) => role === 'published')],
    ['top', dates.filter((date) => date.role === 'unlabelled' && near(date))],
    ['updated', dates.filter(({ role }) => role === 'updated')],
    ['elsewhere', dates.filter((date) => date.role === 'unlabelled' && !near(date))],
  ];
  const [standing, found] = standings.find(([, some]) => some.length > 0) ?? [null, []];
  const best = [...found].sort(
    (a, b) => precisionRank(a) - precisionRank(b) || Math.abs(a.start - top) - Math.abs(b.start - top),
  )[0];
  if (!standing || !best) return null;
  return toCandidate(article, best, standing, found);
}

/** A day says more than a month. */
function precisionRank({ date }: PageDate): number {
  return date.precision === 'day' ? 0 : 1;
}

function toCandidate(
  article: Article,
  best: PageDate,
  standing: keyof typeof CONFIDENCE,
  found: readonly PageDate[],
): DateCandidate {
  const { value, precision } = settle(article, best);
  const rivals = [...new Set(found.map(({ date }) => date.value))].filter((other) => other !== best.date.value);
  const otherReading = best.otherReading === value ? best.date.value : best.otherReading;
  let confidence: number = CONFIDENCE[standing];
  if (rivals.length > 0) confidence = Math.min(confidence, CONFIDENCE.several);
  if (otherReading) confidence = Math.min(confidence, CONFIDENCE.ambiguous);
  if (precision !== 'day') confidence = Math.min(confidence, CONFIDENCE.month);
  else if (agreesWithDateline(article, value)) confidence = CONFIDENCE.agreed;
  const alternatives = [
    ...(otherReading
      ? [
          {
            value: otherReading,
            confidence: 1 - confidence,
            reason: 'The numbers can be read with day and month exchanged.',
          },
        ]
      : []),
    ...rivals.map((other) => ({
      value: other,
      confidence: (1 - confidence) / rivals.length,
      reason: `The page also prints ${other}.`,
    })),
  ];
  const text =
    best.role === 'unlabelled' ? `The page prints ${value}.` : `The page says it was ${best.role} on ${value}.`;
  return {
    value,
    precision,
    source: 'page-date',
    confidence,
    reasons: [{ text, span: { start: best.start, end: best.end } }],
    alternatives,
  };
}

/** An ambiguous date is read as the dateline has it. */
function settle(article: Article, { date, otherReading }: PageDate): PageDate['date'] {
  return otherReading && agreesWithDateline(article, otherReading) && !agreesWithDateline(article, date.value)
    ? { value: otherReading, precision: 'day' }
    : date;
}

/** Whether the dateline's day is this one or the day before. */
function agreesWithDateline({ dateline }: Article, value: string): boolean {
  const day = parseDay(value);
  if (day === null || dateline?.month == null || dateline.day === null) return false;
  const same = parseDay(
    `${value.slice(0, 4)}-${String(dateline.month).padStart(2, '0')}-${String(dateline.day).padStart(2, '0')}`,
  );
  return same !== null && (same === day || same === day - 1);
}
