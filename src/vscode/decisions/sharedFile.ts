/** A text file that other programs write too. */
export interface TextFile {
  /** Its text; empty when there is no such file. Rejects when it is there and cannot be read. */
  read(): Promise<string>;
  /** Puts what `to` gives in place of what it holds by then, wholly or not at all; an empty text: no file. */
  change(to: (before: string) => string): Promise<void>;
}

/** A file whose changes are made one after the other, each to what it holds by then. */
export class SharedFile {
  readonly #file: TextFile;
  #last: Promise<unknown> = Promise.resolve();

  constructor(file: TextFile) {
    this.#file = file;
  }

  /** What the file holds. Rejects when it is there and cannot be read. */
  read(): Promise<string> {
    return this.#inTurn(() => this.#file.read());
  }

  /** Changes the file where `to` gives another text, and gives what it held before. Rejects when it cannot be written. */
  change(to: (before: string) => string): Promise<string> {
    return this.#inTurn(async () => {
      let before = '';
      await this.#file.change((text) => {
        before = text;
        return to(text);
      });
      return before;
    });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => {});
    return result;
  }
}
