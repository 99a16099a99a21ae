import type { Annotation } from '../../core/annotations/annotation.ts';
import {
  ANNOTATIONS_FOLDER,
  type AnnotationFile,
  changedText,
  parseAnnotations,
  problemsOf,
  recordsOf,
  withRecords,
} from '../../core/annotations/annotationFile.ts';
import { annotationsPathOf, articleOfPath } from '../../core/annotations/annotationPaths.ts';
import { renamedTags } from '../../core/annotations/changeAnnotations.ts';
import { withTagRenamed } from '../../core/annotations/changeTags.ts';
import type { UnreadableLine } from '../../core/annotations/decisions.ts';
import { ATTRIBUTES_FILE, withMergeRule } from '../../core/annotations/gitAttributes.ts';
import { completed } from '../../core/annotations/newTag.ts';
import type { TagScheme } from '../../core/annotations/tagScheme.ts';
import { TAGS_FILE } from '../../core/annotations/tagSchemeFile.ts';
import { type MergedRecords, mergeRecords } from '../../core/imports/mergeRecords.ts';
import { KeptTags } from './keptTags.ts';
import { inBatches } from './inBatches.ts';
import { SharedFile, type TextFile } from '../decisions/sharedFile.ts';

/** The folder that keeps what readers annotated, on whatever file system it is. */
export interface KeptTree {
  /** The paths of all files below a folder of it, relative to the tree; none where there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
  /** A file of it; it need not be there. */
  open(path: string): TextFile;
}

/** What is wrong with a file of the tree; none: it can be read as a whole. */
export type Report = (path: string, problems: readonly { line: number | null; reason: string }[]) => void;

/** One article's file as it was last read. */
interface ReadFile {
  readonly text: string;
  readonly records: readonly Annotation[];
}

/** The annotations and tags that one folder keeps, as they were last read; articles are known by their path in it. */
export class KeptFolder {
  readonly #tree: KeptTree;
  readonly #report: Report;
  readonly #opened = new Map<string, SharedFile>();
  readonly #read = new Map<string, ReadFile>();
  readonly #reported = new Set<string>();
  readonly #tags: KeptTags;
  /** The tags of the file and of records, until one of them is another. */
  #allTags: TagScheme | null = null;

  constructor(tree: KeptTree, report: Report) {
    this.#tree = tree;
    this.#report = report;
    this.#tags = new KeptTags(tree.open(TAGS_FILE), (reasons) =>
      this.#tell(
        TAGS_FILE,
        reasons.map((reason) => ({ line: null, reason })),
      ),
    );
  }

  /** Reads all files, and gives the articles whose records are others than before; null in their place: the tags are too. */
  async load(): Promise<readonly (string | null)[]> {
    const there = new Set((await this.#tree.list(ANNOTATIONS_FOLDER)).flatMap((path) => articleOfPath(path) ?? []));
    const gone = [...this.#read.keys()].filter((path) => !there.has(path));
    return this.refresh([...gone, ...there, null]);
  }

  /** Reads the files of articles again; null in their place: that of the tags. Gives what is other than before. */
  async refresh(articles: readonly (string | null)[]): Promise<readonly (string | null)[]> {
    const isOther = await inBatches(articles, async (article) => {
      try {
        return await (article === null ? this.#readTags() : this.#readAgain(article));
      } catch (error) {
        this.#tell(article === null ? TAGS_FILE : annotationsPathOf(article), [{ line: null, reason: String(error) }]);
        return false;
      }
    });
    return articles.filter((_, index) => isOther[index]);
  }

  /** The articles with records, in no order. */
  get articles(): Iterable<string> {
    return this.#read.keys();
  }

  /** The records about an article, in the order of its file. */
  of(article: string): readonly Annotation[] {
    return this.#read.get(article)?.records ?? [];
  }

  /** What the file of an article holds now. Rejects when it cannot be read. */
  async read(article: string): Promise<AnnotationFile> {
    const text = await this.#open(annotationsPathOf(article)).read();
    this.#take(article, text);
    return parseAnnotations(text);
  }

  /** Changes the records about an article; `to` gets those that the file holds by then. Rejects when it cannot be written. */
  async change(article: string, to: (before: readonly Annotation[]) => readonly Annotation[]): Promise<void> {
    await this.changeFile(article, (file) => withRecords(file, to(recordsOf(file)), article));
  }

  /** Adds records that come from elsewhere, and tells which were taken. Rejects as `change`. */
  async bringIn(article: string, records: readonly Annotation[]): Promise<MergedRecords> {
    let merged = mergeRecords([], []);
    await this.change(article, (before) => {
      merged = mergeRecords(before, records);
      return merged.records;
    });
    return merged;
  }

  /** As `change`, for what the file holds besides records. */
  async changeFile(article: string, to: (before: AnnotationFile) => AnnotationFile): Promise<void> {
    if (this.#read.size === 0) await this.#open(ATTRIBUTES_FILE).change(withMergeRule);
    let after = '';
    await this.#open(annotationsPathOf(article)).change((text) => {
      after = changedText(text, to);
      return after;
    });
    this.#take(article, after);
  }

  /** The tags: those of the file, then others that records have. */
  get scheme(): TagScheme {
    this.#allTags ??= completed(this.#tags.scheme, this.#tagsInUse());
    return this.#allTags;
  }

  /** Changes the tags. Rejects when the file cannot be written, or holds something that would be lost. */
  async changeScheme(to: (before: TagScheme) => TagScheme): Promise<void> {
    await this.#tags.change(this.#tagsInUse(), to);
    this.#allTags = null;
  }

  /** Gives tags other names in all records and in the scheme; several may become one. Rejects as `changeScheme`. */
  async renameTags(names: ReadonlyMap<string, string>): Promise<void> {
    await this.changeScheme((before) =>
      [...names].reduce((scheme, [from, to]) => withTagRenamed(scheme, from, to), before),
    );
    const hasOne = (records: readonly Annotation[]) => renamedTags(records, names) !== records;
    const tagged = [...this.articles].filter((article) => hasOne(this.of(article)));
    await inBatches(tagged, (article) => this.change(article, (records) => renamedTags(records, names)));
  }

  /** Reports that nothing is wrong, since nobody asks any more. */
  forgetProblems(): void {
    for (const path of this.#reported) this.#report(path, []);
    this.#reported.clear();
  }

  #tagsInUse(): readonly string[] {
    const tags = new Set<string>();
    for (const { records } of this.#read.values()) {
      for (const record of records) if (record.kind === 'mark') record.tags.forEach((tag) => tags.add(tag));
    }
    return [...tags].sort();
  }

  async #readTags(): Promise<boolean> {
    const isOther = await this.#tags.read();
    if (isOther) this.#allTags = null;
    return isOther;
  }

  async #readAgain(article: string): Promise<boolean> {
    return this.#take(article, await this.#open(annotationsPathOf(article)).read());
  }

  #open(path: string): SharedFile {
    const file = this.#opened.get(path) ?? new SharedFile(this.#tree.open(path));
    this.#opened.set(path, file);
    return file;
  }

  /** Takes a text as what the file of an article holds; whether it is another than before. */
  #take(article: string, text: string): boolean {
    if (text === (this.#read.get(article)?.text ?? '')) return false;
    this.#allTags = null;
    const file = parseAnnotations(text);
    if (text === '') this.#read.delete(article);
    else this.#read.set(article, { text, records: recordsOf(file) });
    this.#tell(annotationsPathOf(article), problemsOf(file));
    return true;
  }

  #tell(path: string, problems: readonly (Pick<UnreadableLine, 'reason'> & { line: number | null })[]): void {
    if (problems.length === 0 && !this.#reported.delete(path)) return;
    if (problems.length > 0) this.#reported.add(path);
    this.#report(path, problems);
  }
}
