import { copyFile, mkdir, open, readdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { byteSpans, withoutBytes } from '../core/boilerplate/cleanBytes.ts';
import {
  CLEAN_CSV_HEADING,
  CLEAN_REPORTS,
  cleanCsvRow,
  cleanJsonLine,
  cleanRecords,
} from '../core/exports/cleanReport.ts';
import { baseOf, isInside } from './cleanBase.ts';
import type { CleanedPlace, CleanedSource } from './cleanPlaces.ts';
import { RecordsCopy } from './cleanRecordsCopy.ts';
import { UsageError } from './usageError.ts';
import { reasonOf } from './walk.ts';

/** What a file is called while it is being written. */
const UNFINISHED = '.unfinished';

/**
 * Writes clean copies of all texts into a folder, under their paths below the one that was named, and a report of what
 * went. A text that nothing is taken from is copied, byte for byte. Each file appears when it is whole.
 */
export class CleanCopies {
  readonly report: string;
  readonly #folder: string;
  readonly #base: string;
  readonly #isCsv: boolean;
  readonly #log: FileHandle;
  readonly #tell: (message: string) => void;
  #records: RecordsCopy | null = null;

  /** Throws `UsageError` where copies must not be written: over or among the articles, or into a folder of something else. */
  static async open(
    folder: string,
    paths: readonly string[],
    format: 'table' | 'csv' | 'jsonl',
    tell: (message: string) => void,
  ): Promise<CleanCopies> {
    if (folder === '') throw new UsageError('--to takes a folder.');
    await refuseSources(folder, paths);
    const before = await filesIn(folder);
    if (before.length > 0 && !Object.values(CLEAN_REPORTS).some((name) => before.includes(name))) {
      throw new UsageError(`--to takes a new or empty folder, or one of an earlier run: ${folder} has something else.`);
    }
    const base = await baseOf(paths);
    await mkdir(folder, { recursive: true });
    const report = CLEAN_REPORTS[format === 'jsonl' ? 'jsonl' : 'csv'];
    // Left empty until all is done, it shows a later run that the folder is ours.
    await writeFile(join(folder, report), '');
    const log = await open(join(folder, report + UNFINISHED), 'w');
    if (report === CLEAN_REPORTS.csv) await log.appendFile(CLEAN_CSV_HEADING);
    return new CleanCopies(folder, base, report, log, tell);
  }

  private constructor(folder: string, base: string, report: string, log: FileHandle, tell: (message: string) => void) {
    this.#folder = folder;
    this.#base = base;
    this.report = report;
    this.#isCsv = report === CLEAN_REPORTS.csv;
    this.#log = log;
    this.#tell = tell;
  }

  /** Writes the copy of one place. What cannot be written is reported. */
  async add({ place, article }: CleanedPlace): Promise<void> {
    const path = relative(this.#base, resolve(place.path));
    try {
      if (place.kind === 'line') {
        if (this.#records?.path !== path) await this.#openRecords(path, place.path);
        await this.#records?.add(place, article?.cleaned.cuts.length ? article.cleaned.text : null);
      } else await this.#write(path, (unfinished) => writeCopy(unfinished, place.path, article));
      if (article) await this.#tellOf(path, article);
    } catch (error) {
      this.#tell(`${place.path}: its copy could not be written: ${reasonOf(error)}.`);
    }
  }

  /** Ends what is under way; the report appears. */
  async finish(): Promise<void> {
    await this.#closeRecords();
    await this.#log.close();
    const report = join(this.#folder, this.report);
    await rename(report + UNFINISHED, report);
    for (const name of Object.values(CLEAN_REPORTS)) {
      if (name !== this.report) await rm(join(this.#folder, name), { force: true });
    }
  }

  async #tellOf(path: string, { source, cleaned, file }: CleanedSource): Promise<void> {
    const name = file ? path.replaceAll('\\', '/') : source.id;
    const rows = cleanRecords(name, source.text, cleaned).map(this.#isCsv ? cleanCsvRow : cleanJsonLine);
    await this.#log.appendFile(rows.join(''));
  }

  async #write(path: string, write: (unfinished: string) => Promise<void>): Promise<void> {
    const target = join(this.#folder, path);
    await mkdir(dirname(target), { recursive: true });
    await write(target + UNFINISHED);
    await rename(target + UNFINISHED, target);
  }

  async #openRecords(path: string, source: string): Promise<void> {
    await this.#closeRecords();
    if (path === this.report) throw new Error('it has the name of the report');
    const target = join(this.#folder, path);
    await mkdir(dirname(target), { recursive: true });
    this.#records = await RecordsCopy.open(path, source, target + UNFINISHED);
  }

  async #closeRecords(): Promise<void> {
    const records = this.#records;
    this.#records = null;
    if (!records) return;
    await records.finish();
    const target = join(this.#folder, records.path);
    await rename(target + UNFINISHED, target);
  }
}

async function writeCopy(target: string, source: string, article: CleanedSource | null): Promise<void> {
  const { file, cleaned } = article ?? {};
  if (!file || !cleaned) await copyFile(source, target);
  else await writeFile(target, withoutBytes(file.bytes, byteSpans(file.bytes, file.decoded, cleaned.cuts)));
}

/** What a folder for copies has in it; nothing where there is none yet. */
async function filesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw new UsageError(`--to: ${folder}: ${reasonOf(error)}.`);
  }
}

async function refuseSources(folder: string, paths: readonly string[]): Promise<void> {
  const target = await realPlace(resolve(folder));
  for (const path of paths) {
    const source = await realPlace(resolve(path));
    if (target === source) throw new UsageError(`--to: ${folder} is what is to be cleaned; name another folder.`);
    if (isInside(target, source))
      throw new UsageError(`--to: ${folder} lies in ${path}, and its copies would be articles.`);
    if (isInside(source, target)) throw new UsageError(`--to: ${path} lies in ${folder}, and might be written over.`);
  }
}

/** The path without links; of what does not exist yet, below the nearest folder that does. */
async function realPlace(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return dirname(path) === path ? path : join(await realPlace(dirname(path)), basename(path));
  }
}
