/** Slots are so many times the hashes, at least: then most look-ups end at the first. */
const SPACE = 3;

/**
 * Bits by 32-bit hash: open addressing over a typed array, a third of the time of a `Map`. Words that are not in it
 * are most of those looked up.
 */
export class HashTable {
  /** By slot a hash and its bits, side by side: words are looked up at random, and memory is read by the line. */
  #cells = new Int32Array(1 << 11);
  #size = 0;

  /** Adds to the bits of a hash; `bits` may not be 0. */
  add(hash: number, bits: number): void {
    if (2 * SPACE * this.#size >= this.#cells.length) this.#grow();
    const at = this.#cellOf(hash);
    if (this.#cells[at + 1] === 0) this.#size++;
    this.#cells[at] = hash;
    this.#cells[at + 1]! |= bits;
  }

  /** The bits of a hash, 0 where none were added. */
  get(hash: number): number {
    return this.#cells[this.#cellOf(hash) + 1]!;
  }

  #cellOf(hash: number): number {
    const cells = this.#cells;
    const mask = cells.length - 2;
    let at = (Math.imul(hash, 0x9e3779b1) >>> 12) & mask;
    while (cells[at + 1] !== 0 && cells[at] !== hash) at = (at + 2) & mask;
    return at;
  }

  #grow(): void {
    const cells = this.#cells;
    this.#cells = new Int32Array(2 * cells.length);
    this.#size = 0;
    for (let at = 0; at < cells.length; at += 2) if (cells[at + 1] !== 0) this.add(cells[at]!, cells[at + 1]!);
  }
}
