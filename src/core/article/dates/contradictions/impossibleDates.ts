import type { Span } from '../../../text/span.ts';
import { spanAt } from '../../../text/spanAt.ts';
import type { Article, DateContradiction } from '../../article.ts';
import { daysInMonth, formatDate } from '../calendar.ts';
import { FIRST_YEAR, impossibleHeader } from '../header/dateHeader.ts';
import { monthName, monthNamed } from '../months.ts';

/** Only these days are missing in some month. */
const LAST_DAYS = /(?:29|30|31)(?!\d|[.,:/-]\d|\s?%)/g;
/** Behind these it is part of a longer number, or a sum. */
const APART = /^[^\d.,:/$€£-]?$/;
const MONTH_AFTER = /^(?:st|th|-го)?\s(?:of\s)?(\p{L}{3,11})(?!\p{L})(?:,?\s(\d{4})(?!\d))?/u;
const MONTH_BEFORE = /(?<!\p{L})(\p{L}{3,11})\.?\s$/u;
/** Behind a day that stands after its month; else `In June 31 people …`. */
const AFTER_DAY = /^(?:st|th)?(?:,?\s(\d{4})(?!\d)|[.,;:)](?:\s|$)|$)/;

/** A text that has more misprints is no article. */
const MOST = 3;

/** Room for a month's name with what stands between it and the day. */
const REACH = 20;

/** Days that no calendar has, as `30 February`: in the date header, and in the text outside the mask. */
export function findImpossibleDates(text: string, article: Article, mask: readonly Span[]): DateContradiction[] {
  const header = impossibleHeader(text);
  return [...(header ? [inHeader(text, header)] : []), ...inText(text, article, mask)];
}

function inHeader(text: string, header: Span): DateContradiction {
  const printed = text.slice(header.start, header.end);
  const [year = 0, month = 0, day = 0] = (printed.match(/\d+/g) ?? []).map(Number);
  if (year < FIRST_YEAR) {
    return { code: 'date.impossible', message: `No news is from the year ${year}.`, spans: [header], choices: [] };
  }
  const last = daysInMonth(year, month);
  return {
    code: 'date.impossible',
    message:
      last === 0 ? `There is no month ${month}.` : `There is no ${day} ${monthName(month)}${inYear(year, month, day)}.`,
    spans: [header],
    choices:
      last === 0 ? [] : [{ value: formatDate(year, month, last), reason: `the last day of ${monthName(month)}` }],
  };
}

function inText(text: string, { paragraphs }: Article, mask: readonly Span[]): DateContradiction[] {
  const found: DateContradiction[] = [];
  for (const match of text.matchAll(LAST_DAYS)) {
    const at = match.index;
    if (!APART.test(text.slice(at - 1, at)) || !spanAt(paragraphs, at) || spanAt(mask, at)) continue;
    const date = impossibleAt(text, at, Number(match[0]));
    if (date) found.push(date);
    if (found.length === MOST) break;
  }
  return found;
}

function impossibleAt(text: string, at: number, day: number): DateContradiction | null {
  const after = text.slice(at + 2, at + 2 + REACH);
  const behind = MONTH_AFTER.exec(after);
  const before = text.slice(Math.max(0, at - REACH), at);
  const ahead = AFTER_DAY.test(after) ? MONTH_BEFORE.exec(before) : null;
  const month = monthNamed(ahead?.[1] ?? '') ?? monthNamed(behind?.[1] ?? '');
  if (month === null) return null;
  const year = Number((ahead ? AFTER_DAY.exec(after)?.[1] : behind?.[2]) ?? 2000);
  if (day <= daysInMonth(year, month)) return null;
  const start = ahead && monthNamed(ahead[1] ?? '') !== null ? at - before.length + ahead.index : at;
  const end = start < at ? at + 2 : at + 2 + (behind?.[0].length ?? 0);
  return {
    code: 'date.impossible',
    message: `There is no ${day} ${monthName(month)}${inYear(year, month, day)}.`,
    spans: [{ start, end }],
    choices: [],
  };
}

/** Only the 29th of February needs its year. */
function inYear(year: number, month: number, day: number): string {
  return month === 2 && day === 29 ? ` in ${year}` : '';
}
