import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import type { ArticleSource } from '../core/analyse.ts';
import { decodeText } from '../core/text/decode.ts';
import { reasonOf } from './walk.ts';

/** Where an article lies: in a file of its own, or on a line of a .jsonl file. */
export type Place =
  | {
      readonly kind: 'file';
      readonly path: string;
      /** The path as readers know it. */
      readonly known: string;
    }
  | {
      readonly kind: 'line';
      readonly path: string;
      /** 1-based. */
      readonly number: number;
      /** In bytes. */
      readonly offset: number;
      readonly length: number;
    };

/** Larger files and records are no articles: five times the editor's limit, since here nobody waits at a cursor. */
const LARGEST = 25 * 1024 * 1024;

/** Files of records kept open at a time. */
const MOST_OPEN = 16;

/** So much of a file is read at once: records are mostly read one after the other, and a call costs more than 6 kB. */
const WINDOW = 1 << 18;

/** At most so many bytes lie between two records one after the other: line ends, a blank line. */
const NEXT_LINE = 8;

/** Reads the articles of places. */
export class PlaceReader {
  readonly #open = new Map<string, number>();
  #bytes = Buffer.alloc(WINDOW);
  /** What of which file the bytes hold. */
  #held = { path: '', from: 0, to: 0 };

  /** The article. Throws an `Error` with the reason, in words, when there is none or it cannot be read. */
  read(place: Place): ArticleSource {
    return place.kind === 'file' ? readFile(place) : this.#readLine(place);
  }

  /** Closes what is open. */
  close(): void {
    for (const file of this.#open.values()) closeSync(file);
    this.#open.clear();
  }

  #readLine({ path, offset, length }: Place & { kind: 'line' }): ArticleSource {
    refuseLarge(length);
    const held = this.#held;
    if (held.path !== path || offset < held.from || offset + length > held.to) this.#fill(path, offset, length);
    const start = offset - this.#held.from;
    return sourceOfLine(JSON.parse(this.#bytes.toString('utf8', start, start + length)));
  }

  /** Reads so many bytes of the file, and with a record that follows the last one those behind it. */
  #fill(path: string, offset: number, length: number): void {
    const held = this.#held;
    const inOrder = held.path === path && offset >= held.from && offset - held.to < NEXT_LINE;
    const size = inOrder ? Math.max(length, WINDOW) : length;
    if (this.#bytes.length < size) this.#bytes = Buffer.alloc(2 * size);
    this.#held = { path: '', from: 0, to: 0 };
    let read = 0;
    while (read < length) {
      const more = readSync(this.#file(path), this.#bytes, read, size - read, offset + read);
      if (more === 0) throw new Error('it became shorter while it was read');
      read += more;
    }
    this.#held = { path, from: offset, to: offset + read };
  }

  #file(path: string): number {
    const known = this.#open.get(path);
    if (known !== undefined) return known;
    if (this.#open.size === MOST_OPEN) this.close();
    const file = openSync(path, 'r');
    this.#open.set(path, file);
    return file;
  }
}

/** Why the article of a place cannot be used, as a message. */
export function problemAt(place: Pick<Place, 'path'> & { readonly number?: number }, error: unknown): string {
  const reason = error instanceof SyntaxError ? 'not an article: it is no JSON' : reasonOf(error);
  const where = place.number === undefined ? place.path : `${place.path}, line ${place.number}`;
  return `${where}: ${reason.endsWith('.') ? reason : `${reason}.`}`;
}

/** Throws when a file or record of so many bytes is no article. */
export function refuseLarge(bytes: number): void {
  const size = Math.round(bytes / 1024 / 1024);
  if (bytes > LARGEST) throw new Error(`it is too large (${size} MB; at most 25 MB)`);
}

/** A record in Passim's names. Throws when it is none. */
export function sourceOfLine(record: unknown): ArticleSource {
  const { id, text, date, series } = (record ?? {}) as Record<string, unknown>;
  if ((typeof id !== 'string' && typeof id !== 'number') || typeof text !== 'string') {
    throw new Error('not an article: it needs "id" and "text"');
  }
  const known = {
    ...(typeof date === 'string' && { date }),
    ...(typeof series === 'string' && { outlet: series }),
  };
  return { id: String(id), path: String(id), text, record: known };
}

function readFile({ path, known }: Place & { kind: 'file' }): ArticleSource {
  refuseLarge(statSync(path).size);
  return { id: path.replaceAll('\\', '/'), path: known, text: decodeText(readFileSync(path), 'auto').text };
}
