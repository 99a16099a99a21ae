import type { Span } from '../../../text/span.ts';
import type { PageDate } from '../../article.ts';
import { formatDate } from '../calendar.ts';
import { monthNamed } from '../months.ts';
import { pageDateRole } from './pageDateLabels.ts';
import { isWeekdayWord } from '../weekdays.ts';
import { type WrittenDate, writtenDates } from '../writtenDates.ts';

/** Longer lines are paragraphs; they hold a page date only at their very beginning. */
const MAX_LINE = 200;

/** So much of a long line may be its page date. */
const OPENING = 60;

/** More words than these beside the date, and the line is about something else. */
const MAX_OTHER_WORDS = 7;

/** Names are in capitals; of other words only these stand in bylines, and one more may. */
const BYLINE_WORDS = new Set(
  'by on at in for of the from and to via with min mins minute minutes read views comments comment no page a p m an last von vom am um uhr le la du à par el de del por dia día il di в на от автор'.split(
    ' ',
  ),
);

/** `Published … Updated …` has two dates; a list of links or an archive more. */
const MOST_DATES = 2;

const MAY_HOLD_YEAR = /\d{4}|\d[./]\d{1,2}[./]\d{2}/;
const COPYRIGHT = /©|\(c\)|\bcopyright\b|all rights reserved|все права|усі права|alle rechte|tous droits/i;
const COPYRIGHT_YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const TIME = /(?<!\d)\d{1,2}[:.]\d{2}(?::\d{2})?(?:\.\d+)?(?:\s?[ap]\.?m\.?)?|\b\d{1,2}\s?[ap]\.?m\b|\b[ap]\.?m\b/gi;
const ZONE =
  /\b(?:UTC|GMT|EST|EDT|ET|CST|CDT|CT|MST|MDT|PST|PDT|PT|BST|CET|CEST|EET|EEST|MSK|IST|JST|KST|AEST|AEDT|T|Z|МСК|Uhr|h)\b/gi;
/** A time zone that tells the continent. */
const CLOCK =
  /\b(?:E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|(?<![ap]\.?m\.?\s?)GMT|BST|CES?T|EES?T|WES?T|MSK|МСК|Uhr|IST|PKT|MYT|SGT|HKT|JST|KST|AE[SD]T)(?!\p{L})/u;
const AMERICAN_CLOCK = /^(?:E[SD]?T|C[SD]T|M[SD]T|P[SD]?T)$/;
const ADDRESS = /(?<![\p{L}\d.-])(?:[a-z\d-]{1,40}\.){1,4}[a-z]{2,10}(?![\p{L}\d])/gu;
/** `Sunday, ` right before the date: such a line is the page's own, whatever its words. */
const WEEKDAY_BEFORE = /(\p{L}{3,12})\.?,?\s{0,2}(?:the\s)?$/u;
const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
const AFTER_OPENING_DATE =
  /^(?:[^\p{L}\p{N}]{0,3}\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?[A-Z]{2,4})?)?\s{0,3}(?:[—–|•:?/]|--?\s|\s{2})/iu;

/** The dates that page lines print, in order. A date inside a sentence is none. */
export function findPageDates(text: string, lines: readonly Span[]): PageDate[] {
  return lines.flatMap((line) => datesOfLine(text, line));
}

function datesOfLine(text: string, line: Span): PageDate[] {
  const long = line.end - line.start > MAX_LINE;
  const part = long ? { start: line.start, end: line.start + OPENING } : line;
  const printed = text.slice(part.start, part.end);
  if (!MAY_HOLD_YEAR.test(printed)) return [];
  if (COPYRIGHT.test(printed)) return long ? [] : copyrightDates(printed, line);
  const dates = [...writtenDates(text, part)].filter((date) => date.year !== null);
  if (dates.length === 0) return [];
  if (long) return openingDate(text, line, dates);
  return readLine(text, line, dates);
}

/** `16 May 2023 – The bridge …`: the date of a paragraph that begins with it. */
function openingDate(text: string, line: Span, dates: readonly WrittenDate[]): PageDate[] {
  const [first] = dates;
  if (!first || first.start - line.start > 12) return [];
  const before = text.slice(line.start, first.start);
  const after = text.slice(first.end, first.end + 30);
  const named = (before.match(WORDS) ?? []).every((word) => isWeekdayWord(word));
  return named && AFTER_OPENING_DATE.test(after) ? [pageDate(text, line, first, 'unlabelled')] : [];
}

function readLine(text: string, line: Span, dates: readonly WrittenDate[]): PageDate[] {
  if (dates.length > MOST_DATES) return [];
  let others = '';
  let at = line.start;
  const labels: string[] = [];
  for (const date of dates) {
    const before = text.slice(at, date.start);
    labels.push(before);
    others += ` ${before}`;
    at = date.end;
  }
  others += ` ${text.slice(at, line.end)}`;
  const words = otherWords(others);
  return dates.flatMap((date, i) => {
    const role = pageDateRole(labels[i] ?? '', labels.slice(0, i + 1).join(' '), others);
    if (
      role === null ||
      (role === 'unlabelled' && isTitle(words) && !isWeekdayWord(WEEKDAY_BEFORE.exec(labels[i] ?? '')?.[1] ?? ''))
    )
      return [];
    // A label carries a longer line; a date alone must have the line nearly to itself.
    const spare = role === 'unlabelled' ? 0 : MAX_OTHER_WORDS;
    if (words.length > MAX_OTHER_WORDS + spare || isSentence(text, line, words.length - spare)) return [];
    return date.day === null && role === 'unlabelled' && words.length > 2 ? [] : [pageDate(text, line, date, role)];
  });
}

function otherWords(text: string): string[] {
  const plain = text.replace(ADDRESS, ' ').replace(TIME, ' ').replace(ZONE, ' ');
  return (plain.match(WORDS) ?? []).filter((word) => !isWeekdayWord(word) && monthNamed(word) === null);
}

/** A headline with its date, as lists of other articles have: words in small letters are not a byline's. */
function isTitle(words: readonly string[]): boolean {
  return words.filter((word) => /^\p{Ll}/u.test(word) && !BYLINE_WORDS.has(word)).length > 1;
}

/** A line with words that ends as sentences do. */
function isSentence(text: string, line: Span, words: number): boolean {
  return (
    words > 2 &&
    /[.!?]["”»]?$/.test(text.slice(line.end - 2, line.end)) &&
    !/[ap]\.m\.$/i.test(text.slice(line.end - 4, line.end))
  );
}

function pageDate(text: string, line: Span, written: WrittenDate, role: PageDate['role']): PageDate {
  const date = readByZone(text, line, written);
  const year = date.year ?? 0;
  const order = numericOrder(text, date);
  return {
    start: date.start,
    end: date.end,
    date: { value: formatDate(year, date.month, date.day), precision: date.day === null ? 'month' : 'day' },
    role,
    ...(date.otherReading && { otherReading: formatDate(year, date.otherReading.month, date.otherReading.day) }),
    ...(order && { order }),
  };
}

/** An ambiguous date is read in the order of the country whose clock stands beside it. */
function readByZone(text: string, line: Span, date: WrittenDate): WrittenDate {
  const { otherReading: other, month, day } = date;
  const zone = other && CLOCK.exec(text.slice(date.end, Math.min(line.end, date.end + OPENING)));
  if (!other || !zone || day === null) return date;
  const order = AMERICAN_CLOCK.test(zone[0]) ? 'month-first' : 'day-first';
  return numericOrder(text, date) === order ? date : { ...date, ...other, otherReading: { month, day } };
}

/** What a numeric date puts first, as it is read. */
function numericOrder(text: string, { start, form, day, month }: WrittenDate): PageDate['order'] | null {
  if (form !== 'numeric' || day === month) return null;
  return Number(/^\d{1,2}/.exec(text.slice(start, start + 2))?.[0]) === day ? 'day-first' : 'month-first';
}

function copyrightDates(printed: string, line: Span): PageDate[] {
  return [...printed.matchAll(COPYRIGHT_YEAR)].map((match) => ({
    start: line.start + match.index,
    end: line.start + match.index + match[0].length,
    date: { value: match[0], precision: 'year' },
    role: 'copyright',
  }));
}
