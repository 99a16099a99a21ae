import type { Article, Dateline } from '../../article.ts';
import { dayNumber, daysOf, formatDate, formatDay, isRealDay } from '../calendar.ts';
import type { DateCandidate } from '../dateCandidate.ts';
import type { PathDate } from '../pathDate.ts';
import { spokenDate } from '../spokenDate.ts';

/** Printed with the report by those who wrote it; papers print it a day later now and then. */
const PRINTED_CONFIDENCE = 0.95;

/** A path of the dateline's own day or month gives the year as surely as print does; a year's folder a little less. */
const PATH_CONFIDENCE = { day: 0.96, month: 0.94, year: 0.85 };

/** Days by which a path's date may lie behind the dateline's (time zones), and ahead of it (the next day's paper). */
const SAME_REPORT = { behind: 1, ahead: 2 };

/** How sure the year before a path's later date is: files are mostly saved soon, and old reports are saved too. */
const SAVED_LATER = [
  { days: 31, confidence: 0.9 },
  { days: 180, confidence: 0.75 },
  { days: 366, confidence: 0.5 },
] as const;

/** Only the 29th of February lies farther back. */
const YEARS_BEFORE = 0.3;

type DatelineDay = Dateline & { readonly month: number; readonly day: number };

/** The date of a dateline that prints its year, or whose year the file's path tells; null when neither does. */
export function datelineDate({ dateline }: Article, path: PathDate | null): DateCandidate | null {
  if (!dateline || dateline.month === null) return null;
  if (dateline.year !== null) return printed(dateline, formatDate(dateline.year, dateline.month, dateline.day));
  if (dateline.day === null || path === null) return null;
  const known = { ...dateline, month: dateline.month, day: dateline.day };
  return withinThePath(known, path) ?? (path.precision === 'year' ? null : beforeThePath(known, path));
}

function printed(dateline: Dateline, value: string): DateCandidate {
  return {
    value,
    precision: dateline.day === null ? 'month' : 'day',
    source: 'dateline',
    confidence: PRINTED_CONFIDENCE,
    reasons: [{ text: `The dateline says ${spokenDate(value)}.`, span: { start: dateline.start, end: dateline.end } }],
    alternatives: [],
  };
}

/** `2023-05-16-norda.txt`, `2023-05/` or `2023/` above a dateline of May 16. */
function withinThePath(dateline: DatelineDay, path: PathDate): DateCandidate | null {
  const { month, day } = dateline;
  const year = Number(path.value.slice(0, 4));
  const value = formatDate(year, month, day);
  if (!isRealDay(year, month, day) || !(value.startsWith(path.value) || value === path.otherReading)) return null;
  const source = path.precision === 'year' ? 'dateline-inferred-year' : 'dateline';
  return withPath(dateline, path, value, source, PATH_CONFIDENCE[path.precision]);
}

/** The dateline's day that is the path's, or the last one before it: then the path has the day on which the file was saved. */
function beforeThePath(dateline: DatelineDay, path: PathDate): DateCandidate | null {
  const saved = daysOf(path.value)?.last;
  if (saved === undefined) return null;
  const latest = saved + SAME_REPORT.behind;
  const last = Number(path.value.slice(0, 4)) + 1;
  for (let year = last; year > last - 5; year--) {
    if (!isRealDay(year, dateline.month, dateline.day)) continue;
    const day = dayNumber(year, dateline.month, dateline.day);
    if (day > latest) continue;
    const lag = saved - day;
    if (lag <= SAME_REPORT.ahead) return withPath(dateline, path, formatDay(day), 'dateline', PATH_CONFIDENCE.day);
    const confidence = SAVED_LATER.find(({ days }) => lag <= days)?.confidence ?? YEARS_BEFORE;
    return withPath(dateline, path, formatDay(day), 'dateline-inferred-year', confidence);
  }
  return null;
}

function withPath(
  dateline: DatelineDay,
  path: PathDate,
  value: string,
  source: 'dateline' | 'dateline-inferred-year',
  confidence: number,
): DateCandidate {
  const name = path.inFileName ? 'file name' : 'folder';
  const how =
    source === 'dateline' || path.precision === 'year'
      ? `The ${name} “${path.printed}” gives the year.`
      : `The ${name} has a later day, “${path.printed}”, on which it may have been saved: the dateline’s day is the last one before it.`;
  return {
    value,
    precision: 'day',
    source,
    confidence,
    reasons: [
      {
        text: 'The dateline gives month and day without a year.',
        span: { start: dateline.start, end: dateline.end },
      },
      { text: how },
    ],
    alternatives: [],
  };
}
