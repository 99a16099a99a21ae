import type { Span } from '../../src/core/text/span.ts';
import type { Piece, Truth } from './trackedText.ts';

/** What came of looking for a passage. */
export type Outcome = 'right' | 'honestly orphaned' | 'wrong' | 'needlessly orphaned';

/** A passage is gone when less than this share of it stands in one piece. */
const GONE = 0.5;

/** A place is right when what it lacks and what it has too much is no more than this share of the piece. */
const TOLERANCE = 0.25;

/**
 * Judges a place that was found, or null, against the truth. Where other text was moved into a passage, its largest piece
 * is right, and so is all from one piece to another, unless more than the passage lies between.
 */
export function outcomeOf(found: Span | null, { length, pieces }: Truth): Outcome {
  const most = Math.max(0, ...pieces.map(({ kept }) => kept));
  if (!found) return most < GONE * length ? 'honestly orphaned' : 'needlessly orphaned';
  const places = pieces.flatMap((first, i) =>
    pieces.slice(i).map((last, more) => joined(pieces.slice(i, i + more + 1), first, last)),
  );
  return places.some((place) => place.kept >= Math.min(most, GONE * length) && fits(found, place)) ? 'right' : 'wrong';
}

function joined(pieces: readonly Piece[], first: Piece, last: Piece): Piece {
  const kept = pieces.reduce((sum, piece) => sum + piece.kept, 0);
  const inner = { start: first.inner.start, end: last.inner.end };
  const between = inner.end - inner.start - pieces.reduce((sum, piece) => sum + piece.inner.end - piece.inner.start, 0);
  return { kept: between > kept ? 0 : kept, inner, outer: { start: first.outer.start, end: last.outer.end } };
}

function fits(found: Span, { kept, inner, outer }: Piece): boolean {
  const size = inner.end - inner.start;
  const lacks = size - shared(found, inner);
  const tooMuch = found.end - found.start - shared(found, outer);
  return kept > 0 && lacks + tooMuch <= TOLERANCE * size;
}

function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
