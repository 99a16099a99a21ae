import { addTo } from '../text/addTo.ts';
import { byCodeUnits } from '../text/byCodeUnits.ts';
import type { Annotation, Link, Reply, Settling } from './annotation.ts';

/** What hangs on a mark. */
export interface Thread {
  /** In the order they were made. */
  readonly replies: readonly Reply[];
  /** Whether it is settled. */
  readonly resolved: boolean;
  /** In the order they were made. */
  readonly links: readonly Link[];
}

/** The id of the mark that a record is, or is about. */
export function markOf(record: Annotation): string {
  if (record.kind === 'mark') return record.id;
  return record.kind === 'link' ? record.from : record.to;
}

/** Replies, settlings and links whose mark was deleted by its maker. */
export function strays(records: readonly Annotation[]): readonly Annotation[] {
  const marks = new Set(records.filter(({ kind }) => kind === 'mark').map(({ id }) => id));
  return records.filter((one) => !marks.has(markOf(one)));
}

/** The threads of the marks among the records about an article, by id; an empty one where nothing hangs on a mark. */
export function threadsOf(records: readonly Annotation[]): (mark: string) => Thread {
  const replies = new Map<string, Reply[]>();
  const links = new Map<string, Link[]>();
  const settled = new Map<string, Settling>();
  for (const record of [...records].sort(byMaking)) {
    if (record.kind === 'reply') addTo(replies, record.to, record);
    else if (record.kind === 'link') addTo(links, record.from, record);
    else if (record.kind === 'settling') settled.set(record.to, newer(settled.get(record.to), record));
  }
  return (mark) => ({
    replies: replies.get(mark) ?? [],
    resolved: settled.get(mark)?.is === 'resolved',
    links: links.get(mark) ?? [],
  });
}

function byMaking(a: Annotation, b: Annotation): number {
  return byCodeUnits(a.created, b.created) || byCodeUnits(a.id, b.id);
}

/** The newest word on a thread holds; of two at one time that with the later id in code unit order. */
function newer(known: Settling | undefined, other: Settling): Settling {
  return known && orderOf(known) > orderOf(other) ? known : other;
}

function orderOf({ created, modified, id }: Settling): string {
  return `${modified ?? created} ${id}`;
}
