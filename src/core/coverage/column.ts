type Cells = Uint8Array | Uint32Array | Int32Array | Float64Array;

/** A typed array that grows at its end. */
export class Column<T extends Cells> {
  /** The cells; those from `length` on mean nothing. Taken anew after every `reserve`. */
  cells: T;
  length = 0;
  readonly #make: (size: number) => T;

  constructor(make: (size: number) => T) {
    this.#make = make;
    this.cells = make(1024);
  }

  /** Makes room for so many more cells. */
  reserve(extra: number): void {
    const needed = this.length + extra;
    if (needed <= this.cells.length) return;
    const { cells } = this;
    this.cells = this.#make(Math.max(needed, cells.length + (cells.length >> 1)));
    this.cells.set(cells.subarray(0, this.length));
  }

  /** Adds one cell. */
  push(value: number): void {
    this.reserve(1);
    this.cells[this.length++] = value;
  }
}
