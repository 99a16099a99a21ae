import type { Span } from '../../../text/span.ts';
import type { DateHeader } from '../../article.ts';
import { daysInMonth, formatDate, isRealDay } from '../calendar.ts';
import { type WrittenDate, writtenDateAt } from '../writtenDates.ts';

/** What stands before the date; nothing but blanks and marks that nobody sees may stand before it. */
const LABEL = /([\p{Cf}\s]{0,40})date\s{0,3}([:=]?)\s{0,3}/iuy;

/** `2021-12-03`, `2021-12`, `2021`, also with other separators and with a time of the day and its zone. */
const ISO =
  /(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T ]{1,2}\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:\s?(?:Z|UTC|GMT)|[+-]\d{2}:?\d{2})?)?)?)?(?!\d|[-/.]\d)/y;

/** How the article goes on behind a header: on the next line, or with a capital, number, bracket or quotation mark. */
const ARTICLE_FOLLOWS = /^[.,;]?(?:\s*$|\s*[\r\n]|\s+["'“«„([]?[\p{Lu}\p{Lo}\p{N}])/u;

/** An earlier year is a crawler's zero. */
export const FIRST_YEAR = 1000;

/** Enough to see how the text goes on. */
const LOOK_AHEAD = 24;

/** The date that a crawler put before the text; null when the text does not begin with one, or it is no real date. */
export function findDateHeader(text: string): DateHeader | null {
  const label = labelOf(text);
  if (!label) return null;
  return isoHeader(text, label) ?? writtenHeader(text, label);
}

/** A date header whose numbers are no day, or none of news, as `date 2021-02-30`, `date 0000-01-01`; null when there is none. */
export function impossibleHeader(text: string): Span | null {
  const label = labelOf(text);
  const match = label && isoAt(text, label.dateStart);
  if (!label || !match?.[3] || findDateHeader(text)) return null;
  return { start: label.start, end: label.dateStart + match[0].length };
}

interface Label {
  readonly start: number;
  /** Whether a colon or the like follows, which no sentence has. */
  readonly signed: boolean;
  readonly dateStart: number;
}

function labelOf(text: string): Label | null {
  LABEL.lastIndex = 0;
  const match = LABEL.exec(text);
  if (!match) return null;
  const [all, blanks = '', sign] = match;
  return { start: blanks.length, signed: sign !== '', dateStart: all.length };
}

function isoAt(text: string, at: number): RegExpExecArray | null {
  ISO.lastIndex = at;
  return ISO.exec(text);
}

function isoHeader(text: string, { start, dateStart }: Label): DateHeader | null {
  const match = isoAt(text, dateStart);
  if (!match) return null;
  const end = dateStart + match[0].length;
  const year = Number(match[1]);
  const month = match[2] ? Number(match[2]) : null;
  const day = match[3] ? Number(match[3]) : null;
  // A year alone must end the line, or it is a sentence.
  if (month === null && !/^\s*(?:\n|\r|$)/.test(text.slice(end, end + LOOK_AHEAD))) return null;
  if (year < FIRST_YEAR || (month !== null && daysInMonth(year, month) === 0)) return null;
  if (month !== null && day !== null && !isRealDay(year, month, day)) return null;
  const precision = day !== null ? 'day' : month !== null ? 'month' : 'year';
  return { start, end, date: { value: formatDate(year, month, day), precision } };
}

/** `Date: 3 Dec 2021`, `date 03.12.2021`; with no colon only where the article goes on as one begins. */
function writtenHeader(text: string, { start, signed, dateStart }: Label): DateHeader | null {
  const date = writtenDateAt(text, dateStart);
  if (!date || date.year === null) return null;
  if ((!signed || date.day === null) && !ARTICLE_FOLLOWS.test(text.slice(date.end, date.end + LOOK_AHEAD))) return null;
  return {
    start,
    end: date.end,
    date: {
      value: formatDate(date.year, date.month, date.day),
      precision: date.day === null ? 'month' : 'day',
    },
    ...otherReading(date, date.year),
  };
}

function otherReading({ otherReading: other }: WrittenDate, year: number): Pick<DateHeader, 'otherReading'> {
  return other ? { otherReading: formatDate(year, other.month, other.day) } : {};
}
