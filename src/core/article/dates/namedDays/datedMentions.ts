import type { Span } from '../../../text/span.ts';
import type { DayMention } from '../../article.ts';
import { mentionAt } from './mentionAt.ts';
import { isAbbreviatedMonth } from '../months.ts';
import { yearBehind } from './periods.ts';
import { tenseAt } from './tense.ts';
import { type WrittenDate, writtenDates } from '../writtenDates.ts';

/** `May 3–5`, `April 24 and 25`: the second day, and a year behind it. */
const SECOND_DAY =
  /^(?:(?<row>\s?[-–—]\s?|\s(?:to|through|until)\s)|\sand\s)(?<day>\d{1,2})(?![\p{L}\d]|[.,:]\d|\s?[%$€£])(?:,?\s(?<year>(?:19|20)\d\d)(?!\d))?/u;
/** Behind `and`, a number of other things may stand: `on April 24 and 25 trains ran`. */
const NO_NUMBER = /^(?:[.,;:)]|\s(?:in|at|on|for|when|during|as)\s|\s*$)/;
/** `3–5 May`, `3 to 5 May`: the first day. */
const FIRST_DAY = /(?<![\d.,:/-])(?<day>\d{1,2})(?:\s?[–—]\s?|\s(?:to|до|по|bis)\s)$/u;

const STOP = 46;

/** The days between two offsets that are written with a number, in order: `December 2`, `May 3–5`. */
export function datedMentions(text: string, span: Span, language: string): DayMention[] {
  return [...writtenDates(text, span)].flatMap((date) => {
    const { month, day, year } = date;
    const printed = { start: date.start, end: withoutStop(text, date) };
    const read = { ...mentionAt(printed, tenseAt(text, printed)), month, day, year };
    if (day === null || date.form !== 'words') return [read];
    const away = year === null ? yearBehind(text, printed.end, language) : null;
    const whole = away ? { ...read, ...away } : read;
    return withNeighbour(text, whole, date);
  });
}

/** The stop behind `3 May.` ends the sentence, that behind `3 Dec.` belongs to the date. */
function withoutStop(text: string, { start, end }: Span): number {
  if (text.charCodeAt(end - 1) !== STOP) return end;
  const month = /\p{L}+$/u.exec(text.slice(start, end - 1))?.[0] ?? '';
  return isAbbreviatedMonth(month) ? end : end - 1;
}

/** A row of days (`May 3–5`) is one mention; each of two (`May 3 and 5`) has its own. */
function withNeighbour(text: string, read: DayMention, { start, end }: WrittenDate): DayMention[] {
  const dayFirst = isDigit(text.charCodeAt(start));
  const before = dayFirst ? FIRST_DAY.exec(text.slice(Math.max(0, start - 8), start)) : null;
  const first = Number(before?.groups?.['day'] ?? 0);
  if (first > 0 && first < read.day!) {
    const from = text.lastIndexOf(String(first), start - 1);
    return [{ ...read, start: from, day: first, lastDay: read.day! }];
  }
  const behind = text.slice(end, end + 24);
  const second = SECOND_DAY.exec(behind);
  const last = Number(second?.groups?.['day'] ?? 0);
  if (!second || last <= read.day! || last > 31) return [read];
  const { row, year } = second.groups ?? {};
  if (!row && !year && !NO_NUMBER.test(behind.slice(second[0].length))) return [read];
  const whole = { ...read, year: year ? Number(year) : read.year };
  const secondEnd = end + second[0].length;
  if (row) return [{ ...whole, end: secondEnd, lastDay: last }];
  return [whole, { ...whole, start: end + second[0].indexOf(String(last)), end: secondEnd, day: last }];
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
