import type { Span } from '../text/span.ts';

/** The text with the spans' code units made line breaks: offsets stay, nothing is read there or across. */
export function blank(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, start);
    const to = Math.min(end, text.length);
    if (to <= from) continue;
    pieces.push(text.slice(at, from), '\n'.repeat(to - from));
    at = to;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}
