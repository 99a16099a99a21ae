import { DIGIT, isApostrophe, kindOf, toLower } from './characters.ts';
import { EMPTY, NUMBER, extend, joined } from './wordHash.ts';

/** Mixes the second half of a key, so that the halves collide apart. */
const OTHER = 0x01000193 ^ 0x5bd1e995;

/**
 * A number that stands for a line with its numbers masked and its case, signs and spaces left aside: "12 photos" and
 * "7 photos" have one key. 53 bits, so that two lines of a large folder hardly share one. 0 for a line without words.
 */
export function maskedKey(text: string, start: number, end: number): number {
  let low = EMPTY;
  let high = OTHER;
  let words = 0;
  let word = EMPTY;
  let isWord = false;
  let isNumber = false;
  for (let i = start; i <= end; i++) {
    const code = i < end ? text.charCodeAt(i) : 32;
    // Small Latin letters, most of most texts, need no table.
    if (code >= 97 && code <= 122) {
      word = extend(word, code);
      isWord = true;
      continue;
    }
    const kind = code === 32 ? 0 : kindOf(code);
    if (kind !== 0) {
      if (kind === DIGIT) isNumber = true;
      else word = extend(word, toLower(code));
      isWord = true;
    } else if (isWord && !isApostrophe(code)) {
      if (isNumber) word = NUMBER;
      low = joined(low, word);
      high = Math.imul(high ^ word, 0xcc9e2d51) + (high >>> 13);
      words++;
      word = EMPTY;
      isWord = false;
      isNumber = false;
    }
  }
  return words === 0 ? 0 : (low >>> 0) * 0x200000 + ((high >>> 0) & 0x1fffff);
}
