/** Pairs of articles by number, `a[i] < b[i]`, in order of `a`, then `b`, each once. */
export interface PairList {
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly size: number;
}

/** Pairs with scores, 0 to 1. */
export interface ScoredPairs {
  readonly pairs: PairList;
  readonly scores: Float32Array;
}

/** Collects pairs in any order and as often as they come. */
export class PairCollector {
  readonly #articles: number;
  #keys = new Float64Array(1024);
  #length = 0;

  /** For pairs among so many articles. */
  constructor(articles: number) {
    this.#articles = articles;
  }

  add(a: number, b: number): void {
    if (this.#length === this.#keys.length) {
      const keys = this.#keys;
      this.#keys = new Float64Array(keys.length * 2);
      this.#keys.set(keys);
    }
    this.#keys[this.#length++] = a < b ? a * this.#articles + b : b * this.#articles + a;
  }

  /** The pairs in order. */
  list(): PairList {
    const keys = this.#keys.subarray(0, this.#length).sort();
    const a = new Uint32Array(keys.length);
    const b = new Uint32Array(keys.length);
    let size = 0;
    let last = -1;
    for (const key of keys) {
      if (key === last) continue;
      last = key;
      a[size] = Math.floor(key / this.#articles);
      b[size++] = key % this.#articles;
    }
    return { a: a.slice(0, size), b: b.slice(0, size), size };
  }
}
