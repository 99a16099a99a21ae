import type { Background } from './background.ts';
import { Column } from './column.ts';
import { addLetter, FNV_OFFSET, spread } from './hashing.ts';
import { CAPITAL, LINE_START, NUMERIC, OPENING, QUOTED, type Tokens } from './tokens.ts';
import { winnow } from './winnow.ts';

/** Bits of `ArticleTerms.marks`, what is known of a word in one article: stands with a capital inside a sentence. */
export const CAPITALISED = 1;
/** Stands in small letters. */
export const SMALL = 2;
/** Holds a digit. */
export const NUMBER = 4;
/** Stands in the first 60 words. */
export const LEAD = 8;
/** Stands in the headline. */
export const TITLE = 16;
/** Stands in a quotation. */
export const QUOTATION = 32;

/** A word in more than a third of all articles says nothing, and nearly half of all words are such. */
export const STOP_SHARE = 0.35;
/** Words in which a report has told what happened. */
const LEAD_WORDS = 60;
/** A first line with more characters is a paragraph, not a headline. */
const MAX_TITLE = 200;
const MAX_COUNT = 255;

/** What is kept of one article, in place of its text. */
export interface ArticleTerms {
  /** Its distinct words without stop words, in the order of their first place. */
  readonly words: Int32Array;
  /** How often it has each of them, at most 255. */
  readonly counts: Uint8Array;
  readonly marks: Uint8Array;
  readonly fingerprints: Int32Array;
  /** Words, stop words and repeated ones included. */
  readonly length: number;
  /** A number that texts with the same words have in common, and others hardly ever: 53 bits. */
  readonly digest: number;
}

/** Counts the words of one article after another. Made once: its tables grow and never shrink. */
export class TermReader {
  readonly #background: Background;
  readonly #words = new Column((size) => new Int32Array(size));
  readonly #counts = new Column((size) => new Uint8Array(size));
  readonly #marks = new Column((size) => new Uint8Array(size));
  readonly #fingerprints = new Column((size) => new Int32Array(size));
  /** An open-addressing table from words to their places; a slot without a place is free. */
  #slotWords = new Int32Array(4096);
  #slotPlaces = new Int32Array(4096);

  constructor(background: Background) {
    this.#background = background;
  }

  /** The terms of an article. What is given are views, true until the next article is read. */
  read(tokens: Tokens): ArticleTerms {
    this.#countWords(tokens);
    this.#fingerprints.length = 0;
    winnow(tokens.words, tokens.count, this.#fingerprints);
    return {
      words: this.#words.view(),
      counts: this.#counts.view(),
      marks: this.#marks.view(),
      fingerprints: this.#fingerprints.view(),
      length: tokens.count,
      digest: digestOf(tokens),
    };
  }

  #countWords(tokens: Tokens): void {
    const { count, words: read, flags } = tokens;
    const titleEnd = titleWords(tokens);
    for (const column of [this.#words, this.#counts, this.#marks]) {
      column.length = 0;
      column.reserve(count + 1);
    }
    const words = this.#words.cells;
    const counts = this.#counts.cells;
    const marks = this.#marks.cells;
    const { slotWords, slotPlaces } = this.#emptySlots(count);
    const mask = slotPlaces.length - 1;
    let end = 0;
    for (let i = 0; i < count; i++) {
      const word = read[i]!;
      let slot = spread(word) & mask;
      while (slotPlaces[slot]! >= 0 && slotWords[slot] !== word) slot = (slot + 1) & mask;
      let place = slotPlaces[slot]!;
      if (place < 0) {
        // All stop words share the last place, which is no term's.
        place = this.#background.shareOf(word) > STOP_SHARE ? count : end++;
        slotWords[slot] = word;
        slotPlaces[slot] = place;
        words[place] = word;
        counts[place] = 0;
        marks[place] = 0;
      }
      counts[place] = Math.min(counts[place]! + 1, MAX_COUNT);
      marks[place]! |= MARKS[flags[i]!]! | (i < LEAD_WORDS ? LEAD : 0) | (i < titleEnd ? TITLE : 0);
    }
    this.#words.length = end;
    this.#counts.length = end;
    this.#marks.length = end;
  }

  /** Twice as many slots as words, a power of two: a short article stays in the nearest cache. */
  #emptySlots(words: number): { slotWords: Int32Array; slotPlaces: Int32Array } {
    const size = 2 ** Math.ceil(Math.log2(2 * words + 2));
    if (this.#slotPlaces.length < size) {
      this.#slotWords = new Int32Array(size);
      this.#slotPlaces = new Int32Array(size);
    }
    return { slotWords: this.#slotWords, slotPlaces: this.#slotPlaces.subarray(0, size).fill(-1) };
  }
}

function digestOf({ words, count }: Tokens): number {
  let low = FNV_OFFSET;
  let high = count;
  for (let i = 0; i < count; i++) {
    low = addLetter(low, words[i]!);
    high = spread(high ^ words[i]!);
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}

/** How many words the headline has: the first line, when it is short and there is another. */
function titleWords({ count, flags, starts, ends }: Tokens): number {
  if (count === 0) return 0;
  const limit = starts[0]! + MAX_TITLE;
  for (let i = 1; i < count && ends[i - 1]! <= limit; i++) if (flags[i]! & LINE_START) return i;
  return 0;
}

function markOf(flags: number): number {
  return (
    (flags & CAPITAL ? (flags & OPENING ? 0 : CAPITALISED) : SMALL) |
    (flags & NUMERIC ? NUMBER : 0) |
    (flags & QUOTED ? QUOTATION : 0)
  );
}

/** By flags. */
const MARKS = Uint8Array.from({ length: 32 }, (_, flags) => markOf(flags));
