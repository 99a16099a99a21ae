import type { Span } from '../text/span.ts';
import type { TextLine } from './textLines.ts';

/** Hard-wrapped text breaks its lines at about this many characters. */
const WRAP_WIDTH = { least: 45, most: 110 };

/** Of a wrapped text's line pairs, at least this share breaks in mid-sentence. */
const WRAPPED_SHARE = 0.5;

const SENTENCE_END = /[.!?:…]["'”’»)]*$/;

/** The paragraphs that the lines make: one each, or, where lines are wrapped, those up to a blank line together. */
export function joinParagraphs(text: string, lines: readonly TextLine[]): Span[] {
  if (!isWrapped(text, lines)) return lines.map(({ start, end }) => ({ start, end }));
  const paragraphs: Span[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last && !line.afterBlank) paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end };
    else paragraphs.push({ start: line.start, end: line.end });
  }
  return paragraphs;
}

function isWrapped(text: string, lines: readonly TextLine[]): boolean {
  let pairs = 0;
  let broken = 0;
  for (let i = 1; i < lines.length; i++) {
    const [before, line] = [lines[i - 1], lines[i]];
    if (!before || !line || line.afterBlank) continue;
    pairs++;
    const length = before.end - before.start;
    if (length < WRAP_WIDTH.least || length > WRAP_WIDTH.most) continue;
    if (!SENTENCE_END.test(text.slice(before.end - 4, before.end))) broken++;
  }
  return pairs >= 3 && broken >= pairs * WRAPPED_SHARE;
}
