import { monthNamed } from '../article/dates/months.ts';
import { isWeekdayWord, weekdayNamed } from '../article/dates/weekdays.ts';
import { DIGIT, kindOf, UPPER } from './characters.ts';
import { EMPTY, NUMBER, extend, joined, joinedApart, phraseKey } from './wordHash.ts';
import { WordReader, nextWord } from './wordReader.ts';

/** The ends of an article, where a page's own lines stand. */
export type Edge = 'head' | 'foot';

/** Lines at either end of an article that are compared in this way. */
const EDGE_LINES: Readonly<Record<Edge, number>> = { head: 3, foot: 6 };
/** Longer lines are paragraphs, UTF-16 units. */
const LONGEST = 240;
/** Words that must stay, for lines of names not to be all alike. */
const FEWEST_KEPT = 3;

/** Letters of the shortest weekday or month in small letters. */
const SHORTEST_DATE = 3;

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
  let low = PLACE_OF[edge];
  let high = low;
  let hasName = false;
  let kept = 0;
  let before: number | null = null;
  let at = nextWord(text, start, end);
  for (let isFirst = true; at < end; isFirst = false) {
    word.read(text, at, end);
    const next = nextWord(text, word.end, end);
    const mask: number | null = isFirst ? maskOfFirst(text, at, next, end) : maskOf(text, at, before);
    // A name of three words is one of two.
    if (mask === null || mask !== before) {
      low = joined(low, mask ?? word.hash);
      high = joinedApart(high, mask ?? word.hash);
    }
    if (mask === null) kept++;
    if (mask === NAME) hasName = true;
    before = mask;
    at = next;
  }
  return hasName && kept >= FEWEST_KEPT ? phraseKey(low, high) : 0;
}

const word = new WordReader();

/** What the word just read, at `start`, is masked with behind a word masked with `before`; null for one that stays. */
function maskOf(text: string, start: number, before: number | null): number | null {
  const kind = kindOf(text.charCodeAt(start));
  if (kind === DIGIT) return NUMBER;
  if ((kind & UPPER) !== 0) return NAME;
  if (word.letters < SHORTEST_DATE) return null;
  const name = text.slice(start, word.end);
  // A month in small letters stands beside the day: other words are spelt like some.
  const isDate = weekdayNamed(name) !== null || (before === NUMBER && monthNamed(name) !== null);
  return isDate ? NAME : null;
}

/** The same for the first word of the line: a capital says nothing but where another follows. */
function maskOfFirst(text: string, start: number, next: number, end: number): number | null {
  const isCapital = (at: number) => at < end && (kindOf(text.charCodeAt(at)) & UPPER) !== 0;
  if (!isCapital(start) || isCapital(next)) return maskOf(text, start, null);
  return isWeekdayWord(text.slice(start, word.end)) ? NAME : null;
}
