import type { Span } from '../text/span.ts';

/** Bylines stand near the headline. */
const NEAR_TOP = 15;

/** Longer lines are sentences that happen to begin with "By". */
const MAX_BYLINE = 120;

const BYLINE =
  /^(?:by|written by|reported by|story by|автор(?:ы)?:?|текст:|автор(?:и|ы)?:|аўтар:?|von|par|por|autor:?|di)\s{1,3}(?:the\s)?\p{Lu}[\p{L}.'’-]*(?:[\s,|/&]|$)/iu;
const SENTENCE_END = /[.!?:]["”»]?$/;

/** The line that names the writer, `By A. Writer, Outlet`; null when there is none near the top. */
export function findByline(text: string, lines: readonly Span[]): Span | null {
  return lines.slice(0, NEAR_TOP).find((line) => isByline(text, line)) ?? null;
}

function isByline(text: string, line: Span): boolean {
  if (line.end - line.start > MAX_BYLINE) return false;
  const printed = text.slice(line.start, line.end);
  return BYLINE.test(printed) && !SENTENCE_END.test(printed) && namesSomebody(printed);
}

/** Most words of a byline are names: `By noon the road was clear` is none. */
function namesSomebody(printed: string): boolean {
  const words = printed
    .split(/[\s,|/]+/)
    .slice(1)
    .filter((word) => word !== '');
  const names = words.filter((word) => /^[\p{Lu}\d]/u.test(word));
  return names.length >= 1 && names.length * 2 >= words.length;
}
