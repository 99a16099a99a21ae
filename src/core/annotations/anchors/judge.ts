import { overlaps } from '../../text/span.ts';
import { type Place, worthOf } from './place.ts';
import type { Quote } from './quote.ts';
import type { Torn } from './torn.ts';

/** On this much likeness of what stands before or after, it is the same, with edits. */
const SAME_CONTEXT = 0.6;

/** Less than this is torn off, where the rest stands elsewhere. */
const TORN_CONTEXT = 0.75;

/** On this much it is the same to the letter, but for a slip. */
const WHOLE_CONTEXT = 0.9;

/** Words of this length are hardly ever used twice in one article. */
const LONG_WORDS = 48;

/** What is left of a passage is the passage when it is about half of it; of a few letters half is nothing. */
const HALF = 0.45;
const SHORT_WORDS = 16;

/** Where only one side is the same, more has to be left. */
const MOSTLY = 0.65;

/** Where neither is, nearly all has to be left. */
const NEARLY_ALL = 0.85;

/** So many code units in a row, of the passage and right beside it, are not in another place by chance. */
const ENOUGH_TOUCHING = 20;

/** How far a passage goes by edits before it, in code units and as a share of what stands before it. */
const NEAR = 120;
const MOST_DRIFT = 0.1;

/** Two places are told apart by this much. */
const MARGIN = 0.03;

/** The places in order, likely first, and whether the first is surely the passage. */
export interface Judgement {
  readonly places: readonly Place[];
  readonly sure: boolean;
}

/** Judges where a passage stands. `tornFrom` tells whether what stood around it is elsewhere. */
export function judge(found: readonly Place[], quote: Quote, tornFrom: (place: Place) => Torn): Judgement {
  const places = apart([...found].sort((a, b) => worthOf(b) - worthOf(a) || a.start - b.start));
  const [first, second] = places;
  if (!first) return { places, sure: false };
  return { places, sure: isAlone(first, second) && isSame(first, quote, tornFrom) };
}

/** The places without those that overlap a better one. */
function apart(places: readonly Place[]): readonly Place[] {
  return places.filter((place, i) => !places.slice(0, i).some((better) => overlaps(better, place)));
}

/** No other place is as likely, unless it is much farther from where the passage stood. */
function isAlone(first: Place, second: Place | undefined): boolean {
  return !second || worthOf(first) - worthOf(second) >= MARGIN || first.distance * 4 < second.distance;
}

/** Not farther off than a few edits move it. */
function isNear({ start, distance }: Place): boolean {
  return distance <= NEAR + start * MOST_DRIFT;
}

function isSame(place: Place, quote: Quote, tornFrom: (place: Place) => Torn): boolean {
  const { likeness, before, after } = place;
  const length = quote.end - quote.start;
  const isLong = length >= LONG_WORDS;
  const isEnough = likeness >= Math.max(HALF, 1 - length / SHORT_WORDS);
  if (before >= WHOLE_CONTEXT && after >= WHOLE_CONTEXT) return isEnough;
  if (likeness === 1 && isLong) return true;
  const isKnown = place.touchingBefore + place.touchingAfter + likeness * length >= ENOUGH_TOUCHING;
  const torn = tornFrom(place);
  if (torn.before && before < TORN_CONTEXT) {
    return after >= WHOLE_CONTEXT && isKnown && likeness >= NEARLY_ALL && beginsLine(place, quote);
  }
  if (torn.after && after < TORN_CONTEXT) {
    return before >= WHOLE_CONTEXT && isKnown && likeness >= NEARLY_ALL && endsLine(place, quote);
  }
  if (!isLong && !isNear(place)) return false;
  if (before >= SAME_CONTEXT && after >= SAME_CONTEXT) return isEnough;
  if (before >= SAME_CONTEXT || after >= SAME_CONTEXT) return likeness >= MOSTLY && isKnown;
  return isLong && isNear(place) && likeness >= NEARLY_ALL;
}

/**
 * Whether all that stood before the passage on its line does so still. Lines are moved, not parts of them: words that are
 * torn from others of their line are another's.
 */
function beginsLine({ touchingBefore }: Place, { selector }: Quote): boolean {
  const line = selector.prefix.lastIndexOf('\n') + 1;
  return line > 0 && touchingBefore >= selector.prefix.length - line;
}

/** The same for what stood after it. */
function endsLine({ touchingAfter }: Place, { selector }: Quote): boolean {
  const line = selector.suffix.indexOf('\n');
  return line >= 0 && touchingAfter >= line;
}
