import type { Article, DateFact } from '../article.ts';
import { daysOf } from './calendar.ts';
import type { Precision } from './date.ts';
import { type DateCandidate, type DateContext, liesAhead, readOtherwise } from './dateCandidate.ts';
import { datelineDate } from './dateline/datelineDate.ts';
import { headerCandidate } from './header/headerDate.ts';
import { pageCandidate } from './page/pageDate.ts';
import { type PathDate, pathDate } from './pathDate.ts';
import { spokenDate } from './spokenDate.ts';

/** What cannot be true is still what the text says. */
const FUTURE_CONFIDENCE = 0.3;

/** The day of a name is that of publication more often than not; else the file was saved on it. */
const PATH_CONFIDENCE = { file: 0.75, folder: 0.7, ambiguous: 0.55 };

/**
 * The date of publication as it is printed: in the record, the header, a dateline with its year, on the page, or in the
 * file's path, in this order; null when there is none of them. A dateline without a year takes it from the path.
 */
export function decideDate(article: Article, context: DateContext): DateFact | null {
  const path = pathOf(context);
  const dateline = datelineIn(article, path, context.today);
  const inferred = dateline?.source === 'dateline-inferred-year';
  const candidates = [
    recordCandidate(context.record),
    headerCandidate(article),
    inferred ? null : dateline,
    pageCandidate(article, context),
    // A path that disagrees with the dateline's month and day has the day on which somebody saved the file.
    inferred ? dateline : pathCandidate(path),
    inferred ? pathCandidate(path) : null,
  ].filter((candidate) => candidate !== null);
  return toFact(candidates, context.today);
}

/** The date that the record gives, whatever the article prints; null where it gives none. For who needs no alternatives. */
export function recordDate(record: DateContext['record'], today: string): DateFact | null {
  const candidate = recordCandidate(record);
  return candidate && toFact([candidate], today);
}

/** The first of the candidates, with the others as its alternatives. */
function toFact([best, ...others]: readonly DateCandidate[], today: string): DateFact | null {
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
    confidence: liesAhead(best.value, today) ? Math.min(best.confidence, FUTURE_CONFIDENCE) : best.confidence,
    reasons: [...best.reasons, ...agreeing],
    alternatives,
  };
}

/** A path never puts a dateline into the future. */
function datelineIn(article: Article, path: PathDate | null, today: string): DateCandidate | null {
  const found = datelineDate(article, path);
  return found && article.dateline?.year == null && liesAhead(found.value, today) ? null : found;
}

function recordCandidate(record: DateContext['record']): DateCandidate | null {
  const value = record?.date?.slice(0, 10);
  if (value === undefined || !daysOf(value)) return null;
  const precision: Precision = value.length === 10 ? 'day' : value.length === 7 ? 'month' : 'year';
  return {
    value,
    precision,
    source: 'record',
    confidence: 0.99,
    reasons: [{ text: `The record gives ${spokenDate(value)}.` }],
    alternatives: [],
  };
}

/** Ids of records are no paths, whatever they look like. */
function pathOf({ record, path, today }: DateContext): PathDate | null {
  const found = record || path === undefined ? null : pathDate(path);
  return found && liesAhead(found.value, today) ? null : found;
}

/** A year alone says less than an estimate, and serves datelines only. */
function pathCandidate(path: PathDate | null): DateCandidate | null {
  if (!path || path.precision === 'year') return null;
  const { value, precision, otherReading, printed, inFileName } = path;
  const sure = inFileName ? PATH_CONFIDENCE.file : PATH_CONFIDENCE.folder;
  const confidence = otherReading ? PATH_CONFIDENCE.ambiguous : sure;
  return {
    value,
    precision,
    source: 'path',
    confidence,
    reasons: [{ text: `The ${inFileName ? 'file name' : 'folder'} says “${printed}”.` }],
    alternatives: readOtherwise(otherReading, confidence),
  };
}
