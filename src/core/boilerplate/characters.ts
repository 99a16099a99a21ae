/** A bit of a UTF-16 code unit's kind: a letter or a mark on one. A kind of 0 is whatever cannot stand in a word. */
export const LETTER = 1;
/** A capital, which is a `LETTER` too. */
export const UPPER = 2;
/** A decimal digit. */
export const DIGIT = 4;
/** The kind of this code unit has been looked up. */
const MET = 128;

// Filled as characters are met: asking the Unicode tables for all 65,536 at load would cost more than an article.
const kinds = new Uint8Array(0x10000);
const lowerCase = new Uint16Array(0x10000);

function meet(code: number): number {
  const char = String.fromCharCode(code);
  const lower = char.toLowerCase();
  lowerCase[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
  let kind = 0;
  if (/\p{Nd}/u.test(char)) kind = DIGIT;
  else if (/\p{L}|\p{M}/u.test(char)) kind = lower === char ? LETTER : LETTER | UPPER;
  kinds[code] = kind | MET;
  return kind;
}

/** The kind of a code unit: `LETTER` (with `UPPER` for a capital), `DIGIT` or 0. Surrogates are 0. */
export function kindOf(code: number): number {
  const kind = kinds[code]!;
  return kind === 0 ? meet(code) : kind & ~MET;
}

/** The code unit in lower case; the code unit itself where lower case would be longer. */
export function toLower(code: number): number {
  if (kinds[code] === 0) meet(code);
  return lowerCase[code]!;
}

/** Whether the code unit is `'` or `’`. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}
