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
const COMMA = 44;
const POINT = 46;
const STRAIGHT_QUOTE = 34;

/** Folded units below it are digits, or 0 for what separates words. */
const FIRST_LETTER = 58;
const FIRST_WIDE = 0x2e80;

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
    let from = 0;
    for (const { start, end } of inOrder(mask)) {
      if (start > from) this.#readRange(text, from, Math.min(start, length));
      from = Math.max(from, end);
    }
    this.#readRange(text, from, length);
  }

  /** What stands before and behind a mask are lines of their own: no quotation reaches over it. */
  #readRange(text: string, from: number, to: number): void {
    let opening = OPENING;
    let line = LINE_START;
    let quoted = 0;
    let at = from;
    while (at < to && this.count < MAX_TOKENS) {
      const unit = text.charCodeAt(at);
      if (fold(unit) !== 0) {
        at = this.#readWord(text, at, to, opening | line | quoted | (isCapital(unit) ? CAPITAL : 0));
        opening = 0;
        line = 0;
        continue;
      }
      at++;
      if (unit === NEWLINE) {
        opening = OPENING;
        line = LINE_START;
        quoted = 0;
      } else if (endsSentence(unit)) {
        opening = OPENING;
      } else if (opensQuotation(unit) || unit === STRAIGHT_QUOTE) {
        quoted = unit === STRAIGHT_QUOTE ? quoted ^ QUOTED : QUOTED; // straight quotation marks have no side
        opening = OPENING;
      } else if (closesQuotation(unit)) {
        quoted = 0;
      }
    }
  }

  /** Reads the word that begins at `start`, and gives the offset behind it. */
  #readWord(text: string, start: number, to: number, flags: number): number {
    let hash = FNV_OFFSET;
    let lessOne = 0;
    let lessTwo = 0;
    let lessThree = 0;
    let letters = 0;
    let numeric = 0;
    let possessive = 0;
    let at = start;
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
      lessThree = lessTwo;
      lessTwo = lessOne;
      lessOne = hash;
      hash = addLetter(hash, letter);
      if (unit >= FIRST_WIDE && isWide(unit)) {
        at++;
        break;
      }
    }
    if (this.count === this.words.length) this.#grow();
    const i = this.count++;
    this.words[i] = numeric === 0 ? stem(text, at, letters, hash, lessOne, lessTwo, lessThree) : hash;
    this.flags[i] = flags | numeric;
    this.starts[i] = start;
    this.ends[i] = at + possessive;
    return at + possessive;
  }

  #grow(): void {
    const size = this.words.length * 2;
    const { words, flags, starts, ends } = this;
    this.words = new Int32Array(size);
    this.flags = new Uint8Array(size);
    this.starts = new Int32Array(size);
    this.ends = new Int32Array(size);
    this.words.set(words);
    this.flags.set(flags);
    this.starts.set(starts);
    this.ends.set(ends);
  }
}

function inOrder(mask: readonly Span[]): readonly Span[] {
  return mask.length < 2 ? mask : mask.toSorted((x, y) => x.start - y.start);
}
