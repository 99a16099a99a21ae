import type { Span } from '../text/span.ts';

/** A non-blank line without the white space around it. */
export interface TextLine extends Span {
  /** Whether a blank line, or the beginning of the text, stands before it. */
  readonly afterBlank: boolean;
}

/** The non-blank lines from an offset on, in order. */
export function textLines(text: string, from: number): TextLine[] {
  const lines: TextLine[] = [];
  let breaks = 2;
  let newline = -1;
  let carriageReturn = -1;
  for (let at = from; at < text.length;) {
    // The runtime finds either far faster than a loop; each is looked for again only when it is passed.
    if (newline < at) newline = placeOf('\n', text, at);
    if (carriageReturn < at) carriageReturn = placeOf('\r', text, at);
    const end = Math.min(newline, carriageReturn);
    const line = trimmed(text, { start: at, end });
    if (line.end > line.start) {
      lines.push({ start: line.start, end: line.end, afterBlank: breaks > 1 });
      breaks = 0;
    }
    // `\r\n` is one break.
    if (end === newline || newline !== end + 1) breaks++;
    at = end + 1;
  }
  return lines;
}

/** Where the character stands at the offset or behind it; the text's end where it does not. */
function placeOf(character: string, text: string, from: number): number {
  const found = text.indexOf(character, from);
  return found < 0 ? text.length : found;
}

/** The span without white space at its ends. */
function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
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
