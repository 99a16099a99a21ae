import type { Background } from './background.ts';
import { Column } from './column.ts';
import { addLetter, FNV_OFFSET, spread } from './hashing.ts';
import { TermTable } from './termTable.ts';
import { CAPITAL, LINE_START, NUMERIC, OPENING, QUOTED, type Tokens } from './tokens.ts';
import { winnow } from './winnow.ts';

/** Bits of `ArticleColumns.marks`, what is known of a term in one article: stands with a capital inside a sentence. */
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
/** Room that removed articles leave is taken back when it is most of the columns, and worth the work. */
const MIN_FREED = 1 << 16;

/** Where one article stands in the columns. */
export interface ArticleRange {
  termStart: number;
  termEnd: number;
  fingerprintStart: number;
  fingerprintEnd: number;
  /** Words, stop words included. */
  readonly words: number;
  /** A number that texts with the same words have in common, and others hardly ever: 53 bits. */
  readonly digest: number;
}

/**
 * What is kept of all articles: their distinct terms, how often and in what places they stand, and their fingerprints.
 * About 6 bytes a term and 4 a fingerprint; no text.
 */
export class ArticleColumns {
  readonly terms = new Column((size) => new Uint32Array(size));
  /** How often the article has the term, at most 255. */
  readonly counts = new Column((size) => new Uint8Array(size));
  readonly marks = new Column((size) => new Uint8Array(size));
  readonly fingerprints = new Column((size) => new Int32Array(size));
  readonly table = new TermTable();
  /** In how many articles each term stands. */
  readonly articlesWith = new Column((size) => new Uint32Array(size));

  readonly #background: Background;
  readonly #ranges = new Set<ArticleRange>();
  readonly #recentWords = new Int32Array(RECENT);
  readonly #recentTerms = new Int32Array(RECENT).fill(-1);
  /** Where the article being read has each term; a place before its start means it has not. */
  #places = new Int32Array(1024).fill(-1);
  #freed = 0;

  constructor(background: Background) {
    this.#background = background;
  }

  /** Adds an article. The range stays true until `remove`, also when the columns are packed. */
  add(tokens: Tokens): ArticleRange {
    const termStart = this.terms.length;
    const fingerprintStart = this.fingerprints.length;
    this.#addTerms(tokens);
    winnow(tokens.words, tokens.count, this.fingerprints);
    const range: ArticleRange = {
      termStart,
      termEnd: this.terms.length,
      fingerprintStart,
      fingerprintEnd: this.fingerprints.length,
      words: tokens.count,
      digest: digestOf(tokens),
    };
    for (let k = termStart; k < range.termEnd; k++) this.articlesWith.cells[this.terms.cells[k]!]!++;
    this.#ranges.add(range);
    return range;
  }

  /** Takes an article away. */
  remove(range: ArticleRange): void {
    if (!this.#ranges.delete(range)) return;
    for (let k = range.termStart; k < range.termEnd; k++) this.articlesWith.cells[this.terms.cells[k]!]!--;
    this.#freed += range.termEnd - range.termStart;
    if (this.#freed > MIN_FREED && this.#freed * 2 > this.terms.length) this.#pack();
  }

  #addTerms(tokens: Tokens): void {
    const { words, flags, count } = tokens;
    const base = this.terms.length;
    const titleEnd = titleWords(tokens);
    this.terms.reserve(count);
    this.counts.reserve(count);
    this.marks.reserve(count);
    const terms = this.terms.cells;
    const counts = this.counts.cells;
    const marks = this.marks.cells;
    let end = base;
    for (let i = 0; i < count; i++) {
      const term = this.#termOf(words[i]!);
      if (term < 0) continue;
      let place = this.#places[term]!;
      if (place < base || place >= end || terms[place] !== term) {
        place = end++;
        this.#places[term] = place;
        terms[place] = term;
        counts[place] = 0;
        marks[place] = 0;
      }
      if (counts[place]! < MAX_COUNT) counts[place]!++;
      marks[place]! |= markOf(flags[i]!) | (i < LEAD_WORDS ? LEAD : 0) | (i < titleEnd ? TITLE : 0);
    }
    this.terms.length = end;
    this.counts.length = end;
    this.marks.length = end;
  }

  /** The number of the word's term, or -1 for a stop word. */
  #termOf(word: number): number {
    const slot = word & (RECENT - 1);
    if (this.#recentWords[slot] === word && this.#recentTerms[slot] !== -1) return this.#recentTerms[slot]!;
    const stop = this.#background.shareOf(word) > STOP_SHARE;
    const term = stop ? -2 : this.table.numberOf(word);
    this.#recentWords[slot] = word;
    this.#recentTerms[slot] = term;
    if (term >= this.#places.length) {
      const places = this.#places;
      this.#places = new Int32Array(places.length * 2).fill(-1);
      this.#places.set(places);
    }
    while (this.articlesWith.length < this.table.size) this.articlesWith.push(0);
    return term;
  }

  #pack(): void {
    let terms = 0;
    let fingerprints = 0;
    for (const range of [...this.#ranges].sort(
      (x, y) => x.termStart - y.termStart || x.fingerprintStart - y.fingerprintStart,
    )) {
      const { termStart, termEnd, fingerprintStart, fingerprintEnd } = range;
      for (const column of [this.terms, this.counts, this.marks]) column.cells.copyWithin(terms, termStart, termEnd);
      this.fingerprints.cells.copyWithin(fingerprints, fingerprintStart, fingerprintEnd);
      range.termStart = terms;
      range.fingerprintStart = fingerprints;
      terms += termEnd - termStart;
      fingerprints += fingerprintEnd - fingerprintStart;
      range.termEnd = terms;
      range.fingerprintEnd = fingerprints;
    }
    for (const column of [this.terms, this.counts, this.marks]) column.length = terms;
    this.fingerprints.length = fingerprints;
    this.#freed = 0;
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
