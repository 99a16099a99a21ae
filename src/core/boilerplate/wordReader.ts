import { DIGIT, LETTER, UPPER, isApostrophe, kindOf, toLower } from './characters.ts';
import { EMPTY, NUMBER, extend } from './wordHash.ts';

/** Letters that make a stem: word endings differ after them in most languages of the lexicon. */
const STEM = 6;

/**
 * Reads words where they stand, one after another into the same fields: no string and no object a word. `don't` is one
 * word, `e-mail` two, and 1,200.5 one.
 */
export class WordReader {
  /** The offset behind the word. */
  end = 0;
  /** Its hash whatever its case and apostrophe, without its digits; `NUMBER` where it has more digits than letters. */
  hash = EMPTY;
  /** The hash of its first letters, however it ends. */
  stem = EMPTY;
  letters = 0;
  digits = 0;
  /** Letters that are capitals. */
  capitals = 0;
  /** 1, and more where apostrophes part it; beyond 2 where Latin letters without and others adjoin, too. */
  parts = 1;
  /** The hashes of the first part and of the last, where there are two. */
  root = EMPTY;
  tail = EMPTY;

  /** Reads the word that begins at `start` with a letter or a digit; what stands at `limit` is not read. */
  read(text: string, start: number, limit: number): void {
    const first = text.charCodeAt(start);
    const small = first | 32;
    if (small < 97 || small > 122) return this.#readAny(text, start, limit);
    // Latin letters of which at most the first is a capital, most words of most texts, need no table.
    const stemEnd = Math.min(start + STEM, limit);
    let at = start + 1;
    let code = 32;
    let hash = extend(EMPTY, small);
    for (; at < stemEnd; at++) {
      code = text.charCodeAt(at);
      if (code < 97 || code > 122) break;
      hash = extend(hash, code);
    }
    this.stem = hash;
    if (at === stemEnd) {
      for (; at < limit; at++) {
        code = text.charCodeAt(at);
        if (code < 97 || code > 122) break;
        hash = extend(hash, code);
      }
    }
    if (at < limit && code !== 32 && (isApostrophe(code) || kindOf(code) !== 0)) {
      return this.#readAny(text, start, limit);
    }
    this.end = at;
    this.hash = hash;
    this.letters = at - start;
    this.digits = 0;
    this.capitals = first === small ? 0 : 1;
    this.parts = 1;
  }

  #readAny(text: string, start: number, limit: number): void {
    let at = start;
    let hash = EMPTY;
    let stem = EMPTY;
    let letters = 0;
    let digits = 0;
    let capitals = 0;
    let parts = 1;
    let tail = EMPTY;
    let basic = 0;
    for (; at < limit; at++) {
      const code = text.charCodeAt(at);
      const kind = kindOf(code);
      if (kind === DIGIT) digits++;
      else if (kind !== 0) {
        const lower = toLower(code);
        hash = extend(hash, lower);
        tail = extend(tail, lower);
        if (lower < 128) basic++;
        if (letters++ < STEM) stem = extend(stem, lower);
        if ((kind & UPPER) !== 0) capitals++;
      } else if (isApostrophe(code)) {
        if (letters === 0 || at + 1 >= limit || (kindOf(text.charCodeAt(at + 1)) & LETTER) === 0) break;
        if (parts++ === 1) this.root = hash;
        tail = EMPTY;
        hash = extend(hash, 0x27);
      } else if (!isInNumber(code) || digits === 0 || letters > 0) break;
      else if (at + 1 >= limit || kindOf(text.charCodeAt(at + 1)) !== DIGIT) break;
    }
    this.end = at;
    this.hash = digits > letters ? NUMBER : hash;
    this.stem = stem;
    this.letters = letters;
    this.digits = digits;
    this.capitals = capitals;
    this.parts = basic > 0 && basic < letters ? MANY : parts;
    this.tail = tail;
  }
}

/** Parts of a word of different alphabets. */
const MANY = 3;

/** A point or a comma. */
function isInNumber(code: number): boolean {
  return code === 0x2c || code === 0x2e;
}

/** The offset of the first letter or digit at or after `at`; `limit` where there is none before it. */
export function nextWord(text: string, at: number, limit: number): number {
  let next = at;
  for (; next < limit; next++) {
    const code = text.charCodeAt(next);
    if (code !== 32 && kindOf(code) !== 0) break;
  }
  return next;
}
