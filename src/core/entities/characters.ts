/** Classes of UTF-16 code units. Digits and up end no word; `space` and `lineEnd` are no tokens. */
export const CharClass = { sign: 0, lower: 1, upper: 2, digit: 3, space: 4, lineEnd: 5 } as const;

const UNKNOWN = 255;
/** Filled as characters are met: asking the Unicode tables for all 65,536 at load would cost more than the model. */
const classes = new Uint8Array(0x10000).fill(UNKNOWN);

/** The class of a code unit. Letters without case and marks count as `lower`; lone surrogates as `sign`. */
export function classOf(code: number): number {
  const known = classes[code] ?? CharClass.space;
  if (known !== UNKNOWN) return known;
  return (classes[code] = classify(code));
}

function classify(code: number): number {
  const char = String.fromCharCode(code);
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return CharClass.lineEnd;
  if (/\s/u.test(char) || code === 0xfeff || code === 0x200b) return CharClass.space;
  if (/\p{Nd}/u.test(char)) return CharClass.digit;
  if (/\p{Lu}/u.test(char)) return CharClass.upper;
  if (/\p{L}|\p{M}/u.test(char)) return CharClass.lower;
  return CharClass.sign;
}

/** The class of the code unit at an offset; beyond either end of the text it is a `lineEnd`. */
export function classAt(text: string, offset: number): number {
  return offset >= 0 && offset < text.length ? classOf(text.charCodeAt(offset)) : CharClass.lineEnd;
}

/** Whether the class is a letter's, mark's or digit's. */
export function isWordClass(charClass: number): boolean {
  return charClass >= CharClass.lower && charClass <= CharClass.digit;
}

/** Whether the code unit is `'` or `’`. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}
