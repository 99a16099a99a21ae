import { addLetter } from './hashing.ts';

/** How many letters back a stem may end: `ing` cuts three. A power of two. */
const KEPT = 4;

/** Hashes before each of the last letters of the word being read, so that an ending is cut without a second pass. */
const before = new Int32Array(KEPT);

/** Notes the hash as it was before the letter with this number (from 0). */
export function rememberHash(letter: number, hash: number): void {
  before[letter & (KEPT - 1)] = hash;
}

const LETTER = { d: 100, e: 101, g: 103, i: 105, n: 110, s: 115, u: 117, y: 121 } as const;

function hashBefore(letter: number): number {
  return before[letter & (KEPT - 1)]!;
}

/**
 * The hash of a word less its English inflection: accuse, accuses, accused and accusing meet, policy and policies too.
 * Light on purpose: it joins forms of one word, not words of one root. `hash` is of all `letters`; `end` is the offset
 * behind the last letter. Needs `rememberHash` to have been told of every letter.
 */
export function stem(text: string, end: number, letters: number, hash: number): number {
  if (letters < 4) return hash;
  const last = text.charCodeAt(end - 1) | 32;
  const second = text.charCodeAt(end - 2) | 32;
  switch (last) {
    case LETTER.e:
      return hashBefore(letters - 1);
    case LETTER.s: // not class, virus, crisis
      if (second === LETTER.s || second === LETTER.u || second === LETTER.i) return hash;
      return hashBefore(letters - (second === LETTER.e && letters > 4 ? 2 : 1));
    case LETTER.d:
      return second === LETTER.e && letters > 4 ? hashBefore(letters - 2) : hash;
    case LETTER.y:
      return addLetter(hashBefore(letters - 1), LETTER.i);
    case LETTER.g: {
      const third = text.charCodeAt(end - 3) | 32;
      return second === LETTER.n && third === LETTER.i && letters > 5 ? hashBefore(letters - 3) : hash;
    }
    default:
      return hash;
  }
}
