/** What a code unit becomes: not worked out yet, or left out. Neither is a letter of any text. */
const UNKNOWN = 0;
const LEFT_OUT = 1;
const SPACE = 32;

/** Soft hyphens, marks of direction and joiners: nobody sees them, and copying loses them. */
const UNSEEN = /[\u00AD\u200B-\u200F\u2060\uFEFF\p{M}]/u;
const DOUBLE_QUOTES = /["“”„‟«»″]/u;
const SINGLE_QUOTES = /['‘’‚‛ʼ`´′‹›]/u;
const DASHES = /[-‐‑‒–—―−]/u;

const folds = new Uint16Array(0x1_0000);

/**
 * A text for comparing where edits of form do not count: lower case, without diacritics, one kind of quotation mark,
 * apostrophe and dash, runs of white space as one space. Each folded code unit knows where it came from.
 */
export interface FoldedText {
  /** The folded code units; compared as numbers, as no text needs to be made of them. */
  readonly codes: Uint16Array;
  /** Where each came from, in offsets of the text; one more for its end. */
  readonly offsets: Uint32Array;
}

/** Folds a text for comparing. */
export function foldWithOffsets(text: string): FoldedText {
  const codes = new Uint16Array(text.length);
  const offsets = new Uint32Array(text.length + 1);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    let fold = folds[code] ?? UNKNOWN;
    if (fold === UNKNOWN) folds[code] = fold = foldOf(code);
    if (fold === LEFT_OUT || (fold === SPACE && length > 0 && codes[length - 1] === SPACE)) continue;
    offsets[length] = i;
    codes[length++] = fold;
  }
  offsets[length] = text.length;
  return { codes: codes.subarray(0, length), offsets: offsets.subarray(0, length + 1) };
}

function foldOf(code: number): number {
  const letter = String.fromCharCode(code);
  if (/[\s\p{Cc}]/u.test(letter)) return SPACE;
  if (UNSEEN.test(letter)) return LEFT_OUT;
  if (DOUBLE_QUOTES.test(letter)) return '"'.charCodeAt(0);
  if (SINGLE_QUOTES.test(letter)) return "'".charCodeAt(0);
  if (DASHES.test(letter)) return '-'.charCodeAt(0);
  const parts = letter.normalize('NFD');
  const base = /^.\p{M}+$/su.test(parts) ? parts.charAt(0) : letter;
  const lower = base.toLowerCase();
  return (lower.length === 1 ? lower : base).charCodeAt(0);
}
