import { ArticleSums, type TermFactors, termFactors } from './articleSums.ts';
import type { Copies } from './copies.ts';
import { CopyCounter } from './copyCounter.ts';
import type { Folder } from './folder.ts';
import { ArticleWeights, type FolderWeights, termWeight } from './folderWeights.ts';
import { LEAD_PLACE, nameBit, NUMBER_PLACE, QUOTATION_PLACE, TITLE_PLACE } from './markBits.ts';

/** Stands for nearness in time when one of the two has no date. */
export const UNKNOWN_DAYS = -1;

/** Days after which nearness has fallen to 1/e. */
const DAY_SCALE = 7;
/** Marks a term that the article at hand has, beside the bits of its own. */
const PRESENT_PLACE = 7;
const PRESENT = 1 << PRESENT_PLACE;

function jaccard(shared: number, x: number, y: number): number {
  const union = x + y - shared;
  return union > 0 ? shared / union : 0;
}

function overlap(shared: number, x: number, y: number): number {
  const smaller = Math.min(x, y);
  return smaller > 0 ? Math.min(1, shared / smaller) : 0;
}

function cosine(product: number, x: number, y: number): number {
  return x > 0 && y > 0 ? product / Math.sqrt(x * y) : 0;
}

/** What comparing takes of the terms of one article, by place. */
interface OwnTerms {
  readonly weight: Float32Array;
  readonly idf: Float32Array;
  readonly rare: Uint8Array;
  readonly newsSquare: Float32Array;
  readonly newsRatio: Float32Array;
}

function emptyTerms(size: number): OwnTerms {
  return {
    weight: new Float32Array(size),
    idf: new Float32Array(size),
    rare: new Uint8Array(size),
    newsSquare: new Float32Array(size),
    newsRatio: new Float32Array(size),
  };
}

/** Compares one article, whose terms are laid out over dense arrays, with others whose terms are read once. */
export class Comparison {
  readonly #folder: Folder;
  readonly #weights: FolderWeights;
  readonly #factors: TermFactors;
  readonly #sums: ArticleSums;
  /** By term, its marks in the article at hand. They are read first: a term it has not costs one byte in the nearest cache. */
  readonly #marks: Uint8Array;
  /** By term, its place in the article at hand; it means something where there are marks. */
  readonly #places: Uint32Array;
  /** Of the article at hand, by place: small enough for the nearest cache too. */
  #own = emptyTerms(1024);
  /** Places in the columns of the terms that the article at hand has in common with another. */
  #common = new Uint32Array(1024);
  readonly #copies: CopyCounter;
  readonly #weighing = new ArticleWeights();
  #article = 0;

  constructor(folder: Folder, weights: FolderWeights, copies: Copies) {
    this.#folder = folder;
    this.#weights = weights;
    this.#factors = termFactors(weights);
    this.#sums = new ArticleSums(folder.size);
    for (let article = 0; article < folder.size; article++) this.#sums.add(article, folder, weights, this.#factors);
    this.#marks = new Uint8Array(weights.idf.length);
    this.#places = new Uint32Array(weights.idf.length);
    this.#copies = new CopyCounter(folder.size, copies);
  }

  /** Takes this article in hand; `close` comes before the next one. */
  open(article: number): void {
    const { columns, termStart, termEnd } = this.#folder;
    const { idf } = this.#weights;
    const { rare, newsSquare, newsRatio } = this.#factors;
    this.#article = article;
    const start = termStart[article]!;
    const count = termEnd[article]! - start;
    if (this.#own.weight.length < count) this.#own = emptyTerms(2 * count);
    const own = this.#own;
    own.weight.set(this.#weighing.fill(this.#folder, this.#weights, article).subarray(0, count));
    for (let i = 0; i < count; i++) {
      const term = columns.terms.cells[start + i]!;
      this.#marks[term] = columns.marks.cells[start + i]! | PRESENT;
      this.#places[term] = i;
      own.idf[i] = idf[term]!;
      own.rare[i] = rare[term]!;
      own.newsSquare[i] = newsSquare[term]!;
      own.newsRatio[i] = newsRatio[term]!;
    }
    this.#copies.countFor(article);
  }

  /** Lets go of the article at hand. */
  close(): void {
    const { columns, termStart, termEnd } = this.#folder;
    for (let k = termStart[this.#article]!; k < termEnd[this.#article]!; k++) this.#marks[columns.terms.cells[k]!] = 0;
  }

  /** Writes the content features of the article at hand and another from `at` on, in their order. */
  write(b: number, rows: Float32Array, at: number): void {
    const { columns, day, words, fingerprintStart, fingerprintEnd } = this.#folder;
    const scale = this.#weights.scale[b]!;
    const { weight, idf: idfs, rare: isRare, newsSquare, newsRatio } = this.#own;
    const ourMarks = this.#marks;
    const places = this.#places;
    const terms = columns.terms.cells;
    const theirMarks = columns.marks.cells;
    const theirCounts = columns.counts.cells;
    let product = 0;
    let idfSquares = 0;
    let leads = 0;
    let ourLead = 0;
    let theirLead = 0;
    let title = 0;
    let names = 0;
    let nameProduct = 0;
    let numbers = 0;
    let rare = 0;
    let quotations = 0;
    let newsProduct = 0;
    let newsSquares = 0;
    const common = this.#commonTerms(b);
    for (let c = 0; c < common; c++) {
      const k = this.#common[c]!;
      const term = terms[k]!;
      const ours = ourMarks[term]!;
      const theirs = theirMarks[k]!;
      const both = ours & theirs;
      const i = places[term]!;
      const idf = idfs[i]!;
      const part = weight[i]! * termWeight(theirCounts[k]!, idf, theirs, scale);
      const isName = nameBit(ours) & nameBit(theirs);
      product += part;
      idfSquares += idf * idf;
      newsProduct += part * newsRatio[i]!;
      newsSquares += newsSquare[i]!;
      // Multiplied by 0 or 1 rather than branched on: no processor could guess what is marked.
      ourLead += part * ((ours >>> LEAD_PLACE) & 1);
      theirLead += part * ((theirs >>> LEAD_PLACE) & 1);
      leads += part * ((both >>> LEAD_PLACE) & 1);
      title += idf * ((both >>> TITLE_PLACE) & 1);
      numbers += idf * ((both >>> NUMBER_PLACE) & 1);
      quotations += idf * ((both >>> QUOTATION_PLACE) & 1);
      rare += idf * isRare[i]!;
      names += idf * isName;
      nameProduct += part * isName;
    }
    const a = this.#article;
    const sums = this.#sums;
    const fingerprintsOf = (article: number): number => fingerprintEnd[article]! - fingerprintStart[article]!;
    const days = Math.abs(day[a]! - day[b]!);
    rows[at++] = product;
    rows[at++] = jaccard(idfSquares, sums.terms[a]!, sums.terms[b]!);
    rows[at++] = overlap(idfSquares, sums.terms[a]!, sums.terms[b]!);
    rows[at++] = cosine(leads, sums.lead[a]!, sums.lead[b]!);
    rows[at++] = Math.max(cosine(ourLead, sums.lead[a]!, 1), cosine(theirLead, sums.lead[b]!, 1));
    rows[at++] = jaccard(title, sums.title[a]!, sums.title[b]!);
    rows[at++] = jaccard(names, sums.names[a]!, sums.names[b]!);
    rows[at++] = cosine(nameProduct, sums.nameSquares[a]!, sums.nameSquares[b]!);
    rows[at++] = jaccard(numbers, sums.numbers[a]!, sums.numbers[b]!);
    rows[at++] = jaccard(rare, sums.rare[a]!, sums.rare[b]!);
    rows[at++] = overlap(quotations, sums.quotations[a]!, sums.quotations[b]!);
    rows[at++] = overlap(this.#copies.shared[b]!, fingerprintsOf(a), fingerprintsOf(b));
    rows[at++] = Number.isNaN(days) ? UNKNOWN_DAYS : Math.exp(-days / DAY_SCALE);
    rows[at++] = Math.log(1 + Math.min(words[a]!, words[b]!));
    rows[at++] = cosine(newsProduct, sums.newsSquares[a]!, sums.newsSquares[b]!);
    rows[at] = jaccard(newsSquares, sums.newsTerms[a]!, sums.newsTerms[b]!);
  }

  /** Puts the places of the terms that another article has in common with the one at hand into `#common`; tells how many. */
  #commonTerms(b: number): number {
    const { columns, termStart, termEnd } = this.#folder;
    const terms = columns.terms.cells;
    const marks = this.#marks;
    const end = termEnd[b]!;
    const start = termStart[b]!;
    if (this.#common.length < end - start) this.#common = new Uint32Array(2 * (end - start));
    const common = this.#common;
    let count = 0;
    for (let k = start; k < end; k++) {
      common[count] = k; // stays only where the count goes on
      count += marks[terms[k]!]! >>> PRESENT_PLACE;
    }
    return count;
  }
}
