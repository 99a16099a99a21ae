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
  for (let i = start; i < end;) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind === 0) {
      i++;
      continue;
    }
    let word = kind === DIGIT ? NUMBER : EMPTY;
    for (; i < end; i++) {
      const code = text.charCodeAt(i);
      const here = kindOf(code);
      if (here === 0 && !isApostrophe(code)) break;
      if (here === DIGIT) word = NUMBER;
      else if (word !== NUMBER && here !== 0) word = extend(word, toLower(code));
    }
    low = joined(low, word);
    high = Math.imul(high ^ word, 0xcc9e2d51) + (high >>> 13);
    words++;
  }
  return words === 0 ? 0 : (low >>> 0) * 0x200000 + ((high >>> 0) & 0x1fffff);
}
