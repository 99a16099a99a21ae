import type { Article, ArticleFacts, DateHeader } from '../../core/article/article.ts';
import type { Span } from '../../core/text/span.ts';

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

/** Whether nothing prints the whole date and the reader said nothing of it, so that a date header would tell something new. */
export function isDateless({ date, decided }: ArticleFacts): boolean {
  return decided?.date === undefined && (date === null || date.source === 'dateline-inferred-year');
}

/** Where a missing date is told of: the dateline, else the headline, else the first paragraph, else the start. */
export function openingOf({ dateline, headline, paragraphs }: Article): Span {
  return dateline ?? headline ?? paragraphs[0] ?? { start: 0, end: 0 };
}
