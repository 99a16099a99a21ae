import type { Link, Mark, Relation, Reply, Settling } from '../../../core/annotations/annotation.ts';
import type { Change } from '../../../core/annotations/changeAnnotations.ts';
import type { AnnotationStore } from '../annotationStore.ts';

/** What every new record begins with. */
export interface Stamp {
  /** A UUID. */
  readonly id: string;
  readonly creator: string;
  /** An instant in UTC, to the millisecond. */
  readonly created: string;
}

/** What a mark is of: a passage, or a whole article by how it begins. */
export type MarkPlace = Pick<Mark, 'selector' | 'opening'>;

/** What its maker says of a mark. */
export interface MarkContent {
  readonly tags: readonly string[];
  /** Empty: none. */
  readonly note?: string;
}

/** The beginning of a new record, made now. */
export function newStamp(creator: string): Stamp {
  return { id: crypto.randomUUID(), creator, created: new Date().toISOString() };
}

/** A change by the reader, made now. */
export async function changeNow(store: Pick<AnnotationStore, 'author'>): Promise<Change> {
  return { by: await store.author(), at: new Date().toISOString() };
}

/** A new mark. */
export function newMark(stamp: Stamp, place: MarkPlace, { tags, note = '' }: MarkContent): Mark {
  return { ...stamp, kind: 'mark', tags, ...(note !== '' && { note }), ...place };
}

/** A new entry under a mark. */
export function newReply(stamp: Stamp, to: string, text: string): Reply {
  return { ...stamp, kind: 'reply', to, text };
}

/** The thread of a mark is settled, or opened again. */
export function newSettling(stamp: Stamp, to: string, is: Settling['is']): Settling {
  return { ...stamp, kind: 'settling', to, is };
}

/** A new link from a mark. */
export function newLink(stamp: Stamp, from: string, relation: Relation, to: Link['to']): Link {
  return { ...stamp, kind: 'link', from, relation, to };
}
