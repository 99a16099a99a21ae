import { CAPITALISED, LEAD, NUMBER, QUOTATION, SMALL, TITLE } from './articleTerms.ts';
import { type Copies, CopyCounter } from './copies.ts';
import type { Folder } from './folder.ts';
import type { PairList } from './pairList.ts';
import type { Sliced } from './progress.ts';
import { ArticleWeights, type FolderWeights, termWeight } from './folderWeights.ts';

/** What two articles have in common, in the order of a row. */
export const CONTENT_FEATURES = [
  'cosine', // of TF-IDF weights
  'terms', // Jaccard of terms, each counting its IDF
  'contained', // overlap of the same with the smaller
  'lead', // cosine of the leads
  'leadInText', // of one's lead with the other's text, the better way round
  'title',
  'names', // Jaccard of words that only stand with a capital
  'nameCosine',
  'numbers',
  'rare', // terms in less than one article of a hundred
  'quotations', // overlap of terms inside quotation marks
  'copied', // share of the shorter one's fingerprints that the other has
  'days', // nearness in time; UNKNOWN_DAYS when one is undated
  'length', // log of the shorter one's words
  'newsCosine', // cosine by background weights, whatever the folder is about
  'newsTerms',
] as const;

/** Stands for nearness in time when one of the two has no date. */
export const UNKNOWN_DAYS = -1;

const RARE_IDF = Math.log(100);
/** Days after which nearness has fallen to 1/e. */
const DAY_SCALE = 7;
/** Pairs between two yields. */
const SLICE = 256;
/** Marks a term that the article at hand has, beside the bits of its own. */
const PRESENT = 128;

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

/** Where a mark stands in the marks: shifted so far right, it is the lowest bit. */
function placeOf(mark: number): number {
  return 31 - Math.clz32(mark);
}

const LEAD_PLACE = placeOf(LEAD);
const TITLE_PLACE = placeOf(TITLE);
const NUMBER_PLACE = placeOf(NUMBER);
const QUOTATION_PLACE = placeOf(QUOTATION);
const PRESENT_PLACE = placeOf(PRESENT);
const CAPITALISED_PLACE = placeOf(CAPITALISED);
const SMALL_PLACE = placeOf(SMALL);

/** 1 for a word that never stands in small letters in its article, and somewhere inside a sentence, else 0. */
function nameBit(marks: number): number {
  return (marks >>> CAPITALISED_PLACE) & ~(marks >>> SMALL_PLACE) & 1;
}

/** Numbers by term that content features need beside the weights. */
interface TermFactors {
  readonly rare: Uint8Array;
  readonly newsSquare: Float32Array;
  /** Turns a product of weights into one by background weights. */
  readonly newsRatio: Float32Array;
}

function termFactors({ idf, newsIdf }: FolderWeights): TermFactors {
  return {
    rare: Uint8Array.from(idf, (value) => (value > RARE_IDF ? 1 : 0)),
    newsSquare: newsIdf.map((value) => value * value),
    newsRatio: newsIdf.map((value, term) => (value / idf[term]!) ** 2),
  };
}

/** Sums over each article's own terms: what shares are shares of. */
class ArticleSums {
  readonly terms: Float32Array;
  readonly lead: Float32Array;
  readonly title: Float32Array;
  readonly names: Float32Array;
  readonly nameSquares: Float32Array;
  readonly numbers: Float32Array;
  readonly rare: Float32Array;
  readonly quotations: Float32Array;
  readonly newsSquares: Float32Array;
  readonly newsTerms: Float32Array;
  readonly #own = new ArticleWeights();

  constructor(size: number) {
    this.terms = new Float32Array(size);
    this.lead = new Float32Array(size);
    this.title = new Float32Array(size);
    this.names = new Float32Array(size);
    this.nameSquares = new Float32Array(size);
    this.numbers = new Float32Array(size);
    this.rare = new Float32Array(size);
    this.quotations = new Float32Array(size);
    this.newsSquares = new Float32Array(size);
    this.newsTerms = new Float32Array(size);
  }

  add(article: number, folder: Folder, weights: FolderWeights, factors: TermFactors): void {
    const { columns, termStart, termEnd } = folder;
    const { idf: idfs } = weights;
    const { rare: isRare, newsRatio, newsSquare } = factors;
    const terms = columns.terms.cells;
    const marksOf = columns.marks.cells;
    const cells = this.#own.fill(folder, weights, article);
    const start = termStart[article]!;
    let idfSquares = 0;
    let lead = 0;
    let title = 0;
    let names = 0;
    let nameSquares = 0;
    let numbers = 0;
    let rare = 0;
    let quotations = 0;
    let newsSquares = 0;
    let newsTerms = 0;
    for (let k = start, end = termEnd[article]!; k < end; k++) {
      const term = terms[k]!;
      const marks = marksOf[k]!;
      const idf = idfs[term]!;
      const square = cells[k - start]! ** 2;
      const isName = nameBit(marks);
      idfSquares += idf * idf;
      newsSquares += square * newsRatio[term]!;
      newsTerms += newsSquare[term]!;
      lead += square * ((marks >>> LEAD_PLACE) & 1);
      title += idf * ((marks >>> TITLE_PLACE) & 1);
      numbers += idf * ((marks >>> NUMBER_PLACE) & 1);
      quotations += idf * ((marks >>> QUOTATION_PLACE) & 1);
      rare += idf * isRare[term]!;
      names += idf * isName;
      nameSquares += square * isName;
    }
    this.terms[article] = idfSquares;
    this.lead[article] = lead;
    this.title[article] = title;
    this.names[article] = names;
    this.nameSquares[article] = nameSquares;
    this.numbers[article] = numbers;
    this.rare[article] = rare;
    this.quotations[article] = quotations;
    this.newsSquares[article] = newsSquares;
    this.newsTerms[article] = newsTerms;
  }
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
class Comparison {
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

  close(): void {
    const { columns, termStart, termEnd } = this.#folder;
    for (let k = termStart[this.#article]!; k < termEnd[this.#article]!; k++) this.#marks[columns.terms.cells[k]!] = 0;
  }

  /** Writes the features of the article at hand and another from `at` on. */
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

/**
 * Writes the content features of every pair into the first columns of its row of `width` cells. A pair costs the
 * length of one article.
 */
export function* contentFeatures(
  folder: Folder,
  weights: FolderWeights,
  copies: Copies,
  pairs: PairList,
  rows: Float32Array,
  width: number,
): Sliced<void> {
  const comparison = new Comparison(folder, weights, copies);
  let sinceYield = 0;
  for (let p = 0; p < pairs.size;) {
    const a = pairs.a[p]!;
    comparison.open(a);
    for (; p < pairs.size && pairs.a[p] === a; p++, sinceYield++) comparison.write(pairs.b[p]!, rows, p * width);
    comparison.close();
    if (sinceYield < SLICE) continue;
    sinceYield = 0;
    yield p / pairs.size;
  }
}
