/** FNV-1a over UTF-16 code units (Fowler, Noll, Vo), 32 bits unsigned. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Joins two hashes into one, order mattering: multiply and shift as in MurmurHash3's finaliser (Appleby). 32 bits unsigned. */
export function joinHashes(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The hash of a phrase: that of its only word, or its words' hashes joined from the left. */
export function phraseHash(words: readonly string[]): number {
  let hash = hashOf(words[0] ?? '');
  for (let i = 1; i < words.length; i++) hash = joinHashes(hash, hashOf(words[i] ?? ''));
  return hash;
}

/** Bits of the filter for each key: one absent key in sixteen gets through. */
const FILTER_BITS = 16;

/**
 * A map from 32-bit keys to small numbers in typed arrays: open addressing, at most half full, behind a filter (Bloom
 * 1970, one hash) that fits a processor's cache, since most keys that are asked for are absent. Those give 0.
 */
export class HashTable {
  readonly #keys: Uint32Array;
  readonly #values: Int32Array;
  readonly #shift: number;
  readonly #filter: Uint32Array;
  readonly #filterMask: number;

  /** Room for `capacity` keys. */
  constructor(capacity: number) {
    const bits = Math.max(1, Math.ceil(Math.log2(capacity * 2 + 2)));
    this.#keys = new Uint32Array(2 ** bits);
    this.#values = new Int32Array(2 ** bits);
    this.#shift = 32 - bits;
    const filterBits = Math.max(5, Math.ceil(Math.log2((capacity + 1) * FILTER_BITS)));
    this.#filter = new Uint32Array(2 ** (filterBits - 5));
    this.#filterMask = 2 ** filterBits - 1;
  }

  /** Key 0 marks a free slot, so 0 is kept as 1: the two share a value, as two colliding hashes do. */
  #slot(key: number): number {
    const last = this.#keys.length - 1;
    let slot = Math.imul(key, 0x9e3779b1) >>> this.#shift;
    for (;;) {
      const there = this.#keys[slot];
      if (there === 0 || there === key) return slot;
      slot = (slot + 1) & last;
    }
  }

  set(key: number, value: number): void {
    const slot = this.#slot(key || 1);
    this.#keys[slot] = key || 1;
    this.#values[slot] = value;
    const bit = (key || 1) & this.#filterMask;
    this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }

  get(key: number): number {
    const bit = (key || 1) & this.#filterMask;
    if ((((this.#filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return 0;
    return this.#values[this.#slot(key || 1)] ?? 0;
  }
}
