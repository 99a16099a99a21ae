import type { Folder } from './folder.ts';
import { ArticleWeights, type FolderWeights, termWeight } from './folderWeights.ts';
import { type Sliced, sliceEnds } from './progress.ts';

/** Terms of an article that are looked up: more cost time and find hardly another pair. */
const TOP_TERMS = 64;
/** Weights are counted in steps of 1/1024; few are over a quarter. */
const BINS = 256;
const BINS_PER_UNIT = 1024;

/** Which terms are the heaviest of each article: one bit a term. */
export class HeavyTerms {
  /** Places in the columns, and weights, of the heavy terms of the article that was read last. */
  readonly places = new Uint32Array(2 * TOP_TERMS);
  readonly weights = new Float32Array(2 * TOP_TERMS);
  readonly #folder: Folder;
  readonly #weights: FolderWeights;
  /** Where the bits of each article begin. */
  readonly #begin: Uint32Array;
  readonly #bits: Uint32Array;

  constructor(folder: Folder, weights: FolderWeights) {
    const { size, termStart, termEnd } = folder;
    this.#folder = folder;
    this.#weights = weights;
    this.#begin = new Uint32Array(size + 1);
    for (let article = 0; article < size; article++) {
      this.#begin[article + 1] = this.#begin[article]! + ((termEnd[article]! - termStart[article]! + 31) >>> 5);
    }
    this.#bits = new Uint32Array(this.#begin[size]!);
  }

  /** Finds the heavy terms of all articles; none is known before. */
  *find(): Sliced<this> {
    const { size, termStart, termEnd } = this.#folder;
    const bins = new Uint32Array(BINS);
    const own = new ArticleWeights();
    for (let article = 0; article < size; article++) {
      const count = termEnd[article]! - termStart[article]!;
      const cells = own.fill(this.#folder, this.#weights, article);
      const lowest = lowestBin(cells, count, bins);
      const first = this.#begin[article]!;
      for (let i = 0; i < count; i++) {
        this.#bits[first + (i >>> 5)]! |= Number(binOf(cells[i]!) >= lowest) << (i & 31);
      }
      if (sliceEnds(article)) yield article / size;
    }
    return this;
  }

  /** Puts the heavy terms of the article into `places` and `weights`, in order of place; gives their number. */
  read(article: number): number {
    const { columns, termStart } = this.#folder;
    const terms = columns.terms.cells;
    const counts = columns.counts.cells;
    const marks = columns.marks.cells;
    const { idf, scale } = this.#weights;
    const unit = scale[article]!;
    const first = this.#begin[article]!;
    let count = 0;
    for (let word = first; word < this.#begin[article + 1]!; word++) {
      for (let bits = this.#bits[word]!; bits !== 0; bits &= bits - 1) {
        const k = termStart[article]! + ((word - first) << 5) + 31 - Math.clz32(bits & -bits);
        this.places[count] = k;
        this.weights[count++] = termWeight(counts[k]!, idf[terms[k]!]!, marks[k]!, unit);
      }
    }
    return count;
  }
}

function binOf(weight: number): number {
  return Math.min(BINS - 1, (weight * BINS_PER_UNIT) | 0);
}

/**
 * The lowest bin to keep so that about `TOP_TERMS` are kept, twice as many at most; a bin that holds very many equals
 * is left out whole.
 */
function lowestBin(weights: Float32Array, count: number, bins: Uint32Array): number {
  if (count <= TOP_TERMS) return 0;
  bins.fill(0);
  for (let i = 0; i < count; i++) bins[binOf(weights[i]!)]!++;
  let left = TOP_TERMS;
  let bin = BINS;
  while (left > 0) left -= bins[--bin]!;
  return left < -TOP_TERMS ? bin + 1 : bin;
}
