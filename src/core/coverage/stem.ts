import { addLetter, removeLetter } from './hashing.ts';
import { fold } from './letters.ts';

const LETTER = { d: 100, e: 101, g: 103, i: 105, n: 110, s: 115, u: 117, y: 121 } as const;

/**
 * The hash of a word less its English inflection: accuse, accuses, accused and accusing meet, policy and policies too.
 * Light on purpose: it joins forms of one word, not words of one root. `end` is the offset behind the word, which has so
 * many `letters`; the hash is of all of them, and `last` the last of them, folded.
 */
export function stem(text: string, end: number, letters: number, hash: number, last: number): number {
  if (letters < 4) return hash;
  if (last === LETTER.e) return removeLetter(hash, last);
  if (last === LETTER.y) return addLetter(removeLetter(hash, last), LETTER.i);
  if (last !== LETTER.s && last !== LETTER.d && last !== LETTER.g) return hash;
  const second = fold(text.charCodeAt(end - 2));
  if (last === LETTER.g) {
    const third = fold(text.charCodeAt(end - 3));
    const cut = second === LETTER.n && third === LETTER.i && letters > 5;
    return cut ? removeLetter(removeLetter(removeLetter(hash, last), second), third) : hash;
  }
  if (second === LETTER.e && letters > 4) return removeLetter(removeLetter(hash, last), second);
  if (last === LETTER.d || second === LETTER.s || second === LETTER.u || second === LETTER.i) return hash; // class, virus, crisis
  return removeLetter(hash, last);
}
