import type { Span } from './span.ts';

/**
 * Where the lines of a text begin. Line numbers are 1-based, offsets UTF-16 code units. A line ends before its
 * `\n`, `\r\n` or `\r`; a text that ends with a line break has an empty last line, as in an editor.
 */
export class Lines {
  readonly #starts: number[] = [0];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) this.#starts.push(i + 1);
    }
  }

  /** How many lines there are: at least 1. */
  get count(): number {
    return this.#starts.length;
  }

  /** The line's text without its line break. Throws `RangeError` for a line that does not exist. */
  text(line: number): string {
    const { start, end } = this.span(line);
    return this.#text.slice(start, end);
  }

  /** The line's range without its line break. Throws `RangeError` for a line that does not exist. */
  span(line: number): Span {
    const start = this.#starts[line - 1];
    if (start === undefined) throw new RangeError(`line ${line} of ${this.count}`);
    let end = this.#starts[line] ?? this.#text.length;
    if (line < this.count) {
      end--;
      if (this.#text.charCodeAt(end) === 10 && this.#text.charCodeAt(end - 1) === 13 && end > start) end--;
    }
    return { start, end };
  }

  /** The 1-based line that holds the offset; offsets past the end belong to the last line. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }
}
