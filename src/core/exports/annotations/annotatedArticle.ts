import type { EntityType } from '../../entities/entity.ts';
import type { Annotation } from '../../annotations/annotation.ts';
import type { TagScheme } from '../../annotations/tagScheme.ts';
import type { Span } from '../../text/span.ts';

/** Somebody or something that an article names, at one place of it. */
export interface NamedPlace extends Span {
  readonly type: EntityType;
  /** As `ArticleEntity.id`. */
  readonly id: string;
  /** The fullest form. */
  readonly name: string;
  readonly wikidata: string | null;
}

/** What is known of an article, as exports tell of it; null: nothing says so. */
export interface ArticleDetails {
  /** As readers know it, `/` between parts. */
  readonly path: string;
  readonly headline: string | null;
  /** The name of who published it, else of the agency. */
  readonly outlet: string | null;
  /** ISO: a day, a month or a year. */
  readonly date: string | null;
  /** The story it belongs to, by the path of its first article. */
  readonly story: string | null;
}

/** An article with its records, for an export. */
export interface AnnotatedArticle extends ArticleDetails {
  /** As decoded, with `\n` for every line end (`withLineFeeds`); null: the file is gone. */
  readonly text: string | null;
  readonly records: readonly Annotation[];
  /** Places of `text`; empty where they were not asked for. */
  readonly names: readonly NamedPlace[];
}

/** What is exported. */
export interface AnnotationExport {
  /** In code unit order of paths. */
  readonly articles: readonly AnnotatedArticle[];
  readonly scheme: TagScheme;
}

/** The text with `\n` for every line end: what selectors and all formats count positions in. */
export function withLineFeeds(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n');
}
