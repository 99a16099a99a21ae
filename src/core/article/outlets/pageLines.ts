import type { Span } from '../../text/span.ts';

/** More lines say no more, and longer ones are lists of everything. */
const MOST_LINES = 60;
const MAX_LINE = 300;

/** The lines of a page that are not the article, in order, without blank ones. */
export function pageLines(text: string, mask: readonly Span[]): Span[] {
  const lines: Span[] = [];
  for (const { start, end } of mask) {
    for (let at = start; at < end && lines.length < MOST_LINES;) {
      const lineBreak = text.indexOf('\n', at);
      const lineEnd = lineBreak < 0 || lineBreak > end ? end : lineBreak;
      if (lineEnd - at > 1 && lineEnd - at <= MAX_LINE) lines.push({ start: at, end: lineEnd });
      at = lineEnd + 1;
    }
  }
  return lines;
}
