import type { Article, ArticleFacts, DateHeader } from '../../core/article/article.ts';
import type { Span } from '../../core/text/span.ts';

const ISO_DATE = /\d{4}(?:-\d{2}){0,2}/u;
const LABEL = /^\s*date\s*[:=]?\s*/iu;

/** A date header as crawlers write it before a text. */
export function dateHeader(iso: string): string {
  return ` date ${iso} `;
}

/** Where the date stands in a date header, however it is printed; null when the span holds no header. */
export function dateInHeader(header: DateHeader, text: string): Span | null {
  const printed = text.slice(header.start, header.end);
  const label = LABEL.exec(printed)?.[0];
  const date = label === undefined ? '' : printed.slice(label.length).trimEnd();
  if (label === undefined || date === '') return null;
  const start = header.start + label.length;
  return { start, end: start + date.length };
}

/** Whether nothing in the text prints the whole date, so that a date header would tell something new. */
export function isDateless({ date }: ArticleFacts): boolean {
  return date === null || date.source === 'dateline-inferred-year';
}

/** Where a missing date is told of: the dateline, else the headline, else the first paragraph, else the start. */
export function openingOf({ dateline, headline, paragraphs }: Article): Span {
  return dateline ?? headline ?? paragraphs[0] ?? { start: 0, end: 0 };
}

/** A calendar date of reduced precision, as a reader types it; null when there is no such day. */
export function isoDate(typed: string): string | null {
  const iso = typed.trim();
  if (ISO_DATE.exec(iso)?.[0] !== iso) return null;
  const [year = '', month = '01', day = '01'] = iso.split('-');
  const full = `${year}-${month}-${day}`;
  const instant = new Date(`${full}T00:00:00Z`);
  // JavaScript reads the 30th of February as the 2nd of March.
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(full) ? iso : null;
}
