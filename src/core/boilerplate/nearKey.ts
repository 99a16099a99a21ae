import { monthNamed } from '../article/dates/months.ts';
import { isWeekdayWord } from '../article/dates/weekdays.ts';
import { kindOf, UPPER } from './characters.ts';
import { EMPTY, NUMBER, extend, hashWord, joined, wordsOf } from './wordHash.ts';

/** The ends of an article, where a page's own lines stand. */
export type Edge = 'head' | 'foot';

/** Lines at either end of an article that are compared in this way. */
const EDGE_LINES: Readonly<Record<Edge, number>> = { head: 3, foot: 6 };
/** Longer lines are paragraphs, UTF-16 units. */
const LONGEST = 240;
/** Words that must stay, for lines of names not to be all alike. */
const FEWEST_KEPT = 3;

const NAME = extend(EMPTY, 0x4e);
const PLACE_OF: Readonly<Record<Edge, number>> = { head: extend(EMPTY, 0x48), foot: extend(EMPTY, 0x46) };

/** At which end line `index` of `count` lines with words stands; null inside. In a short text the foot goes first. */
export function edgeOf(index: number, count: number): Edge | null {
  if (index >= count - EDGE_LINES.foot) return 'foot';
  return index < EDGE_LINES.head ? 'head' : null;
}

/**
 * A number that stands for a line at one end of an article with its names, dates and numbers masked: "Ask Mira Solberg
 * about it" and "Ask Jonas Ek about it" have one key where they stand at the same end. 0 for a line without a name,
 * for one of hardly anything else and for a paragraph.
 */
export function nearKey(text: string, start: number, end: number, edge: Edge): number {
  if (end - start > LONGEST) return 0;
  const words = wordsOf(text.slice(start, end));
  const masks = words.map((word, index) => maskOf(words, word, index));
  if (!masks.includes(NAME) || masks.filter((mask) => mask === null).length < FEWEST_KEPT) return 0;
  let low = PLACE_OF[edge];
  let high = low;
  masks.forEach((mask, index) => {
    // A name of three words is one of two.
    if (mask !== null && mask === masks[index - 1]) return;
    const hash = mask ?? hashWord(words[index]!);
    low = joined(low, hash);
    high = Math.imul(high ^ hash, 0xcc9e2d51) + (high >>> 13);
  });
  return (low >>> 0) * 0x200000 + ((high >>> 0) & 0x1fffff);
}

/** What a word is masked with; null for one that stays. The first word is a name where a capital follows. */
function maskOf(words: readonly string[], word: string, index: number): number | null {
  if (hashWord(word) === NUMBER) return NUMBER;
  const isName = isCapital(word) && (index > 0 || isCapital(words[1] ?? ''));
  return isName || isWeekdayWord(word) || isMonth(words, index) ? NAME : null;
}

/** A month in small letters stands beside the day: other words are spelt like some. */
function isMonth(words: readonly string[], index: number): boolean {
  return index > 0 && hashWord(words[index - 1]!) === NUMBER && monthNamed(words[index]!) !== null;
}

function isCapital(word: string): boolean {
  return (kindOf(word.charCodeAt(0) || 0) & UPPER) !== 0;
}
