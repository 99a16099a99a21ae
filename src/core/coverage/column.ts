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

  /** Adds cells. */
  append(values: ArrayLike<number>): void {
    this.reserve(values.length);
    this.cells.set(values, this.length);
    this.length += values.length;
  }

  /** The cells that mean something: a view, true until the column changes. */
  view(): T {
    return this.cells.subarray(0, this.length) as T;
  }

  /** The cells that mean something, in an array of their own; the column is empty then. */
  take(): T {
    const taken = this.cells.slice(0, this.length) as T;
    this.length = 0;
    return taken;
  }
}
