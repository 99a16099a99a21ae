import { type ArticleSource, BATCH } from '../core/analyse.ts';
import type { Corpus } from '../core/corpus.ts';
import type { Job } from './job.ts';
import type { FileStamp, Progress, SkippedFile } from './protocol.ts';
import { type ReadFile, readAhead, readText } from './reading.ts';
import type { ReadingLimits } from './readingLimits.ts';

/** Text kept between the two passes over changed files, in UTF-16 code units; what is over it is read twice. */
const KEPT_TEXT = 32 * 1024 * 1024;

/**
 * Keeps a corpus in step with files. Changed files are read in two passes, first to make each known to its neighbours,
 * then to analyse it, so that the order of files does not change the result. One file that cannot be read is listed
 * with its reason and spoils nothing else.
 */
export class Indexing {
  readonly skipped = new Map<string, SkippedFile>();
  readonly #stamps = new Map<string, FileStamp>();
  readonly #corpus: Corpus;
  readonly #read: (id: string) => Promise<Uint8Array>;
  readonly #openText: (id: string) => string | undefined;
  readonly #touch: () => void;
  #limits: ReadingLimits = { maxSize: Infinity, fallbackEncoding: 'auto' };

  /** `openText` is what an editor has open of a file: it stands for what is on disk. `touch` is called after each change. */
  constructor(
    corpus: Corpus,
    read: (id: string) => Promise<Uint8Array>,
    openText: (id: string) => string | undefined,
    touch: () => void,
  ) {
    this.#corpus = corpus;
    this.#read = read;
    this.#openText = openText;
    this.#touch = touch;
  }

  /** The file as it was listed; undefined when it is not one of the collection. */
  stampOf(id: string): FileStamp | undefined {
    return this.#stamps.get(id);
  }

  /** Reads what changed and forgets what went. Cancelled, it keeps what it has done; ask again for the rest. */
  async sync(
    changed: readonly FileStamp[],
    removed: readonly string[],
    limits: ReadingLimits,
    job: Job<Progress>,
  ): Promise<void> {
    this.#limits = limits;
    for (const id of removed) this.#remove(id);
    for (const stamp of changed) this.#stamps.set(stamp.id, stamp);
    const total = 2 * changed.length;
    let done = 0;
    let room = KEPT_TEXT;
    const kept = new Map<string, ReadFile>();
    for await (const file of readAhead(changed, (stamp) => this.#readOne(stamp))) {
      this.#survey(file);
      const size = 'text' in file ? file.text.length : 0;
      if (size <= room) {
        room -= size;
        kept.set(file.stamp.id, file);
      }
      job.partial({ done: ++done, total });
      await job.breathe();
    }
    const again = (stamp: FileStamp) => {
      const file = kept.get(stamp.id);
      kept.delete(stamp.id);
      return file ? Promise.resolve(file) : this.#readOne(stamp);
    };
    const batch: ReadFile[] = [];
    for await (const file of readAhead(changed, again)) {
      if (batch.push(file) === BATCH) this.#indexAll(batch.splice(0));
      job.partial({ done: ++done, total });
      await job.breathe();
    }
    this.#indexAll(batch);
  }

  /** Takes what is on disk again, as after an editor closed the file; whether that changed the index. */
  async restore(id: string): Promise<boolean> {
    const stamp = this.#stamps.get(id);
    if (!stamp) return false;
    const file = await this.#readOne(stamp);
    if ('text' in file && this.#corpus.holds(sourceOf(stamp, file.text))) return false;
    this.#index(file);
    return true;
  }

  /** Reads and judges one file again, also where its text is the same; where its text does not pass, nothing happens. */
  async reread(id: string, passes: (source: ArticleSource) => boolean = () => true): Promise<void> {
    const stamp = this.#stamps.get(id);
    if (!stamp) return;
    const file = await this.#readOne(stamp);
    if (!('text' in file) || passes(sourceOf(stamp, file.text))) this.#index(file);
  }

  /**
   * Does the same with many files, some read ahead of the one that is judged. Gives each when it is done with, also one
   * that is listed no more.
   */
  async *rereadAll(
    ids: readonly string[],
    passes: (source: ArticleSource) => boolean,
  ): AsyncGenerator<string, void, void> {
    const stamps = ids.flatMap((id) => this.#stamps.get(id) ?? []);
    for await (const file of readAhead(stamps, (stamp) => this.#readOne(stamp))) {
      if (!('text' in file) || passes(sourceOf(file.stamp, file.text))) this.#index(file);
      yield file.stamp.id;
    }
    yield* ids.filter((id) => !this.#stamps.has(id));
  }

  /** The text of a listed file as it is now; rejects with the reason when it cannot be had. */
  async textOf(id: string): Promise<string> {
    const stamp = this.#stamps.get(id);
    if (!stamp) throw new Error('This file is not in the index.');
    const file = await this.#readOne(stamp);
    if ('text' in file) return file.text;
    throw new Error(file.reason);
  }

  #readOne(stamp: FileStamp): Promise<ReadFile> {
    const text = this.#openText(stamp.id);
    return text === undefined ? readText(stamp, this.#limits, this.#read) : Promise.resolve({ stamp, text });
  }

  /** What is to be taken of a file that was read: the text an editor has by now, before that of the disk. */
  #latest(file: ReadFile): string | undefined {
    return this.#openText(file.stamp.id) ?? ('text' in file ? file.text : undefined);
  }

  #survey(file: ReadFile): void {
    const text = this.#latest(file);
    if (text === undefined || !this.#stamps.has(file.stamp.id)) return;
    try {
      this.#corpus.survey(sourceOf(file.stamp, text));
    } catch {
      // Analysing it will fail alike, and tell the reason.
    }
  }

  /** Texts are analysed together, which is faster; where one of them defeats the analysis, each is tried alone. */
  #indexAll(files: readonly ReadFile[]): void {
    const ready: ArticleSource[] = [];
    const alone: ReadFile[] = [];
    for (const file of files) {
      const text = this.#latest(file);
      if (text === undefined || !this.#stamps.has(file.stamp.id)) alone.push(file);
      else ready.push(sourceOf(file.stamp, text));
    }
    try {
      this.#corpus.setAll(ready);
    } catch {
      for (const file of files) this.#index(file);
      return;
    }
    for (const { id } of ready) this.skipped.delete(id);
    this.#touch();
    for (const file of alone) this.#index(file);
  }

  #index(file: ReadFile): void {
    const { id, path } = file.stamp;
    // A file that went while it was read is not brought back.
    if (!this.#stamps.has(id)) return;
    this.skipped.delete(id);
    const text = this.#latest(file);
    const reason = text !== undefined ? this.#analyse(file.stamp, text) : 'reason' in file ? file.reason : null;
    if (reason !== null) {
      this.#corpus.delete(id);
      this.skipped.set(id, { id, path, reason, problem: true });
    }
    this.#touch();
  }

  /** Gives the reason when a text defeats the analysis: a fault of ours, which costs the reader this file alone. */
  #analyse(stamp: FileStamp, text: string): string | null {
    try {
      this.#corpus.set(sourceOf(stamp, text));
      return null;
    } catch (error) {
      return `Could not be analysed: ${error instanceof Error ? error.message : String(error)}`;
    }
  }

  #remove(id: string): void {
    this.#stamps.delete(id);
    this.skipped.delete(id);
    this.#corpus.delete(id);
    this.#touch();
  }
}

/** A listed file with its text, as the core takes it. */
export function sourceOf(stamp: Pick<FileStamp, 'id' | 'path'>, text: string): ArticleSource {
  return { id: stamp.id, path: stamp.path, text };
}
