import type { ArticleTerms } from './articleTerms.ts';
import { Column } from './column.ts';
import { TermTable } from './termTable.ts';

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

  readonly #ranges = new Set<ArticleRange>();
  #freed = 0;

  /** Adds an article. The range stays true until `remove`, also when the columns are packed. */
  add(article: ArticleTerms): ArticleRange {
    const termStart = this.terms.length;
    const fingerprintStart = this.fingerprints.length;
    this.counts.append(article.counts);
    this.marks.append(article.marks);
    this.fingerprints.append(article.fingerprints);
    this.#addTerms(article.words);
    const range: ArticleRange = {
      termStart,
      termEnd: this.terms.length,
      fingerprintStart,
      fingerprintEnd: this.fingerprints.length,
      words: article.length,
      digest: article.digest,
    };
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

  /** How many of some terms, by number, the article has. */
  countOf({ termStart, termEnd }: ArticleRange, terms: ReadonlySet<number>): number {
    let count = 0;
    for (let k = termStart; k < termEnd; k++) if (terms.has(this.terms.cells[k]!)) count++;
    return count;
  }

  #addTerms(words: Int32Array): void {
    this.terms.reserve(words.length);
    const terms = this.terms.cells;
    for (const word of words) {
      const term = this.table.numberOf(word);
      if (term === this.articlesWith.length) this.articlesWith.push(0);
      this.articlesWith.cells[term]!++;
      terms[this.terms.length++] = term;
    }
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
