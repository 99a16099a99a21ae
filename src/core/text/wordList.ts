/** The small form of each UTF-16 code unit, filled in as texts need it; zero where it is not known yet. */
const SMALL = new Uint16Array(0x1_0000);

/** So many cells for each word keep most words of a text from meeting an occupied one. */
const CELLS_PER_WORD = 8;

/** Longer words the lengths' bits have no room for. */
const LONGEST = 31;

/**
 * A list of words, which tells whether a stretch of a text is one of them, whatever its capitals. Nothing is cut out of
 * the text for it: cutting out and lower-casing are what looking words up costs most. Letters are compared one by one, so
 * those whose small form is two (`İ`) equal only themselves.
 */
export class WordList {
  /** Without those that differ from an earlier one in capitals only. */
  readonly words: readonly string[];
  /** By hash, the number of a word and one; zero where there is none. */
  readonly #cells: Uint16Array;
  /** By first and last letter, the lengths there are, as bits: at most words of a text no more is looked at. */
  readonly #lengths = new Uint32Array(1024);

  /** Of fewer than 65,535 words, of 1 to 31 code units each. */
  constructor(words: readonly string[]) {
    this.#cells = new Uint16Array(2 ** Math.ceil(Math.log2(words.length * CELLS_PER_WORD + 1)));
    const kept: string[] = [];
    this.words = kept;
    for (const word of words) {
      const cell = this.#cellOf(word, 0, word.length);
      if (this.#cells[cell] !== 0) continue;
      this.#cells[cell] = kept.push(word);
      const lasts = casesOf(word.charCodeAt(word.length - 1));
      for (const first of casesOf(word.charCodeAt(0))) {
        for (const last of lasts) this.#lengths[ends(first, last)]! |= 1 << word.length;
      }
    }
  }

  /** The number in `words` of the word that stands between the offsets; -1 for none of them. */
  indexOf(text: string, start: number, end: number): number {
    const lengths = this.#lengths[ends(text.charCodeAt(start), text.charCodeAt(end - 1))]!;
    if (end - start > LONGEST || ((lengths >>> (end - start)) & 1) === 0) return -1;
    return this.#cells[this.#cellOf(text, start, end)]! - 1;
  }

  /** The cell that holds the word, or the empty one where it would stand. */
  #cellOf(text: string, start: number, end: number): number {
    const last = this.#cells.length - 1;
    let hash = 0;
    for (let i = start; i < end; i++) hash = Math.imul(hash, 31) + small(text.charCodeAt(i));
    let cell = (hash ^ (hash >>> 10)) & last;
    for (let found = this.#cells[cell]!; found !== 0; found = this.#cells[cell]!) {
      if (equal(this.words[found - 1]!, text, start, end)) break;
      cell = (cell + 1) & last;
    }
    return cell;
  }
}

/** First and last letter as one number; others share it, among them the same letters of ASCII in the other case. */
function ends(first: number, last: number): number {
  return ((first & 31) << 5) | (last & 31);
}

/** Those that `ends` tells apart. */
function casesOf(code: number): number[] {
  if (code < 128) return [code];
  const letter = String.fromCharCode(code);
  return [letter.toLowerCase().charCodeAt(0), letter.toUpperCase().charCodeAt(0), code];
}

function equal(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) {
    if (small(word.charCodeAt(i)) !== small(text.charCodeAt(start + i))) return false;
  }
  return true;
}

function small(code: number): number {
  return SMALL[code]! || meet(code);
}

function meet(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase();
  return (SMALL[code] = lower.length === 1 ? lower.charCodeAt(0) : code);
}
