import { type FileHandle, open } from 'node:fs/promises';
import { withText } from './cleanRecord.ts';
import type { Place } from './place.ts';

/** How much of a file is copied at a time, in bytes. */
const CHUNK = 1 << 20;

/** Copies a file of records with other texts in some of them; all else stays, byte for byte. */
export class RecordsCopy {
  /** As it was opened. */
  readonly path: string;
  readonly #source: FileHandle;
  readonly #target: FileHandle;
  #reached = 0;

  static async open(path: string, source: string, target: string): Promise<RecordsCopy> {
    const from = await open(source);
    return new RecordsCopy(path, from, await open(target, 'w'));
  }

  private constructor(path: string, source: FileHandle, target: FileHandle) {
    this.path = path;
    this.#source = source;
    this.#target = target;
  }

  /** Copies up to the end of a record, with its text replaced, or (null) as it is. Records come in their order. */
  async add({ offset, length }: Place & { kind: 'line' }, text: string | null): Promise<void> {
    await this.#copyTo(offset);
    if (text === null) return this.#copyTo(offset + length);
    const bytes = Buffer.alloc(length);
    await this.#source.read(bytes, 0, length, offset);
    await this.#target.appendFile(withText(bytes.toString('utf8'), text));
    this.#reached = offset + length;
  }

  /** Copies the rest, and closes both files. */
  async finish(): Promise<void> {
    await this.#copyTo(Infinity);
    await this.#source.close();
    await this.#target.close();
  }

  async #copyTo(end: number): Promise<void> {
    while (this.#reached < end) {
      const bytes = Buffer.alloc(Math.min(CHUNK, end - this.#reached));
      const { bytesRead } = await this.#source.read(bytes, 0, bytes.length, this.#reached);
      if (bytesRead === 0) return;
      await this.#target.appendFile(bytes.subarray(0, bytesRead));
      this.#reached += bytesRead;
    }
  }
}
