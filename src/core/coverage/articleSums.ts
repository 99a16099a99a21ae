import type { Folder } from './folder.ts';
import { ArticleWeights, type FolderWeights } from './folderWeights.ts';
import { LEAD_PLACE, nameBit, NUMBER_PLACE, QUOTATION_PLACE, TITLE_PLACE } from './markBits.ts';

const RARE_IDF = Math.log(100);

/** Numbers by term that content features need beside the weights. */
export interface TermFactors {
  readonly rare: Uint8Array;
  readonly newsSquare: Float32Array;
  /** Turns a product of weights into one by background weights. */
  readonly newsRatio: Float32Array;
}

/** Works them out. */
export function termFactors({ idf, newsIdf }: FolderWeights): TermFactors {
  return {
    rare: Uint8Array.from(idf, (value) => (value > RARE_IDF ? 1 : 0)),
    newsSquare: newsIdf.map((value) => value * value),
    newsRatio: newsIdf.map((value, term) => (value / idf[term]!) ** 2),
  };
}

/** Sums over each article's own terms: what shares are shares of. */
export class ArticleSums {
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

  /** Works out the sums of this article. */
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
