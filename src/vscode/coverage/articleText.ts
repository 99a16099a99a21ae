import type { Span } from '../../core/text/span.ts';

/**
 * A text without the given spans, which may overlap: paragraphs with one blank line between, none at the ends, so that
 * a diff of two articles aligns them.
 */
export function articleText(text: string, without: readonly Span[]): string {
  let kept = '';
  let reached = 0;
  for (const { start, end } of [...without].sort((x, y) => x.start - y.start)) {
    if (start > reached) kept += text.slice(reached, start);
    reached = Math.max(reached, end);
  }
  kept += text.slice(reached);
  const paragraphs = kept.split(/\r\n|\r|\n/u).map((line) => line.trim());
  return `${paragraphs.filter((line) => line !== '').join('\n\n')}\n`;
}
