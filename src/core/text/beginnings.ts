/** Enough for two letters of one alphabet to have a cell of their own. */
const CELLS = 4096;

/**
 * The first two letters of the words of a list. Asking it first passes over most words of a text without cutting them
 * out, which is what looking for words costs most.
 */
export class Beginnings {
  readonly #cells = new Uint8Array(CELLS);

  /** `printed` are words as texts print them, `small` words in small letters that texts may print with capitals. */
  constructor(printed: Iterable<string>, small: Iterable<string>) {
    for (const word of printed) this.#add(word.charCodeAt(0), word.charCodeAt(1));
    for (const word of small) {
      const second = word.charAt(1);
      const seconds = [second.charCodeAt(0), second.toUpperCase().charCodeAt(0)];
      for (const code of seconds) {
        this.#add(word.charCodeAt(0), code);
        this.#add(word.charAt(0).toUpperCase().charCodeAt(0), code);
      }
    }
  }

  /** False where no word of the list, of two letters or more, can begin at the offset; true where one may. */
  mayBeginAt(text: string, offset: number): boolean {
    return this.#cells[cell(text.charCodeAt(offset), text.charCodeAt(offset + 1))] === 1;
  }

  #add(first: number, second: number): void {
    this.#cells[cell(first, second)] = 1;
  }
}

function cell(first: number, second: number): number {
  return ((first << 5) ^ second) & (CELLS - 1);
}
