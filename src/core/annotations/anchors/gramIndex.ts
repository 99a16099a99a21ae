/** Where each run of a few code units stands in a text: what is looked for in it is found without reading it all again. */
export class GramIndex {
  /** Length of a run, in code units. */
  readonly size: number;
  readonly #codes: Uint16Array;
  readonly #bits: number;
  /** By hash: the last place, and how many there are. */
  readonly #last: Int32Array;
  readonly #counts: Int32Array;
  /** By place: the one before it with the same hash, -1 for none. */
  readonly #before: Int32Array;

  constructor(codes: Uint16Array, size: number) {
    this.size = size;
    this.#codes = codes;
    this.#bits = Math.min(20, Math.max(8, Math.ceil(Math.log2(codes.length + 1))));
    this.#last = new Int32Array(1 << this.#bits).fill(-1);
    this.#counts = new Int32Array(1 << this.#bits);
    this.#before = new Int32Array(codes.length);
    for (let place = 0; place + size <= codes.length; place++) {
      const hash = this.#hash(codes, place);
      this.#before[place] = this.#last[hash] ?? -1;
      this.#last[hash] = place;
      this.#counts[hash] = (this.#counts[hash] ?? 0) + 1;
    }
  }

  /** How many places the run at `at` of a pattern has at most: others may share its hash. 0 where the pattern is too short. */
  count(pattern: Uint16Array, at: number): number {
    return at + this.size <= pattern.length ? (this.#counts[this.#hash(pattern, at)] ?? 0) : 0;
  }

  /** The places of the run at `at` of a pattern, last first. */
  *places(pattern: Uint16Array, at: number): Generator<number, void, void> {
    if (at + this.size > pattern.length) return;
    let place = this.#last[this.#hash(pattern, at)] ?? -1;
    for (; place >= 0; place = this.#before[place] ?? -1) if (this.#equal(pattern, at, place)) yield place;
  }

  #equal(pattern: Uint16Array, at: number, place: number): boolean {
    for (let i = 0; i < this.size; i++) if (pattern[at + i] !== this.#codes[place + i]) return false;
    return true;
  }

  #hash(codes: Uint16Array, place: number): number {
    let hash = 0;
    for (let i = 0; i < this.size; i++) hash = Math.imul(hash ^ (codes[place + i] ?? 0), 0x9e3779b1) ^ (hash >>> 15);
    return hash >>> (32 - this.#bits);
  }
}
