import type { Anchor } from '../../../core/annotations/anchors/anchor.ts';
import type { Mark } from '../../../core/annotations/annotation.ts';
import type { Span } from '../../../core/text/span.ts';
import type { PlacedMark } from '../placedMarks.ts';

/** A mark with the passage it is of in the text as it is now. */
export interface MarkedSpan {
  readonly mark: Mark;
  readonly span: Span;
}

/** Where a mark stands; undefined where it is of the whole article, or lost. */
export function anchorOf({ anchoring }: PlacedMark): Anchor | undefined {
  return anchoring?.anchor ?? undefined;
}

/** The marks of passages that were found, in the order they stand in the text. */
export function markedSpans(placed: readonly PlacedMark[]): readonly MarkedSpan[] {
  return placed
    .flatMap((one) => {
      const span = anchorOf(one);
      return span ? [{ mark: one.mark, span }] : [];
    })
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/**
 * The marks whose passage an offset lies in or at the end of, the shortest first; then, on the article's first line,
 * those of the whole article.
 */
export function marksAt(placed: readonly PlacedMark[], offset: number, firstLine: Span): readonly MarkedSpan[] {
  const passages = markedSpans(placed)
    .filter(({ span }) => span.start <= offset && offset <= span.end)
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  if (offset < firstLine.start || offset > firstLine.end) return passages;
  const whole = placed.filter(({ anchoring }) => anchoring === null);
  return [...passages, ...whole.map(({ mark }) => ({ mark, span: firstLine }))];
}

/** Those that are exactly a selection, of marks at its end: whoever selected one means it; all where none is. */
export function selectedAmong(marks: readonly MarkedSpan[], { start, end }: Span): readonly MarkedSpan[] {
  const exact = marks.filter(({ span }) => span.start === start && span.end === end);
  return exact.length > 0 ? exact : marks;
}

/** The first line with words; an empty span at the start of a text without any. */
export function firstLineOf(text: string): Span {
  const start = Math.max(0, text.search(/\S/u));
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
}

/**
 * The index of the mark after or before an offset, around the end; -1 when there are none. `atCursor`: one that begins
 * at the offset is the next, since it is not selected yet.
 */
export function indexBeside(
  marks: readonly { readonly span: { readonly start: number } }[],
  offset: number,
  by: 1 | -1,
  atCursor: boolean,
): number {
  if (marks.length === 0) return -1;
  if (by === 1) {
    const next = marks.findIndex(({ span }) => span.start > offset || (atCursor && span.start === offset));
    return Math.max(0, next);
  }
  const before = marks.findLastIndex(({ span }) => span.start < offset);
  return before < 0 ? marks.length - 1 : before;
}
