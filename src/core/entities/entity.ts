import type { Span } from '../text/span.ts';

/** The three kinds of name we recognise. */
export type EntityType = 'person' | 'organisation' | 'place';

/** One place in a text where somebody or something is named. */
export interface Mention extends Span {
  readonly type: EntityType;
  /** Which of the article's entities: an index into `ArticleEntities.entities`. */
  readonly entity: number;
  /** The words are no name, but a role that only this person has here: "the Norlandic president". */
  readonly byRole?: true;
}

/** Words by which an article means one of several people, without saying whom. */
export interface UnsettledRole extends Span {
  /** Indices into `ArticleEntities.entities`, two or more. */
  readonly couldBe: readonly number[];
}

/** A way in which a name is written, and how often. */
export interface Spelling {
  readonly text: string;
  readonly count: number;
}

/** What somebody is taken up with, as far as hardly anybody is with two of them at a time. */
export type Field = 'public life' | 'sport' | 'church' | 'arts' | 'police';

/** What an article says that tells somebody, or a place, from others of the name. */
export interface Telling {
  /** The first and the last year in which the person can have been born. */
  readonly born?: readonly [number, number];
  readonly generation?: 'elder' | 'younger';
  /** The country whose office the person is said to hold. */
  readonly country?: string;
  readonly field?: Field;
  /** The year in which the article says so. */
  readonly year?: number;
  /** Of a name that many have: who it is of those known. */
  readonly wikidata?: string;
  /** The region or country that stands right beside a place’s name. */
  readonly within?: string;
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
  /** All that it says of that, in order of appearance, each once; absent: what `role` says. */
  readonly roles?: readonly string[];
  /** Why mentions were joined, for "Why?". */
  readonly reason: string;
  /** How sure the least sure of the joins is, 0 to 1; absent: certain. */
  readonly confidence?: number;
  /** What tells it from others of the name; absent where the article says nothing of the kind. */
  readonly telling?: Telling;
  /** Others of the article that a bare name fits, as indices into `ArticleEntities.entities`; absent where there are none. */
  readonly couldBe?: readonly number[];
}

/** All names of one article. */
export interface ArticleEntities {
  readonly entities: readonly ArticleEntity[];
  /** In order of appearance; no two overlap. */
  readonly mentions: readonly Mention[];
  /** Roles that fit several people of the article, in order of appearance; absent where there are none. */
  readonly unsettled?: readonly UnsettledRole[];
}
