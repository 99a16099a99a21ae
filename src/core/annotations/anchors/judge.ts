import { type Place, worthOf } from './place.ts';
import type { Quote } from './quote.ts';

/** On this much likeness of what stands before or after, that is the same. */
const SAME_CONTEXT = 0.6;

/** Words of this length are hardly ever used twice in one article without being a repetition. */
const LONG_WORDS = 48;

/** Two places are told apart by this much. */
const MARGIN = 0.03;

/** The places in order, likely first, and whether the first is surely the passage. */
export interface Judgement {
  readonly places: readonly Place[];
  readonly sure: boolean;
}

/** Judges where a passage stands. `takenOut`: there is a place where it was deleted. */
export function judge(found: readonly Place[], quote: Quote, takenOut: () => boolean): Judgement {
  const places = [...found].sort((a, b) => worthOf(b) - worthOf(a) || a.start - b.start);
  const [first, second] = places;
  if (!first) return { places, sure: false };
  return { places, sure: isAlone(first, second) && isSame(first, quote, takenOut) };
}

/** No other place is as likely, unless it is much farther from where the passage stood. */
function isAlone(first: Place, second: Place | undefined): boolean {
  return !second || worthOf(first) - worthOf(second) >= MARGIN || first.distance * 4 < second.distance;
}

function isSame(place: Place, quote: Quote, takenOut: () => boolean): boolean {
  const { likeness, before, after } = place;
  const length = quote.end - quote.start;
  const sides = (before >= SAME_CONTEXT ? 1 : 0) + (after >= SAME_CONTEXT ? 1 : 0);
  if (sides === 2) return likeness >= 0.5;
  if (sides === 1) return likeness >= (length >= LONG_WORDS ? 0.6 : 0.75) && !takenOut();
  return likeness >= 0.9 && length >= LONG_WORDS && (likeness === 1 || !takenOut());
}
