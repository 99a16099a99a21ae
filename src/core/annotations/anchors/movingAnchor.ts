import type { Span } from '../../text/span.ts';
import { type Border, afterDeletion, afterInsertion } from './movingBorder.ts';

/** One change of a text: what stood from an offset of the text before it, and what stands there now. */
export interface TextChange {
  readonly start: number;
  readonly deleted: string;
  readonly inserted: string;
}

/** A passage that moves with the edits of its text. It is gone while `start` and `end` are one. */
export interface MovingAnchor extends Span {
  readonly borders: readonly [start: Border, end: Border];
}

/** A passage that begins to move with its text. */
export function moving({ start, end }: Span): MovingAnchor {
  return between({ offset: start, last: null }, { offset: end, last: null });
}

/**
 * Where passages stand after changes, whose offsets are all of the text before the first of them; they do not overlap.
 * What is written at an end of a passage is not part of it, what is written within it is. A passage that was deleted,
 * in part or wholly, comes back as it was when the edits are undone.
 */
export function moveAnchors(anchors: readonly MovingAnchor[], changes: readonly TextChange[]): readonly MovingAnchor[] {
  // From the end of the text on, so that a change does not move those that follow.
  const ordered = [...changes].sort((a, b) => b.start - a.start);
  return anchors.map((anchor) => ordered.reduce(afterChange, anchor));
}

function afterChange(anchor: MovingAnchor, { start, deleted, inserted }: TextChange): MovingAnchor {
  if (start > anchor.end) return anchor;
  const [first, last] = anchor.borders.map((border) => afterDeletion(border, start, deleted)) as [Border, Border];
  const within = isWithin(anchor, start, deleted, inserted);
  const put = (border: Border, goesAlong: boolean) =>
    afterInsertion(border, start, inserted, { goesAlong, mayHoldMore: deleted === '' });
  const left = put(first, !within);
  const right = put(last, within);
  // Of a passage that is gone both ends stay where it was.
  return left.offset <= right.offset ? between(left, right) : between(put(first, false), put(last, false));
}

/**
 * Whether the change replaces words of the passage, and leaves others. One letter in place of words is the first of what
 * is being typed: the next ones stand after it, and it goes with them.
 */
function isWithin({ start, end }: Span, at: number, deleted: string, inserted: string): boolean {
  const inside = at >= start && at + deleted.length <= end;
  return inside && deleted !== '' && deleted.length < end - start && inserted.length > 1;
}

function between(first: Border, last: Border): MovingAnchor {
  return { start: first.offset, end: Math.max(first.offset, last.offset), borders: [first, last] };
}
