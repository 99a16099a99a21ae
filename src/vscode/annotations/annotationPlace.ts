import type { Annotation } from '../../core/annotations/annotation.ts';
import { sortedRecords } from '../../core/annotations/annotationFile.ts';
import { withTagsOf } from '../../core/annotations/changeTags.ts';
import type { TagScheme } from '../../core/annotations/tagScheme.ts';
import type { KeptFolder } from './keptFolder.ts';

const NO_TAGS: TagScheme = { tags: [] };

/** All annotations about the articles of one folder: what is kept in it, and what is kept of it elsewhere. */
export class AnnotationPlace {
  /** What is kept in the folder; null where it is no workspace folder. */
  readonly beside: KeptFolder | null;
  /** What is kept elsewhere since the folder cannot be written; null where nothing is. */
  readonly elsewhere: KeptFolder | null;

  constructor(beside: KeptFolder | null, elsewhere: KeptFolder | null) {
    this.beside = beside;
    this.elsewhere = elsewhere;
  }

  /** Where changes go; null: nowhere, as long as the reader has not said where. */
  get written(): KeptFolder | null {
    return this.elsewhere ?? this.beside;
  }

  /** The articles with records, in no order. */
  get articles(): ReadonlySet<string> {
    return new Set(this.#kept.flatMap((kept) => [...kept.articles]));
  }

  /** The tags: where some are kept elsewhere, those first. */
  get scheme(): TagScheme {
    const [first, second] = this.#kept.map(({ scheme }) => scheme);
    return first && second ? withTagsOf(first, second) : (first ?? NO_TAGS);
  }

  /** The records about an article, by id, author and times. */
  of(article: string): readonly Annotation[] {
    const [first, second] = this.#kept;
    const records = first?.of(article) ?? [];
    return second ? sortedRecords([...records, ...second.of(article)]) : records;
  }

  get #kept(): readonly KeptFolder[] {
    return [this.elsewhere, this.beside].filter((one) => one !== null);
  }
}
