import { completed } from '../../core/annotations/newTag.ts';
import type { TagScheme } from '../../core/annotations/tagScheme.ts';
import { formatTagScheme, parseTagScheme } from '../../core/annotations/tagSchemeFile.ts';
import { SharedFile, type TextFile } from '../decisions/sharedFile.ts';

/** The file of the tags holds something that cannot be read, and would be lost. */
export class UnreadableSchemeError extends Error {}

/** The file of a folder's tags, as it was last read. */
export class KeptTags {
  readonly #file: SharedFile;
  readonly #refused: (reasons: readonly string[]) => void;
  #text = '';
  #scheme: TagScheme = { tags: [] };

  /** `refused` is told what of the file counts for nothing, each time it is another. */
  constructor(file: TextFile, refused: (reasons: readonly string[]) => void) {
    this.#file = new SharedFile(file);
    this.#refused = refused;
  }

  /** What the file says, without tags that only records have. */
  get scheme(): TagScheme {
    return this.#scheme;
  }

  /** Reads the file again; whether it is another than before. Rejects when it cannot be read. */
  async read(): Promise<boolean> {
    return this.#take(await this.#file.read());
  }

  /** Changes the scheme, with a tag for each name `inUse`. Rejects when the file cannot be written, or would lose something. */
  async change(inUse: readonly string[], to: (before: TagScheme) => TagScheme): Promise<void> {
    let after = '';
    await this.#file.change((text) => {
      const { scheme, isWritable } = parseTagScheme(text);
      if (!isWritable) throw new UnreadableSchemeError();
      after = formatTagScheme(to(completed(scheme, inUse)), text);
      return after;
    });
    this.#take(after);
  }

  #take(text: string): boolean {
    if (text === this.#text) return false;
    const { scheme, refused } = parseTagScheme(text);
    this.#text = text;
    this.#scheme = scheme;
    this.#refused(refused);
    return true;
  }
}
