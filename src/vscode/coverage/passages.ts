import type { PassageView } from '../../analysis/coverageResult.ts';
import type { LineRange } from '../../analysis/protocol.ts';

/** The two sides of a pair: `a` is shown left. */
export type Side = 'a' | 'b';

/** A place in a text: 0-based line, UTF-16 character. The editor's own positions fit. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** The other side. */
export function opposite(side: Side): Side {
  return side === 'a' ? 'b' : 'a';
}

/**
 * Which passage a place on one side lies in, its end included; undefined when it lies in none. Where one passage ends and
 * the next begins, or two overlap, the current one counts, else the first.
 */
export function passageAt(
  passages: readonly PassageView[],
  side: Side,
  place: Place,
  current?: number,
): number | undefined {
  const last = current === undefined ? undefined : passages[current];
  if (last && holds(last[side], place)) return current;
  const index = passages.findIndex((passage) => holds(passage[side], place));
  return index < 0 ? undefined : index;
}

function holds(range: LineRange, place: Place): boolean {
  const { startLine, startCharacter, endLine, endCharacter } = range;
  const afterStart = place.line > startLine || (place.line === startLine && place.character >= startCharacter);
  const beforeEnd = place.line < endLine || (place.line === endLine && place.character <= endCharacter);
  return afterStart && beforeEnd;
}

/** The passage so many steps on, round at the ends; undefined when there are none. */
export function passageAfter(
  passages: readonly PassageView[],
  current: number | undefined,
  step: 1 | -1,
): number | undefined {
  const { length } = passages;
  if (length === 0) return undefined;
  if (current === undefined) return step > 0 ? 0 : length - 1;
  return (current + step + length) % length;
}
