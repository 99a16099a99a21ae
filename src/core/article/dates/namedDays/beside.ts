import type { Span } from '../../../text/span.ts';
import { isWordCode } from '../../../text/words.ts';

/** Longer words mean nothing to those who ask. */
const LONGEST = 16;

const NONE: Span = { start: 0, end: 0 };

/**
 * The word right before the offset, with one or two blanks between; empty where something else stands there. Looking at
 * one word costs a tenth of trying a pattern at each place before the offset.
 */
export function wordBefore(text: string, at: number): Span {
  let end = at;
  while (at - end < 2 && isBlank(text.charCodeAt(end - 1))) end--;
  if (end === at) return NONE;
  let start = end;
  while (end - start < LONGEST && isWordCode(text.charCodeAt(start - 1))) start--;
  return start === end || isWordCode(text.charCodeAt(start - 1)) ? NONE : { start, end };
}

function isBlank(code: number): boolean {
  return code === 32 || code === 160 || code === 9 || code === 0x202f;
}
