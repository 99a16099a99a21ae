const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;

/** What each UTF-16 code unit is, zero until a text needs it: looking it up is far faster than a pattern. */
const CLASSES = new Uint8Array(0x1_0000);
const WORD = 1;
const OTHER = 2;
/** Apostrophes and hyphens belong to a word when letters or digits stand on both sides: `O’Neill`, `Nur-Sultan`. */
const JOINER = 3;
for (const joiner of "'’-‐‑") CLASSES[joiner.charCodeAt(0)] = JOINER;

/**
 * Calls `visit` with the start and end of every word of the text between two offsets, in order. A word is letters,
 * marks and digits with apostrophes and hyphens between them; characters outside the basic plane end one. A word cut
 * by `from` or `to` counts with what is inside.
 */
export function eachWord(text: string, from: number, to: number, visit: (start: number, end: number) => void): void {
  let at = from;
  while (at < to) {
    if (!isWordCode(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const end = wordEnd(text, at, to);
    visit(at, end);
    at = end;
  }
}

/** Whether the UTF-16 code unit is a letter, mark or digit; half of a surrogate pair is not. */
export function isWordCode(code: number): boolean {
  return classOf(code) === WORD;
}

/** Behind the text's end there is no code (`NaN`), which is none of a word. */
function classOf(code: number): number {
  return CLASSES[code | 0]! || meet(code);
}

function meet(code: number): number {
  return (CLASSES[code] = WORD_CHARACTER.test(String.fromCharCode(code)) ? WORD : OTHER);
}

/** Where the word ends that starts at the offset. */
export function wordEnd(text: string, start: number, to: number): number {
  let at = start + 1;
  while (at < to) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === WORD) at++;
    else if (kind === JOINER && at + 1 < to && isWordCode(text.charCodeAt(at + 1))) at += 2;
    else break;
  }
  return at;
}
