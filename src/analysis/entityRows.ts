import type { Join } from '../core/entities/clusterNodes.ts';
import type { EntityType } from '../core/entities/entity.ts';
import type { OfficeCheck } from '../core/entities/officeCheck.ts';
import type { ArticleSummary } from './protocol.ts';

/** An entity over all articles: a row, a symbol. */
export interface EntitySummary {
  readonly id: string;
  readonly type: EntityType;
  readonly canonical: string;
  readonly mentions: number;
  readonly articles: number;
  /** The role most articles state; null when none does. */
  readonly role: string | null;
}

/** A time in which somebody held an office; dates are ISO, as far as they are known, and null where they are not. */
export interface OfficeHeld {
  /** `Foreign Minister of Belarus`. */
  readonly office: string;
  readonly start: string | null;
  readonly end: string | null;
  /** When an open end was known; null for a term that ended. */
  readonly asOf: string | null;
}

/** Which offices somebody held on an article's date, and what the article says of it. */
export interface OfficeOn {
  /** The article's date, ISO of any precision. */
  readonly date: string;
  /** The role as the article states it; null where it states none. */
  readonly stated: string | null;
  readonly held: readonly OfficeHeld[];
  /** How the role fits the offices on that date; null where it is none of them. See `OfficeCheck`. */
  readonly check: { readonly result: OfficeCheck['result']; readonly term: OfficeHeld } | null;
}

/** All that is known of an entity: its hover and the rows below it. */
export interface EntityDetail extends EntitySummary {
  readonly wikidata: string | null;
  /** Public offices held, the newest first; empty for who is not known to have held one. */
  readonly offices: readonly OfficeHeld[];
  /** On the date of the article that was asked about; null without one, without its date, and without offices. */
  readonly officeOn: OfficeOn | null;
  /** Spellings met, the canonical one included, most frequent first. */
  readonly spellings: readonly { readonly text: string; readonly count: number }[];
  /** Roles as stated, with the number of articles that state them. */
  readonly roles: readonly { readonly text: string; readonly articles: number }[];
  /** First and last date of the dated articles that name it, ISO; null when none is dated. */
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  /** Entities in the same articles, most frequent first, at most 10. */
  readonly company: readonly { readonly id: string; readonly canonical: string; readonly articles: number }[];
  /** The articles that name it, newest first, undated last. */
  readonly inArticles: readonly ArticleSummary[];
  /** Why spellings were joined, the least sure first. */
  readonly reasons: readonly Join[];
}

/** In which order entities come: most mentioned, by name, or by their newest article. */
export type EntityOrder = 'mentions' | 'name' | 'recent';

/** How the rows of People & Organisations are chosen and ordered. */
export interface EntityArrangement {
  /** Part of a name or spelling; empty for all. */
  readonly query: string;
  /** Absent: most mentioned first. */
  readonly order?: EntityOrder;
  /** The one article whose names are shown; absent: all. */
  readonly article?: string;
  /** The reader's language (BCP 47), by which names are put in order; absent: English. */
  readonly language?: string;
}

/** A level of the rows: entities, or where they are too many the letters that they begin with. One of the two is empty. */
export interface EntityLevel {
  readonly initials: readonly { readonly initial: string; readonly count: number }[];
  readonly entities: readonly EntitySummary[];
}
