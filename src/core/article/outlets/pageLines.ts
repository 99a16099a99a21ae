import type { Span } from '../../text/span.ts';

/** More lines say no more, and longer ones are lists of everything. */
const MOST_LINES = 60;
const MAX_LINE = 300;

/** The first lines of a page that are not the article, in order, without blank ones. */
export function pageLines(text: string, mask: readonly Span[]): Span[] {
  const lines: Span[] = [];
  for (const { start, end } of mask) {
    if (lines.length >= MOST_LINES) break;
    let at = start;
    for (const line of text.slice(start, end).split('\n', MOST_LINES)) {
      if (line.trim() !== '' && line.length <= MAX_LINE) lines.push({ start: at, end: at + line.length });
      at += line.length + 1;
    }
  }
  return lines;
}
