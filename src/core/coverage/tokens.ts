import type { Span } from '../text/span.ts';
import { addLetter, FNV_OFFSET } from './hashing.ts';
import { fold, isApostrophe, isCapital, isDigit, isWide } from './letters.ts';
import { stem } from './stem.ts';

/** Bits of `Tokens.flags`: begins with a capital. */
export const CAPITAL = 1;
/** First word of a sentence or quotation, where a capital says nothing. */
export const OPENING = 2;
/** Holds a digit. */
export const NUMERIC = 4;
/** Stands between quotation marks. */
export const QUOTED = 8;
/** First word of a line. */
export const LINE_START = 16;

/** No news article has more words; what lies behind is not read, so that one huge file costs no more than a long one. */
export const MAX_TOKENS = 1 << 17;
/** Nor more UTF-16 units. */
const MAX_UNITS = 1 << 20;

const NEWLINE = 10;
const SPACE = 32;
const APOSTROPHE = 39;
const COMMA = 44;
const POINT = 46;
const STRAIGHT_QUOTE = 34;

/** Folded units below it are digits, or 0 for what separates words. */
const FIRST_LETTER = 58;
const FIRST_WIDE = 0x2e80;

/** Bit by which a to z stand apart from A to Z; set, it makes no other unit one of them. */
const SMALL = 32;
const FIRST_SMALL = 97;
const LAST_SMALL = 122;

/** Whether the unit, which is no letter of ASCII, surely ends the letters before it: a space, a mark, no apostrophe. */
function separates(unit: number): boolean {
  return unit < 128 && unit !== APOSTROPHE && !isDigit(unit);
}

/** Whether a letter or digit follows. */
function joins(text: string, at: number, to: number): boolean {
  return at + 1 < to && fold(text.charCodeAt(at + 1)) !== 0;
}

/** Whether the apostrophe begins an `'s` that ends the word. */
function isPossessive(text: string, at: number, to: number): boolean {
  return (text.charCodeAt(at + 1) | 32) === 115 && !joins(text, at + 1, to);
}

/** Whether it is a comma or point between two digits. */
function isInsideNumber(text: string, at: number, to: number): boolean {
  const unit = text.charCodeAt(at);
  if ((unit !== COMMA && unit !== POINT) || at + 1 >= to) return false;
  return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

function endsSentence(unit: number): boolean {
  return unit === POINT || unit === 33 || unit === 63 || unit === 58; // . ! ? :
}

function opensQuotation(unit: number): boolean {
  return unit === 0x201c || unit === 0xab || unit === 0x201e || unit === 0x201f; // “ « „ ‟
}

function closesQuotation(unit: number): boolean {
  return unit === 0x201d || unit === 0xbb; // ” »
}

/** What the next word's flags begin with, behind a unit that separates words. */
function stateBehind(unit: number, state: number): number {
  if (unit === NEWLINE) return OPENING | LINE_START;
  if (endsSentence(unit)) return state | OPENING;
  if (unit === STRAIGHT_QUOTE) return (state ^ QUOTED) | OPENING; // it has no side
  if (opensQuotation(unit)) return state | QUOTED | OPENING;
  return closesQuotation(unit) ? state & ~QUOTED : state;
}

/**
 * The words of one text as columns: no object and no string a word. Made once and read into again and again: the
 * columns grow and never shrink. A word is a 32-bit hash of its folded, lightly stemmed letters; where a script writes
 * no spaces every character is a word.
 */
export class Tokens {
  /** How many words there are; at most `MAX_TOKENS`. What the columns hold behind is left from earlier texts. */
  count = 0;
  words = new Int32Array(4096);
  flags = new Uint8Array(4096);
  /** UTF-16 offsets. */
  starts = new Int32Array(4096);
  ends = new Int32Array(4096);

  /** Reads a text without what `mask` covers. Masks need not be in order and may overlap. */
  read(text: string, mask: readonly Span[]): void {
    this.count = 0;
    const length = Math.min(text.length, MAX_UNITS);
    this.#reserve(Math.min(length, MAX_TOKENS));
    let from = 0;
    for (const { start, end } of inOrder(mask)) {
      if (start > from) this.#readRange(text, from, Math.min(start, length));
      from = Math.max(from, end);
    }
    this.#readRange(text, from, length);
  }

  /** What stands before and behind a mask are lines of their own: no quotation reaches over it. */
  #readRange(text: string, from: number, to: number): void {
    const { words, flags, starts, ends } = this; // here, not for every word
    let state = OPENING | LINE_START;
    let at = from;
    while (at < to && this.count < MAX_TOKENS) {
      const start = at;
      const first = text.charCodeAt(start);
      let unit = first;
      let hash = FNV_OFFSET;
      let last = 0;
      for (; at < to; at++) {
        unit = text.charCodeAt(at);
        const letter = unit | SMALL;
        if (letter < FIRST_SMALL || letter > LAST_SMALL) break;
        hash = addLetter(hash, letter);
        last = letter;
      }
      if (at > start && (at === to || separates(unit))) {
        const i = this.count++;
        words[i] = stem(text, at, at - start, hash, last);
        flags[i] = state | (first < FIRST_SMALL ? CAPITAL : 0);
        starts[i] = start;
        ends[i] = at;
        state &= QUOTED;
        if (unit === SPACE) at++;
      } else if (fold(first) !== 0) {
        at = this.#readOn(text, start, at, to, hash, state | (isCapital(first) ? CAPITAL : 0));
        state &= QUOTED;
      } else {
        at++;
        if (unit !== SPACE) state = stateBehind(unit, state);
      }
    }
  }

  /** Reads a word on from a letter outside a to z, a digit or an apostrophe, and gives the offset behind it. */
  #readOn(text: string, start: number, from: number, to: number, begun: number, flags: number): number {
    let hash = begun;
    let letters = from - start;
    let numeric = 0;
    let possessive = 0;
    let at = from;
    for (; at < to; at++) {
      const unit = text.charCodeAt(at);
      let letter = fold(unit);
      if (letter < FIRST_LETTER) {
        if (letter !== 0) numeric = NUMERIC;
        else if (isApostrophe(unit) && joins(text, at, to)) {
          if (!isPossessive(text, at, to)) continue;
          possessive = 2;
          break;
        } else if (isInsideNumber(text, at, to)) {
          if (unit === COMMA) continue; // 1,200 is 1200
          letter = POINT;
        } else break;
      }
      letters++;
      hash = addLetter(hash, letter);
      if (unit >= FIRST_WIDE && isWide(unit)) {
        at++;
        break;
      }
    }
    const i = this.count++;
    this.words[i] = numeric === 0 ? stem(text, at, letters, hash, fold(text.charCodeAt(at - 1))) : hash;
    this.flags[i] = flags | numeric;
    this.starts[i] = start;
    this.ends[i] = at + possessive;
    return at + possessive;
  }

  /** Makes room for so many words: no text has more than units. */
  #reserve(needed: number): void {
    if (needed <= this.words.length) return;
    const size = Math.min(2 * needed, MAX_TOKENS);
    this.words = new Int32Array(size);
    this.flags = new Uint8Array(size);
    this.starts = new Int32Array(size);
    this.ends = new Int32Array(size);
  }
}

function inOrder(mask: readonly Span[]): readonly Span[] {
  return mask.length < 2 ? mask : mask.toSorted((x, y) => x.start - y.start);
}
