import { CharClass, classAt, classOf, isApostrophe, isWordClass } from './characters.ts';

/** A longer run of letters is cut here: no word of a language is longer, and the cache of words stays small. */
const LONGEST_TOKEN = 64;
/** How far into a word an apostrophe before a capital belongs to it: O'Brien, N'Djamena. */
const PREFIX_LENGTH = 3;
const ENGLISH_ENDINGS = new Set(['s', 're', 've', 'll', 'd', 'm', 't']);

/**
 * Calls `found` with the range of each token in order: words (with inner apostrophes as in O'Brien, initials with
 * their full stops as in U.S.), the possessive `'s`, and every other sign by itself. White space is no token.
 */
export function tokenise(text: string, found: (start: number, end: number) => void): void {
  for (let i = 0; i < text.length;) {
    const charClass = classOf(text.charCodeAt(i));
    if (charClass >= CharClass.space) {
      i++;
      continue;
    }
    const end = charClass === CharClass.sign ? signEnd(text, i) : wordEnd(text, i);
    found(i, end);
    i = end;
  }
}

function signEnd(text: string, start: number): number {
  const possessive =
    isApostrophe(text.charCodeAt(start)) &&
    text[start + 1] === 's' &&
    !isWordClass(classAt(text, start + 2)) &&
    isWordClass(classAt(text, start - 1));
  return possessive ? start + 2 : start + 1;
}

function wordEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + LONGEST_TOKEN);
  let end = start + 1;
  while (end < limit && continuesWord(text, start, end)) end++;
  return end < limit ? apostropheEnd(text, start, end) : end;
}

function continuesWord(text: string, start: number, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isWordClass(classOf(code))) return true;
  if (isApostrophe(code)) return at - start < PREFIX_LENGTH && classAt(text, at + 1) === CharClass.upper;
  const initial = classAt(text, at - 1) === CharClass.upper && (at - start === 1 || text[at - 2] === '.');
  return code === 0x2e && initial;
}

/** Sana'a and D'souza are one word; Moscow's and I'm are not. */
function apostropheEnd(text: string, start: number, end: number): number {
  if (!isApostrophe(text.charCodeAt(end)) || classAt(text, start) !== CharClass.upper) return end;
  const limit = Math.min(text.length, end + LONGEST_TOKEN);
  let after = end + 1;
  while (after < limit && classAt(text, after) === CharClass.lower) after++;
  const ending = text.slice(end + 1, after);
  return ending === '' || ENGLISH_ENDINGS.has(ending) ? end : after;
}
