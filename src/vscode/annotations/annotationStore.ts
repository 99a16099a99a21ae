import type { Event, Uri } from 'vscode';
import type { Annotation } from '../../core/annotations/annotation.ts';
import type { TagScheme } from '../../core/annotations/tagScheme.ts';
import type { MergedRecords } from '../../core/imports/mergeRecords.ts';

/** All records about one article. */
export interface ArticleAnnotations {
  readonly article: Uri;
  /** In the order of the file: by id, author and times. */
  readonly records: readonly Annotation[];
}

/** What readers annotated in all workspace folders: what the editor's surfaces know of how it is kept. */
export interface AnnotationStore {
  /** Tells the articles whose records are others now; undefined: perhaps all, or the tags. */
  readonly onDidChange: Event<readonly Uri[] | undefined>;
  /** Settles when the files were read once; what is asked before it is empty. Reads them on the first call. */
  load(): Promise<void>;
  /** The records about an article, empty where there are none. */
  of(article: Uri): readonly Annotation[];
  /** Every article with records, in code unit order of addresses. */
  all(): readonly ArticleAnnotations[];
  /**
   * Changes the records about an article: `to` gets those the file holds by then. Rejects with an error for the reader
   * when they cannot be kept, or when a record of another author would change.
   */
  change(article: Uri, to: (before: readonly Annotation[]) => readonly Annotation[]): Promise<void>;
  /**
   * Adds records that come from elsewhere, whoever made them, to those about an article: see `mergeRecords`. Rejects with an
   * error for the reader when they cannot be kept.
   */
  bringIn(article: Uri, records: readonly Annotation[]): Promise<MergedRecords>;
  /** The tags of the folder that an article or folder lies in. */
  scheme(place: Uri): TagScheme;
  /** Changes the tags of that folder. Rejects as `change` does. */
  changeScheme(place: Uri, to: (before: TagScheme) => TagScheme): Promise<void>;
  /**
   * Gives tags other names in the scheme of that folder and in all its records, whoever made them; several may become
   * one. Rejects as `changeScheme`.
   */
  renameTags(place: Uri, names: ReadonlyMap<string, string>): Promise<void>;
  /** What the reader is called: the setting, else git's user name, else “me”. */
  author(): Promise<string>;
}
