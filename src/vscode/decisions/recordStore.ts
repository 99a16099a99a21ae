import { SharedFile, type TextFile } from './sharedFile.ts';

/** How a file's records are read and written. */
export interface RecordForm<T> {
  readonly parse: (text: string) => T;
  readonly format: (records: T) => string;
}

/** The records of one workspace folder. */
export class RecordStore<T> {
  readonly #file: SharedFile;
  readonly #form: RecordForm<T>;

  constructor(file: TextFile, form: RecordForm<T>) {
    this.#file = new SharedFile(file);
    this.#form = form;
  }

  /** What the file holds. Rejects when it is there and cannot be read. */
  async read(): Promise<T> {
    return this.#form.parse(await this.#file.read());
  }

  /** Changes what the file holds by then, and gives what it held before. Rejects when the file cannot be written. */
  async change(to: (before: T) => T): Promise<T> {
    const { parse, format } = this.#form;
    return parse(
      await this.#file.change((text) => {
        const before = parse(text);
        const after = format(to(before));
        // A file that somebody arranged otherwise stays so until there is something to say.
        return after === format(before) ? text : after;
      }),
    );
  }
}
