import type { Span } from '../../text/span.ts';
import { daysInMonth } from './calendar.ts';
import { monthNamed } from './months.ts';

/** A date as the text prints it; what it does not print is null. */
export interface WrittenDate extends Span {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  /** How it is written: `2021-12-03`, `3 December`, `03.12.2021`. */
  readonly form: 'iso' | 'words' | 'numeric';
  /** The other way to read a numeric date such as `04/05/2021`; null where there is one way only. */
  readonly otherReading: { readonly month: number; readonly day: number } | null;
}

const ISO = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y;
const NUMERIC = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|[.-]\d)/y;
/** `3 December 2021`, `3rd of December, 2021`, `3. März 2021`, `3 de mayo de 2021`, `3 декабря 2021 г.` */
const DAY_FIRST =
  /(\d{1,2})(?:st|nd|rd|th|er|º|-го|\.)?(?:\s{1,3}(?:of|de|le))?[\s-]{1,3}(\p{L}{3,11})\.?(?:,?(?:\s{1,2}(?:de|del))?[\s-]{1,2}(\d{4})(?!\d|[.,]\d))?/uy;
/** `December 3, 2021`, `Dec. 3rd`. */
const MONTH_FIRST =
  /(\p{L}{3,11})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\d]|[.,:]\d|\s?%)(?:,?\s{1,3}(\d{4})(?!\d|[.,]\d))?/uy;
/** `December 2021`: a month and a year. */
const MONTH_YEAR = /(\p{L}{3,11})\.?,?\s{1,3}(?:de\s)?(\d{4})(?!\d|[.,]\d)/uy;
/** A month's name, its stop and comma, blanks and `de` stand before the first digit of these. */
const FARTHEST_DIGIT = 11 + 2 + 3 + 3 + 1;

/** Two-digit years: newspapers on the web start in the nineties. */
const CENTURY_TURN = 70;

/** The date written exactly at the offset, or null. */
export function writtenDateAt(text: string, at: number): WrittenDate | null {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return isoAt(text, at) ?? numericAt(text, at) ?? dayFirstAt(text, at);
  return monthFirstAt(text, at);
}

/** The dates written between two offsets, in order, none overlapping. */
export function* writtenDates(text: string, span: Span): Generator<WrittenDate> {
  const digits = /\d+/g;
  digits.lastIndex = span.start;
  for (let match = digits.exec(text); match && match.index < span.end; match = digits.exec(text)) {
    const found = mayBeDate(match[0].length) ? dateAround(text, match.index, span.start) : null;
    if (found && found.end <= span.end) {
      yield found;
      digits.lastIndex = Math.max(found.end, match.index + match[0].length);
    }
  }
}

/** Days and months have one digit or two, years four. */
function mayBeDate(digits: number): boolean {
  return digits <= 2 || digits === 4;
}

/** The date whose first number stands at the offset: a month's name may stand before it. */
function dateAround(text: string, at: number, from: number): WrittenDate | null {
  const before = wordBefore(text, at, from);
  if (before !== null && monthNamed(text.slice(before.start, before.end)) !== null) {
    const found = monthFirstAt(text, before.start);
    if (found) return found;
  }
  const previous = text.charCodeAt(at - 1);
  // A number in the middle of another token: $3.12.21, 1-2/3, v1.2.3.
  if (at > from && (previous === 36 || previous === 46 || previous === 45 || previous === 47)) return null;
  return writtenDateAt(text, at);
}

/** The word that ends before the offset, with at most a full stop and three blanks between. */
function wordBefore(text: string, at: number, from: number): Span | null {
  let end = at;
  while (end > from && at - end < 3 && isBlank(text.charCodeAt(end - 1))) end--;
  if (end === at) return null;
  if (text.charCodeAt(end - 1) === 46 || text.charCodeAt(end - 1) === 44) end--;
  let start = end;
  while (start > from && end - start < 12 && isLetter(text.charCodeAt(start - 1))) start--;
  return end - start >= 3 && end - start < 12 ? { start, end } : null;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 160 || code === 9 || code === 0x202f;
}

/** Letters of the Latin and Cyrillic alphabets, all that month names need. */
function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code <= 0x24f) ||
    (code >= 0x400 && code <= 0x52f)
  );
}

function isoAt(text: string, at: number): WrittenDate | null {
  ISO.lastIndex = at;
  const match = ISO.exec(text);
  if (!match) return null;
  const date = checked(Number(match[1]), Number(match[3]), Number(match[4]));
  return date && { start: at, end: at + match[0].length, ...date, form: 'iso', otherReading: null };
}

function numericAt(text: string, at: number): WrittenDate | null {
  NUMERIC.lastIndex = at;
  const match = NUMERIC.exec(text);
  if (!match) return null;
  const short = Number(match[4]);
  const year = match[4]?.length === 4 ? short : short + (short < CENTURY_TURN ? 2000 : 1900);
  const [first, second] = [Number(match[1]), Number(match[3])];
  const dayFirst = checked(year, second, first);
  const monthFirst = checked(year, first, second);
  // Slashes are American as often as not; dots and dashes put the day first.
  const [preferred, other] =
    match[2] === '/' && monthFirst ? [monthFirst, dayFirst] : [dayFirst ?? monthFirst, monthFirst];
  if (!preferred || (match[2] !== '/' && match[4]?.length === 2 && match[2] !== '.')) return null;
  const differs = other && (other.month !== preferred.month || other.day !== preferred.day);
  return {
    start: at,
    end: at + match[0].length,
    ...preferred,
    form: 'numeric',
    otherReading: differs ? { month: other.month, day: other.day } : null,
  };
}

function dayFirstAt(text: string, at: number): WrittenDate | null {
  DAY_FIRST.lastIndex = at;
  const match = DAY_FIRST.exec(text);
  if (!match) return null;
  const month = monthNamed(match[2] ?? '');
  if (month === null) return null;
  return wordsDate(at, match[0], match[3], month, Number(match[1]));
}

function monthFirstAt(text: string, at: number): WrittenDate | null {
  if (!hasDigitNear(text, at)) return null;
  MONTH_FIRST.lastIndex = at;
  const match = MONTH_FIRST.exec(text);
  if (match) {
    const month = monthNamed(match[1] ?? '');
    return month === null ? null : wordsDate(at, match[0], match[3], month, Number(match[2]));
  }
  MONTH_YEAR.lastIndex = at;
  const monthYear = MONTH_YEAR.exec(text);
  const month = monthYear && monthNamed(monthYear[1] ?? '');
  return month ? wordsDate(at, monthYear[0], monthYear[2], month, null) : null;
}

/** Whether a digit stands where the two patterns have theirs; it saves them both at nearly every line's beginning. */
function hasDigitNear(text: string, at: number): boolean {
  for (let i = at + 3; i < at + FARTHEST_DIGIT; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

function wordsDate(
  at: number,
  printed: string,
  yearPrinted: string | undefined,
  month: number,
  day: number | null,
): WrittenDate | null {
  const year = yearPrinted ? Number(yearPrinted) : null;
  const date = checked(year, month, day);
  return date && { start: at, end: at + printed.length, ...date, form: 'words', otherReading: null };
}

/** The parts when they can be a date of the last century or this one; the 29th of February passes without a year. */
function checked<D extends number | null, Y extends number | null>(
  year: Y,
  month: number,
  day: D,
): { year: Y; month: number; day: D } | null {
  if (year !== null && (year < 1900 || year > 2100)) return null;
  if (month < 1 || month > 12) return null;
  return day === null || (day >= 1 && day <= daysInMonth(year ?? 2000, month)) ? { year, month, day } : null;
}
