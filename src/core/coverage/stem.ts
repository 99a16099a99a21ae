import { addLetter } from './hashing.ts';
import { fold } from './letters.ts';

const LETTER = { d: 100, e: 101, g: 103, i: 105, n: 110, s: 115, u: 117, y: 121 } as const;

/**
 * The hash of a word less its English inflection: accuse, accuses, accused and accusing meet, policy and policies too.
 * Light on purpose: it joins forms of one word, not words of one root. `end` is the offset behind the last of its
 * `letters`; the hashes are of all its letters, and without the last one, two and three.
 */
export function stem(
  text: string,
  end: number,
  letters: number,
  hash: number,
  lessOne: number,
  lessTwo: number,
  lessThree: number,
): number {
  if (letters < 4) return hash;
  const last = fold(text.charCodeAt(end - 1));
  const second = fold(text.charCodeAt(end - 2));
  switch (last) {
    case LETTER.e:
      return lessOne;
    case LETTER.s: // not class, virus, crisis
      if (second === LETTER.s || second === LETTER.u || second === LETTER.i) return hash;
      return second === LETTER.e && letters > 4 ? lessTwo : lessOne;
    case LETTER.d:
      return second === LETTER.e && letters > 4 ? lessTwo : hash;
    case LETTER.y:
      return addLetter(lessOne, LETTER.i);
    case LETTER.g: {
      const third = fold(text.charCodeAt(end - 3));
      return second === LETTER.n && third === LETTER.i && letters > 5 ? lessThree : hash;
    }
    default:
      return hash;
  }
}
