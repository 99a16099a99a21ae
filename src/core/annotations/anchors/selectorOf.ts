import type { Span } from '../../text/span.ts';
import type { TextSelector } from './anchor.ts';
import { TextPositions } from './positions.ts';

/** How many characters before and after a passage are kept: as many as other annotation tools keep. */
const CONTEXT = 32;

/**
 * The selector of the passage from `start` to `end`, in UTF-16 offsets of the text, which may have any line ends.
 * Offsets outside the text are moved to its ends, and an end before the start to the start.
 */
export function selectorOf(text: string, start: number, end: number): TextSelector {
  return selectorIn(new TextPositions(text), { start, end });
}

/** The same in a text that was prepared before, in offsets of the text as given. */
export function selectorIn(positions: TextPositions, span: Span): TextSelector {
  const first = positions.toNeutral(span.start);
  const last = Math.max(first, positions.toNeutral(span.end));
  const start = positions.toCodePoint(first);
  const end = positions.toCodePoint(last);
  const words = (from: number, to: number) =>
    positions.neutral.slice(positions.fromCodePoint(from), positions.fromCodePoint(to));
  return {
    exact: words(start, end),
    prefix: words(start - CONTEXT, start),
    suffix: words(end, end + CONTEXT),
    start,
    end,
  };
}

/** Whether two selectors say the same. */
export function sameSelector(a: TextSelector, b: TextSelector): boolean {
  return (
    a.start === b.start && a.end === b.end && a.exact === b.exact && a.prefix === b.prefix && a.suffix === b.suffix
  );
}
