import { Column } from './column.ts';
import { spread } from './hashing.ts';

/** Numbers words from 0 in the order they are met: an open-addressing table from 32-bit hashes. */
export class TermTable {
  /** The hash of every term, by its number. */
  readonly hashes = new Column((size) => new Int32Array(size));
  #slots = new Int32Array(1 << 12).fill(-1);

  /** How many terms there are. */
  get size(): number {
    return this.hashes.length;
  }

  /** The word's number, or -1 when it was never met. */
  find(word: number): number {
    return this.#slots[this.#slotOf(word)]!;
  }

  /** The word's number, a new one if need be. */
  numberOf(word: number): number {
    const slot = this.#slotOf(word);
    const known = this.#slots[slot]!;
    if (known >= 0) return known;
    const number = this.size;
    this.#slots[slot] = number;
    this.hashes.push(word);
    if (this.size * 2 > this.#slots.length) this.#grow();
    return number;
  }

  #slotOf(word: number): number {
    const mask = this.#slots.length - 1;
    let slot = (spread(word) >>> 7) & mask;
    for (;;) {
      const number = this.#slots[slot]!;
      if (number < 0 || this.hashes.cells[number] === word) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    for (let number = 0; number < this.size; number++) this.#slots[this.#slotOf(this.hashes.cells[number]!)] = number;
  }
}
