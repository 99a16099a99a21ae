import type { Span } from '../../text/span.ts';

/** One change of a text: what stood between two offsets of the text before it, and what stands there now. */
export interface TextChange {
  readonly start: number;
  readonly deleted: string;
  readonly inserted: string;
}

/** An end of a passage that moves with edits, and what was deleted on both sides of it: put in again, it stands between as before. */
interface Border {
  readonly offset: number;
  readonly before: string;
  readonly after: string;
}

/** A passage that moves with the edits of its text. It is gone while `start` and `end` are one. */
export interface MovingAnchor extends Span {
  readonly borders: readonly [start: Border, end: Border];
}

/** More of what was deleted is not remembered: then a passage that comes back is looked for by its words. */
const MOST_REMEMBERED = 1_000_000;

/** Longer insertions are only compared as a whole with what was deleted. */
const MOST_SPLIT = 2_000;

/** A passage that begins to move with its text. */
export function moving({ start, end }: Span): MovingAnchor {
  return anchorAt({ offset: start, before: '', after: '' }, { offset: end, before: '', after: '' });
}

/**
 * Where passages stand after changes, whose offsets are all of the text before the first of them; they do not overlap.
 * What is written at an end of a passage is not part of it, what is written within it is. A passage that was deleted,
 * in part or wholly, comes back when what was deleted is put in again, as by undoing.
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
  const left = afterInsertion(first, start, inserted, !within);
  const right = afterInsertion(last, start, inserted, within);
  // Of a passage that is gone both ends stay where it was.
  return left.offset <= right.offset ? anchorAt(left, right) : anchorAt({ ...left, offset: right.offset }, right);
}

/**
 * Whether the change replaces words of the passage, and leaves others. One letter in place of words is the first of what
 * is being typed: the next ones stand after it, and it goes with them.
 */
function isWithin({ start, end }: Span, at: number, deleted: string, inserted: string): boolean {
  const inside = at >= start && at + deleted.length <= end;
  return inside && deleted !== '' && deleted.length < end - start && inserted.length > 1;
}

function anchorAt(first: Border, last: Border): MovingAnchor {
  return { start: first.offset, end: last.offset, borders: [first, last] };
}

function afterDeletion(border: Border, start: number, deleted: string): Border {
  const { offset, before, after } = border;
  const end = start + deleted.length;
  if (deleted === '' || offset < start) return border;
  if (offset > end) return { ...border, offset: offset - deleted.length };
  return {
    offset: start,
    before: (deleted.slice(0, offset - start) + before).slice(-MOST_REMEMBERED),
    after: (after + deleted.slice(offset - start)).slice(0, MOST_REMEMBERED),
  };
}

function afterInsertion(border: Border, start: number, inserted: string, goesAlong: boolean): Border {
  const { offset, before, after } = border;
  if (inserted === '' || offset < start) return border;
  if (offset > start) return { ...border, offset: offset + inserted.length };
  const returned = returnedBefore(border, inserted);
  if (returned === null) return { ...border, offset: goesAlong ? offset + inserted.length : offset };
  return {
    offset: offset + returned,
    before: before.slice(0, Math.max(0, before.length - returned)),
    after: after.slice(inserted.length - returned),
  };
}

/** How much of what is put in at a border had stood before it, where the rest stood after it; null where it is something else. */
function returnedBefore({ before, after }: Border, inserted: string): number | null {
  const fits = (length: number) =>
    before.endsWith(inserted.slice(0, length)) && after.startsWith(inserted.slice(length));
  const splits =
    inserted.length <= MOST_SPLIT
      ? Array.from({ length: inserted.length + 1 }, (_, i) => inserted.length - i)
      : [before.length, inserted.length, 0];
  const part = splits.find((length) => length <= inserted.length && fits(length));
  if (part !== undefined) return part;
  // More than what is remembered: what was deleted farther off, before what lay between.
  const whole = before + after === '' ? -1 : inserted.indexOf(before + after);
  return whole < 0 ? null : whole + before.length;
}
