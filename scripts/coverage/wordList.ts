import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Bytes read one after the other. */
class Reader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** The next value of the part of MessagePack that word lists use: small numbers, strings, arrays and maps. */
  value(): unknown {
    const type = this.#unsigned(1);
    if (type <= 0x7f) return type;
    if (type <= 0x8f) return this.#map(type & 15);
    if (type <= 0x9f) return this.#array(type & 15);
    if (type <= 0xbf) return this.#string(type & 31);
    if (type === 0xd9) return this.#string(this.#unsigned(1));
    if (type === 0xdc) return this.#array(this.#unsigned(2));
    if (type === 0xdd) return this.#array(this.#unsigned(4));
    throw new Error(`unexpected MessagePack type ${type} before byte ${this.#at}`);
  }

  #unsigned(size: number): number {
    const value = this.#bytes.readUIntBE(this.#at, size);
    this.#at += size;
    return value;
  }

  #string(length: number): string {
    this.#at += length;
    return this.#bytes.toString('utf8', this.#at - length, this.#at);
  }

  #array(length: number): unknown[] {
    return Array.from({ length }, () => this.value());
  }

  #map(length: number): Map<unknown, unknown> {
    return new Map(Array.from({ length }, () => [this.value(), this.value()]));
  }
}

/**
 * Reads a word list of the Python package wordfreq (format cB): after a header one array of words for every hundredth
 * of a factor of ten that they are rarer than all words together. Gives the rate of each word: 1e-4 is one in 10,000.
 */
export function readWordRates(path: string): Map<string, number> {
  const [, ...levels] = new Reader(gunzipSync(readFileSync(path))).value() as [unknown, ...string[][]];
  return new Map(levels.flatMap((words, level) => words.map((word): [string, number] => [word, 10 ** (-level / 100)])));
}
