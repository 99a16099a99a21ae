import type { Copies } from './copies.ts';

/** Counts, for one article at a time, the fingerprints that later articles share with it. */
export class CopyCounter {
  /** Fingerprints in common, by article; 0 but for those in `met`. */
  readonly shared: Uint32Array;
  readonly met: Uint32Array;
  count = 0;
  readonly #copies: Copies;

  /** For so many articles. */
  constructor(articles: number, copies: Copies) {
    this.#copies = copies;
    this.shared = new Uint32Array(articles);
    this.met = new Uint32Array(articles);
  }

  /** Counts for this article, in place of the last. */
  countFor(article: number): void {
    this.clear();
    const { shared, met } = this;
    const { listsBegin, lists, begin, articles } = this.#copies;
    let { count } = this;
    for (let k = listsBegin[article]!; k < listsBegin[article + 1]!; k++) {
      const list = lists[k]!;
      for (let i = begin[list + 1]! - 1; i >= begin[list]!; i--) {
        const other = articles[i]!;
        if (other <= article) break;
        if (shared[other]!++ === 0) met[count++] = other;
      }
    }
    this.count = count;
  }

  clear(): void {
    for (let i = 0; i < this.count; i++) this.shared[this.met[i]!] = 0;
    this.count = 0;
  }
}
