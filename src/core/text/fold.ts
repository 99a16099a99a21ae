/** Letters with a stroke or of two parts, which Unicode does not decompose, after lower-casing. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

const STROKED = /[łøđðþßæœı]/g;
const SINGLE_QUOTES = /[‘’‚‛ʼ`´′]/g;
const DOUBLE_QUOTES = /[“”„‟«»″]/g;
const DASHES = /[‐‑‒–—―−]/g;

/**
 * The text for comparing: lower case, no diacritics (also on Cyrillic: `й` is `и`, `ё` is `е`), one kind of quotation
 * mark, apostrophe and dash, white space as single spaces with none at the ends. Offsets do not survive.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  const plain = isAscii(lower)
    ? lower
    : lower
        .normalize('NFKD')
        // Mathematical capitals are letters with a case only once they are decomposed.
        .toLowerCase()
        .replace(/\p{M}+/gu, '')
        .replace(STROKED, (letter) => LETTERS[letter] ?? letter)
        .replace(SINGLE_QUOTES, "'")
        .replace(DOUBLE_QUOTES, '"')
        .replace(DASHES, '-');
  return plain.replace(/\s+/g, ' ').trim();
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}
