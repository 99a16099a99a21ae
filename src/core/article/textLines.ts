import type { Span } from '../text/span.ts';

/** A non-blank line without the white space around it. */
export interface TextLine extends Span {
  /** Whether a blank line, or the beginning of the text, stands before it. */
  readonly afterBlank: boolean;
}

const LINE = /[^\r\n]+/g;

/** The non-blank lines from an offset on, in order. */
export function textLines(text: string, from: number): TextLine[] {
  const lines: TextLine[] = [];
  let breaks = 2;
  let last = from;
  LINE.lastIndex = from;
  for (let match = LINE.exec(text); match; match = LINE.exec(text)) {
    breaks += lineBreaks(text, last, match.index);
    last = match.index + match[0].length;
    const line = trimmed(text, { start: match.index, end: last });
    if (line.end === line.start) continue;
    lines.push({ ...line, afterBlank: breaks > 1 });
    breaks = 0;
  }
  return lines;
}

/** The span without white space at its ends. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Line breaks in a run of `\r` and `\n`; `\r\n` is one. */
function lineBreaks(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) {
    if (text.charCodeAt(i) === 10 || text.charCodeAt(i + 1) !== 10) count++;
  }
  return count;
}

function isSpace(code: number): boolean {
  return (
    code <= 32 ||
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x3000
  );
}
