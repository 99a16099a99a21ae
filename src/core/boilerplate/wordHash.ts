import { DIGIT, isApostrophe, kindOf, toLower } from './characters.ts';

/** The hash of a word before its first letter (the offset basis of FNV-1a, 32 bits; Fowler, Noll, Vo). */
export const EMPTY = 0x811c9dc5 | 0;

/** The hash one code unit further: FNV-1a with UTF-16 units for octets. */
export function extend(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** The hash every number shares, so that "3 minutes ago" and "12 minutes ago" are one phrase. */
export const NUMBER = extend(EMPTY, 0x30);

/** The hash of a phrase one word longer; the order of the words counts. */
export function joined(phrase: number, word: number): number {
  return Math.imul(phrase ^ word, 0x9e3779b1) ^ (phrase >>> 15);
}

/** The other half of a phrase's key, one word longer: it collides apart from `joined`. */
export function joinedApart(phrase: number, word: number): number {
  return Math.imul(phrase ^ word, 0xcc9e2d51) + (phrase >>> 13);
}

/** The key of a phrase, 53 bits, of both halves. */
export function phraseKey(low: number, high: number): number {
  return (low >>> 0) * 0x200000 + ((high >>> 0) & 0x1fffff);
}

/** The hash of a single word of letters, whatever its case; of a number when it begins with a digit. */
export function hashWord(word: string): number {
  if (kindOf(word.charCodeAt(0)) === DIGIT) return NUMBER;
  let hash = EMPTY;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    hash = extend(hash, isApostrophe(code) ? 0x27 : toLower(code));
  }
  return hash;
}

/** The words of a phrase as the scanner sees them: `e-mail` is two, `don't` one. */
export function wordsOf(phrase: string): string[] {
  return phrase.match(/[\p{L}\p{M}\p{Nd}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? [];
}
