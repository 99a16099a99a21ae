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
const STOP_SHARE = 0.35;
/** Words in which a report has told what happened. */
const LEAD_WORDS = 60;
/** A first line with more characters is a paragraph, not a headline. */
const MAX_TITLE = 200;
/** Slots of the small table of words just seen, which the nearest cache holds. */
const RECENT = 4096;
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
  /** Words just seen, of any article, with whether each is a stop word: 1 no, 2 yes, 0 for a slot that is free. */
  readonly #recentWords = new Int32Array(RECENT);
  readonly #recentKinds = new Uint8Array(RECENT);
  /** An open-addressing table from words to their places; a slot that holds no place of this article is free. */
  #slots = new Int32Array(2 * RECENT);

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
    const titleEnd = titleWords(tokens);
    for (const column of [this.#words, this.#counts, this.#marks]) {
      column.length = 0;
      column.reserve(tokens.count);
    }
    if (this.#slots.length < 2 * tokens.count)
      this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * tokens.count)));
    const slots = this.#slots.fill(-1);
    const mask = slots.length - 1;
    const words = this.#words.cells;
    const counts = this.#counts.cells;
    const marks = this.#marks.cells;
    let end = 0;
    for (let i = 0; i < tokens.count; i++) {
      const word = tokens.words[i]!;
      if (this.#isStopWord(word)) continue;
      let slot = spread(word) & mask;
      while (slots[slot]! >= 0 && words[slots[slot]!] !== word) slot = (slot + 1) & mask;
      let place = slots[slot]!;
      if (place < 0) {
        place = end++;
        slots[slot] = place;
        words[place] = word;
        counts[place] = 0;
        marks[place] = 0;
      }
      if (counts[place]! < MAX_COUNT) counts[place]!++;
      marks[place]! |= markOf(tokens.flags[i]!) | (i < LEAD_WORDS ? LEAD : 0) | (i < titleEnd ? TITLE : 0);
    }
    this.#words.length = end;
    this.#counts.length = end;
    this.#marks.length = end;
  }

  #isStopWord(word: number): boolean {
    const slot = word & (RECENT - 1);
    const known = this.#recentKinds[slot]!;
    if (known !== 0 && this.#recentWords[slot] === word) return known === 2;
    const stop = this.#background.shareOf(word) > STOP_SHARE;
    this.#recentWords[slot] = word;
    this.#recentKinds[slot] = stop ? 2 : 1;
    return stop;
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
