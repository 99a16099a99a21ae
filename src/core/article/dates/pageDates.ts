import type { Span } from '../../text/span.ts';
import type { PageDate } from '../article.ts';
import { formatDate } from './calendar.ts';
import { monthNamed } from './months.ts';
import { isWeekdayWord } from './weekdays.ts';
import { type WrittenDate, writtenDates } from './writtenDates.ts';

/** Longer lines are paragraphs; they hold a page date only at their very beginning. */
const MAX_LINE = 200;

/** So much of a long line may be its page date. */
const OPENING = 60;

/** More words than these beside the date, and the line is about something else. */
const MAX_OTHER_WORDS = 7;

/** Lines with an account's name are quoted from elsewhere. */
const ACCOUNT = /@\w/;
const MAY_HOLD_YEAR = /\d{4}|\d[./]\d{1,2}[./]\d{2}/;
const COPYRIGHT = /©|\(c\)|\bcopyright\b|all rights reserved|все права|усі права|alle rechte|tous droits/i;
const COPYRIGHT_YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
/** Dates of something else: when a page was looked at, since when a notice holds, when a person was born. */
const OTHER_LABEL =
  /\b(?:accessed|retrieved|since|until|till|expires?|born|died|founded|established|valid|deadline|due|effective|joined|member|registered|archived?|captured|crawled|reviewed|as of)\b|^(?:с|до|от)\s/iu;
const UPDATED =
  /updated?|modified|edited|revised|обновлен|обновлён|изменен|оновлен|абноўлен|aktualisiert|stand:|mise? à jour|modifié|actualizad|aktualizacj|aggiornat/iu;
const PUBLISHED =
  /publish|posted|filed|first appeared|\bdate\b|опубликован|дата|размещен|опубліковано|апублікавана|veröffentlicht|publié|publicad|opublikowan|dodano|pubblicat|gepubliceerd/iu;
const TIME = /(?<!\d)\d{1,2}[:.]\d{2}(?::\d{2})?(?:\.\d+)?(?:\s?[ap]\.?m\.?)?|\b\d{1,2}\s?[ap]\.?m\b|\b[ap]\.?m\b/gi;
const ZONE =
  /\b(?:UTC|GMT|EST|EDT|ET|CST|CDT|CT|MST|MDT|PST|PDT|PT|BST|CET|CEST|EET|EEST|MSK|IST|JST|KST|AEST|AEDT|T|Z|МСК|Uhr|h)\b/gi;
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
  if (!MAY_HOLD_YEAR.test(printed) || ACCOUNT.test(printed)) return [];
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
  return named && AFTER_OPENING_DATE.test(after) ? [pageDate(first, 'unlabelled')] : [];
}

function readLine(text: string, line: Span, dates: readonly WrittenDate[]): PageDate[] {
  let other = '';
  let at = line.start;
  const labels: string[] = [];
  for (const date of dates) {
    const before = text.slice(at, date.start);
    labels.push(before);
    other += ` ${before}`;
    at = date.end;
  }
  other += ` ${text.slice(at, line.end)}`;
  const words = otherWords(other);
  return dates.flatMap((date, i) => {
    const label = labels[i] ?? '';
    const role = UPDATED.test(label) ? 'updated' : PUBLISHED.test(label) ? 'published' : 'unlabelled';
    if (OTHER_LABEL.test(label) || (role === 'unlabelled' && i > 0 && OTHER_LABEL.test(other))) return [];
    // A label carries a longer line; a date alone must have the line nearly to itself.
    const allowed = role === 'unlabelled' ? MAX_OTHER_WORDS : MAX_OTHER_WORDS * 2;
    if (words > allowed || isSentence(text, line, role === 'unlabelled' ? words : words - MAX_OTHER_WORDS)) return [];
    return date.day === null && role === 'unlabelled' && words > 2 ? [] : [pageDate(date, role)];
  });
}

function otherWords(text: string): number {
  const plain = text.replace(TIME, ' ').replace(ZONE, ' ');
  return (plain.match(WORDS) ?? []).filter((word) => !isWeekdayWord(word) && monthNamed(word) === null).length;
}

/** A line with words that ends as sentences do. */
function isSentence(text: string, line: Span, words: number): boolean {
  return (
    words > 2 &&
    /[.!?]["”»]?$/.test(text.slice(line.end - 2, line.end)) &&
    !/[ap]\.m\.$/i.test(text.slice(line.end - 4, line.end))
  );
}

function pageDate(date: WrittenDate, role: PageDate['role']): PageDate {
  const year = date.year ?? 0;
  return {
    start: date.start,
    end: date.end,
    date: { value: formatDate(year, date.month, date.day), precision: date.day === null ? 'month' : 'day' },
    role,
    ...(date.otherReading && { otherReading: formatDate(year, date.otherReading.month, date.otherReading.day) }),
  };
}

function copyrightDates(printed: string, line: Span): PageDate[] {
  return [...printed.matchAll(COPYRIGHT_YEAR)].map((match) => ({
    start: line.start + match.index,
    end: line.start + match.index + match[0].length,
    date: { value: match[0], precision: 'year' },
    role: 'copyright',
  }));
}
