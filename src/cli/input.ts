import { type FileHandle, open, readFile, stat } from 'node:fs/promises';
import type { ArticleSource } from '../core/analyse.ts';
import { decodeText } from '../core/text/decode.ts';
import { type JsonLine, jsonLines } from './jsonLines.ts';
import { type Place, problemAt, refuseLarge, sourceOfLine } from './place.ts';
import { reasonOf, walk } from './walk.ts';

/** A file that may hold articles: one, or one a line. */
interface File {
  readonly path: string;
  readonly isLines: boolean;
}

/**
 * The articles that a person named on the command line. They can be read in order as often as needed, and one by one;
 * no text is kept. What cannot be used is reported once, and the rest goes on.
 */
export class Input {
  readonly #paths: readonly string[];
  readonly #report: (message: string) => void;
  readonly #pathOf: (file: string) => string;
  readonly #places = new Map<string, Place>();
  readonly #handles = new Map<string, Promise<FileHandle>>();
  readonly #refused = new Set<string>();

  /** `pathOf` gives the path by which readers know a file, where it is another than the one on the command line. */
  constructor(
    paths: readonly string[],
    report: (message: string) => void,
    pathOf: (file: string) => string = (file) => file.replaceAll('\\', '/'),
  ) {
    this.#paths = paths;
    this.#report = report;
    this.#pathOf = pathOf;
  }

  /** All articles, in the order of the command line; folders by name. */
  async *articles(): AsyncGenerator<ArticleSource> {
    const seen = new Set<string>();
    for (const path of this.#paths) {
      for await (const source of this.#below(path)) {
        if (seen.has(source.id)) this.#refuse(`${source.id}: named twice; the first is used.`);
        else {
          seen.add(source.id);
          yield source;
        }
      }
    }
  }

  /** Where the articles lie, in the same order; whether there is one in each place shows when it is read. */
  async *places(): AsyncGenerator<Place> {
    for (const named of this.#paths) {
      for await (const { path, isLines } of this.#files(named)) {
        if (!isLines) yield { kind: 'file', path, known: this.#pathOf(path) };
        else {
          try {
            for await (const line of jsonLines(path)) yield placeOf(path, line);
          } catch (error) {
            this.#refuse(problemAt({ path }, error));
          }
        }
      }
    }
  }

  /** The text of one article that `articles` has given. Rejects when it cannot be read any more. */
  async textOf(id: string): Promise<string> {
    const place = this.#places.get(id);
    if (!place) throw new Error(`${id}: not among the articles.`);
    if (place.kind === 'file') return decodeText(await readFile(place.path), 'auto').text;
    const bytes = Buffer.alloc(place.length);
    await (await this.#handle(place.path)).read(bytes, 0, place.length, place.offset);
    return sourceOfLine(JSON.parse(bytes.toString('utf8'))).text;
  }

  /** Closes what is open. */
  async close(): Promise<void> {
    for (const handle of this.#handles.values()) await (await handle).close();
    this.#handles.clear();
  }

  async *#below(path: string): AsyncGenerator<ArticleSource> {
    for await (const file of this.#files(path)) yield* file.isLines ? this.#lines(file.path) : this.#file(file.path);
  }

  async *#files(path: string): AsyncGenerator<File> {
    let entry;
    try {
      entry = await stat(path);
    } catch (error) {
      this.#refuse(`${path}: ${reasonOf(error)}.`);
      return;
    }
    if (entry.isDirectory()) {
      for await (const found of walk(path)) {
        if ('problem' in found) this.#refuse(`${found.path}: ${found.problem}.`);
        else yield { path: found.path, isLines: false };
      }
    } else if (!entry.isFile()) this.#refuse(`${path}: it is a pipe or a device, and the input is read twice.`);
    else yield { path, isLines: path.toLowerCase().endsWith('.jsonl') };
  }

  async *#file(path: string): AsyncGenerator<ArticleSource> {
    try {
      refuseLarge((await stat(path)).size);
      const { text } = decodeText(await readFile(path), 'auto');
      const id = path.replaceAll('\\', '/');
      this.#keep(id, { kind: 'file', path, known: this.#pathOf(path) });
      yield { id, path: this.#pathOf(path), text };
    } catch (error) {
      this.#refuse(problemAt({ path }, error));
    }
  }

  async *#lines(path: string): AsyncGenerator<ArticleSource> {
    try {
      for await (const line of jsonLines(path)) {
        const source = this.#line(path, line);
        if (source) yield source;
      }
    } catch (error) {
      this.#refuse(problemAt({ path }, error));
    }
  }

  #line(path: string, line: JsonLine): ArticleSource | null {
    const place = placeOf(path, line);
    try {
      refuseLarge(line.bytes.length);
      const source = sourceOfLine(JSON.parse(line.bytes.toString('utf8')));
      this.#keep(source.id, place);
      return source;
    } catch (error) {
      this.#refuse(problemAt(place, error));
      return null;
    }
  }

  /** Of several articles with one id the first is used. */
  #keep(id: string, place: Place): void {
    if (!this.#places.has(id)) this.#places.set(id, place);
  }

  #handle(path: string): Promise<FileHandle> {
    const handle = this.#handles.get(path) ?? open(path);
    this.#handles.set(path, handle);
    return handle;
  }

  #refuse(message: string): void {
    if (this.#refused.has(message)) return;
    this.#refused.add(message);
    this.#report(message);
  }
}

function placeOf(path: string, { number, offset, bytes }: JsonLine): Place {
  return { kind: 'line', path, number, offset, length: bytes.length };
}
