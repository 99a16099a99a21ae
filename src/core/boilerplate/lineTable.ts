import { fingerprint } from '../text/fingerprint.ts';
import type { CountedLines, RepeatedLines } from './repetition.ts';

/** The cells of a line table, which threads can share. */
export interface LineCells {
  /** By slot the line in its group; 0 where the slot is free. */
  readonly lines: Float64Array;
  /** By slot twice the number of articles, and 1 where the line may be the headline of any. */
  readonly counts: Uint32Array;
}

const TWO_32 = 2 ** 32;
/** A table with more of its slots taken is made twice as large. */
const MOST_FULL = 0.6;

/**
 * Which lines stand in several articles of a group, as `Repetition` has it, for a collection that only grows: 12 bytes
 * a slot and nothing an article, so that millions of articles can be counted.
 */
export class LineTable implements RepeatedLines {
  #cells: LineCells;
  #size = 0;
  /** The group asked for last: articles of one lie together. */
  #group = '';
  #groupHash = fingerprint('');

  /** Over cells that another table has filled; empty without them. */
  constructor(cells: LineCells = emptyCells(1 << 12)) {
    this.#cells = cells;
  }

  /** The cells as they are now; adding to the table may put others in their place. */
  get cells(): LineCells {
    return this.#cells;
  }

  /** Counts the lines of one more article. */
  add(group: string, { keys, titles }: CountedLines): void {
    for (const key of keys) this.#change(this.#lineOf(group, key), 2, 0);
    for (const key of titles) this.#change(this.#lineOf(group, key), 0, 1);
  }

  count(group: string, key: number): number {
    return this.#cells.counts[slotOf(this.#cells, this.#lineOf(group, key))]! >>> 1;
  }

  titleCount(group: string, key: number): number {
    return this.#cells.counts[slotOf(this.#cells, this.#lineOf(group, key))]! & 1;
  }

  #change(line: number, by: number, title: number): void {
    const slot = slotOf(this.#cells, line);
    this.#cells.counts[slot] = (this.#cells.counts[slot]! + by) | title;
    if (this.#cells.lines[slot] === line) return;
    this.#cells.lines[slot] = line;
    if (++this.#size > MOST_FULL * this.#cells.lines.length) this.#grow();
  }

  #grow(): void {
    const { lines, counts } = this.#cells;
    const cells = emptyCells(2 * lines.length);
    lines.forEach((line, i) => {
      if (line === 0) return;
      const slot = slotOf(cells, line);
      cells.lines[slot] = line;
      cells.counts[slot] = counts[i]!;
    });
    this.#cells = cells;
  }

  /** The line in its group: 53 bits, never 0. */
  #lineOf(group: string, key: number): number {
    if (group !== this.#group) {
      this.#group = group;
      this.#groupHash = fingerprint(group);
    }
    const low = key ^ this.#groupHash;
    const high = (Math.floor(key / TWO_32) ^ Math.floor(this.#groupHash / TWO_32)) & 0x1fffff;
    return high * TWO_32 + (low >>> 0) || 1;
  }
}

function emptyCells(size: number): LineCells {
  return { lines: new Float64Array(size), counts: new Uint32Array(size) };
}

function slotOf({ lines }: LineCells, line: number): number {
  const mask = lines.length - 1;
  let slot = Math.imul(line ^ Math.floor(line / TWO_32), 0x9e3779b1) >>> 3;
  for (slot &= mask; lines[slot] !== 0 && lines[slot] !== line;) slot = (slot + 1) & mask;
  return slot;
}
