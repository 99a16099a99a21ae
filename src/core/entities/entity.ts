import type { Span } from '../text/span.ts';

/** The three kinds of name we recognise. */
export type EntityType = 'person' | 'organisation' | 'place';

/** One place in a text where somebody or something is named. */
export interface Mention extends Span {
  readonly type: EntityType;
  /** Which of the article's entities: an index into `ArticleEntities.entities`. */
  readonly entity: number;
}

/** A way in which a name is written, and how often. */
export interface Spelling {
  readonly text: string;
  readonly count: number;
}

/** Somebody or something an article names, its mentions joined. */
export interface ArticleEntity {
  /** Stable across articles where the name is full: `person:alexander-lukashenko`. */
  readonly id: string;
  readonly type: EntityType;
  /** The fullest or best known form: `Alexander Lukashenko`. */
  readonly canonical: string;
  /** Other spellings met in this article, in order of appearance. */
  readonly variants: readonly string[];
  /** All spellings of this article with their counts, the canonical one only where it stands there; in order of appearance. */
  readonly spellings?: readonly Spelling[];
  /** What the article says the person is: `Belarusian Foreign Minister`; null when it does not. */
  readonly role: string | null;
  /** Wikidata id where the name is known; null otherwise. */
  readonly wikidata: string | null;
  /** Why mentions were joined, for "Why?". */
  readonly reason: string;
}

/** All names of one article. */
export interface ArticleEntities {
  readonly entities: readonly ArticleEntity[];
  /** In order of appearance; no two overlap. */
  readonly mentions: readonly Mention[];
}
