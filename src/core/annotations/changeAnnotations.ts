import type { Annotation, Mark } from './annotation.ts';
import { isSame } from './annotationFile.ts';
import { markOf } from './threads.ts';

type Records = readonly Annotation[];

/** Who changes a record, and when. */
export interface Change {
  readonly by: string;
  /** An instant in UTC, to the millisecond. */
  readonly at: string;
}

/** A record of somebody else would have changed. */
export class ForeignRecordError extends Error {
  readonly record: Annotation;

  constructor(record: Annotation) {
    super(`This record is by ${record.creator}.`);
    this.record = record;
  }
}

/** The record to be changed, or the one it is about, is not there any more. */
export class MissingRecordError extends Error {
  constructor() {
    super('This record is not there any more.');
  }
}

/** What a reader is called of whom nothing is known. */
export const NOBODY = 'me';

/** Whether a record is a reader's to change: they made it, or whoever did had no name. */
export function isOwn({ creator }: Annotation, author: string): boolean {
  return creator === author || creator === NOBODY;
}

/** The records with new ones. Throws `MissingRecordError` where one is about a mark that is not there. */
export function added(records: Records, ...made: Records): Records {
  const all = [...records, ...made];
  const marks = new Set(all.filter(({ kind }) => kind === 'mark').map(({ id }) => id));
  for (const one of made) if (!marks.has(markOf(one))) throw new MissingRecordError();
  return all;
}

/** What of a mark its maker can change; what is left out stays, a note that is null goes. */
export interface MarkChange {
  /** Tags that it gets besides those it has by then. */
  readonly addTags?: readonly string[];
  /** Tags that it loses, if it has them by then. */
  readonly dropTags?: readonly string[];
  readonly note?: string | null;
  readonly selector?: Mark['selector'];
}

/** The records with a mark changed. Throws `MissingRecordError` or `ForeignRecordError`. */
export function changedMark(records: Records, id: string, change: MarkChange, { by, at }: Change): Records {
  return exchanged(records, id, by, (record) => {
    if (record.kind !== 'mark') throw new MissingRecordError();
    const { note, ...rest } = record;
    const dropped = new Set(change.dropTags);
    const said = change.note === undefined ? note : change.note;
    return {
      ...rest,
      tags: [...new Set([...rest.tags.filter((tag) => !dropped.has(tag)), ...(change.addTags ?? [])])],
      ...(said !== undefined && said !== null && { note: said }),
      selector: change.selector === undefined ? rest.selector : change.selector,
      modified: at,
    };
  });
}

/** The records with the text of a reply changed. Throws as `changedMark`. */
export function changedReply(records: Records, id: string, text: string, { by, at }: Change): Records {
  return exchanged(records, id, by, (record) => {
    if (record.kind !== 'reply') throw new MissingRecordError();
    return { ...record, text, modified: at };
  });
}

/**
 * The records without one, and without what its maker said about it. What others said about it stays: `strays` finds
 * it. Throws as `changedMark`.
 */
export function deleted(records: Records, id: string, by: string): Records {
  ownRecord(records, id, by);
  return records.filter((one) => one.id !== id && !(markOf(one) === id && isOwn(one, by)));
}

/** The records with tags by their new names, whoever gave them: the scheme is everybody's. Several may become one. The same where none has one. */
export function renamedTags(records: Records, names: ReadonlyMap<string, string>): Records {
  const hasOne = (record: Annotation) => record.kind === 'mark' && record.tags.some((tag) => names.has(tag));
  if (!records.some(hasOne)) return records;
  return records.map((record) => {
    if (record.kind !== 'mark') return record;
    return { ...record, tags: [...new Set(record.tags.map((tag) => names.get(tag) ?? tag))] };
  });
}

/** The records with links to marks of an article that was moved following it. */
export function withLinksMoved(records: Records, moved: (path: string) => string): Records {
  return records.map((record) => {
    if (record.kind !== 'link' || !('mark' in record.to)) return record;
    const path = moved(record.to.path);
    return path === record.to.path ? record : { ...record, to: { ...record.to, path } };
  });
}

/** Throws `ForeignRecordError` where a change takes away or alters a record that is not the author's. New ones may be anybody's. */
export function assertOwn(before: Records, after: Records, author: string): void {
  const left = new Map(after.map((record) => [record.id, record]));
  for (const record of before) {
    const now = left.get(record.id);
    const isKept = now !== undefined && isSame(record, now);
    if (!isKept && !isOwn(record, author)) throw new ForeignRecordError(record);
  }
}

function exchanged(records: Records, id: string, by: string, to: (record: Annotation) => Annotation): Records {
  const before = ownRecord(records, id, by);
  return records.map((one) => (one === before ? to(one) : one));
}

function ownRecord(records: Records, id: string, by: string): Annotation {
  const record = records.find((one) => one.id === id);
  if (!record) throw new MissingRecordError();
  if (!isOwn(record, by)) throw new ForeignRecordError(record);
  return record;
}
