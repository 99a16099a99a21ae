import type { DateHeader } from '../article.ts';
import { daysInMonth, formatDate, isRealDay } from './calendar.ts';

/** ` date 2021-12-03 `, `date: 2021-12`, at the very beginning. A year alone must end the line, or it is a sentence. */
const HEADER = /[\uFEFF\s]{0,40}(date\s{0,3}[:=]?\s{0,3}(\d{4})(?:[-/.](\d{2})(?:[-/.](\d{2}))?)?)(?!\d|[-/.]\d)/iy;

/** The date that a crawler put before the text; null when the text does not begin with one, or it is no real date. */
export function findDateHeader(text: string): DateHeader | null {
  HEADER.lastIndex = 0;
  const match = HEADER.exec(text);
  if (!match) return null;
  const [all, printed = ''] = match;
  const year = Number(match[2]);
  const month = match[3] ? Number(match[3]) : null;
  const day = match[4] ? Number(match[4]) : null;
  if (month === null && !/^\s*(?:\n|\r|$)/.test(text.slice(all.length, all.length + 8))) return null;
  if (year < 1000 || (month !== null && daysInMonth(year, month) === 0)) return null;
  if (month !== null && day !== null && !isRealDay(year, month, day)) return null;
  const precision = day !== null ? 'day' : month !== null ? 'month' : 'year';
  return {
    start: all.length - printed.length,
    end: all.length,
    date: { value: formatDate(year, month, day), precision },
  };
}
