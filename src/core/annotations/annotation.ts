import type { TextSelector } from './anchors/anchor.ts';

/** What every record has, whoever made it and whatever it is about. */
interface Made {
  /** A UUID: two people's records never have the same one. */
  readonly id: string;
  /** Who made it, as they call themselves. Nobody else changes it. */
  readonly creator: string;
  /** When it was made: an instant in UTC, to the millisecond, `2023-05-16T08:30:00.000Z`. */
  readonly created: string;
  /** When its maker last changed it; absent when they never did. */
  readonly modified?: string;
}

/** A passage of an article, or the article as a whole, that somebody marked. */
export interface Mark extends Made {
  readonly kind: 'mark';
  /** Names of tags of the scheme, each once, in the order given. */
  readonly tags: readonly string[];
  /** What its maker wrote about it, in Markdown; absent where they wrote nothing. */
  readonly note?: string;
  /** The passage; null: the whole article. */
  readonly selector: TextSelector | null;
  /** Where `selector` is null: how the article begins, so that it is known again elsewhere. */
  readonly opening?: string;
}

/** An entry under a mark: threads are replies in the order they were made. */
export interface Reply extends Made {
  readonly kind: 'reply';
  /** The mark's id. */
  readonly to: string;
  /** In Markdown. */
  readonly text: string;
}

/** Somebody settled the thread of a mark, or opened it again; the newest of a mark's holds. */
export interface Settling extends Made {
  readonly kind: 'settling';
  /** The mark's id. */
  readonly to: string;
  readonly is: 'resolved' | 'open';
}

/** How a mark stands to something else; `source of`: it is where the other comes from. */
export type Relation = 'contradicts' | 'same as' | 'source of' | 'evidence for';

/** A link from a mark to another one or to a page. */
export interface Link extends Made {
  readonly kind: 'link';
  /** The id of the mark it starts from, which stands in the same file. */
  readonly from: string;
  readonly relation: Relation;
  /** Another mark, by id and by the path of its article, or an `http` or `https` address. */
  readonly to: { readonly mark: string; readonly path: string } | { readonly url: string };
}

/** One record of a file under `.dateline/annotations`. */
export type Annotation = Mark | Reply | Settling | Link;
