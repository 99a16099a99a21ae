/** UTF-16 units that have a folded letter in the table; the first 128 stand apart, where the nearest cache holds them. */
const UNITS = 0x10000;
const ASCII = 128;
const BLOCK = 256;

const asciiFold = new Uint8Array(ASCII);
const wideFold = new Uint16Array(UNITS);
const capital = new Uint8Array(UNITS);
const filled = new Uint8Array(UNITS / BLOCK);

/** Whether the unit is a character of a script that writes no spaces between words (Han, kana) or one block a syllable (Hangul). */
export function isWide(unit: number): boolean {
  return (unit >= 0x2e80 && unit < 0xa000) || (unit >= 0xac00 && unit < 0xd7b0);
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xe000;
}

/** Tables are filled a block at a time, when text first needs them: all of Unicode would cost every start 20 ms. */
function fillBlock(block: number): void {
  filled[block] = 1;
  for (let unit = block * BLOCK; unit < (block + 1) * BLOCK; unit++) {
    if (isSurrogate(unit)) continue;
    const letter = String.fromCharCode(unit);
    if (!/[\p{L}\p{N}]/u.test(letter)) continue;
    const lower = letter.toLowerCase();
    wideFold[unit] = (isWide(unit) ? lower : lower.normalize('NFD')).charCodeAt(0);
    if (lower !== letter) capital[unit] = 1;
  }
}

fillBlock(0);
for (let unit = 0; unit < ASCII; unit++) asciiFold[unit] = wideFold[unit]!;

/** The lower-case letter or digit without its diacritic, as a UTF-16 unit; 0 for whatever separates words, and for surrogates. */
export function fold(unit: number): number {
  if (unit < ASCII) return asciiFold[unit]!;
  if (filled[unit >>> 8] === 0) fillBlock(unit >>> 8);
  return wideFold[unit]!;
}

/** Whether the unit is a capital letter. Asked of units that were folded before. */
export function isCapital(unit: number): boolean {
  return capital[unit] === 1;
}

/** Whether the unit is 0 to 9. */
export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Whether the unit is an apostrophe, straight or typographic. */
export function isApostrophe(unit: number): boolean {
  return unit === 39 || unit === 0x2019 || unit === 0x2bc;
}
