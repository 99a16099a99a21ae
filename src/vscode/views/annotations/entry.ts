import type { Annotation, Link, Reply } from '../../../core/annotations/annotation.ts';
import { addTo } from '../../../core/text/addTo.ts';
import { byCodeUnits } from '../../../core/text/byCodeUnits.ts';
import type { Thread } from '../../annotations/comments/thread.ts';

/** A mark with its article and what was written under it. */
export interface Entry extends Thread {
  /** The article's address. */
  readonly article: string;
}

/** The marks among the records about an article: of the whole article first, then as they stood in the text. */
export function entriesOf(article: string, records: readonly Annotation[]): readonly Entry[] {
  const replies = new Map<string, Reply[]>();
  const links = new Map<string, Link[]>();
  const resolved = new Map<string, boolean>();
  // The newest settling holds, so they have to come by time.
  for (const record of [...records].sort(byTime)) {
    if (record.kind === 'reply') addTo(replies, record.to, record);
    else if (record.kind === 'link') addTo(links, record.from, record);
    else if (record.kind === 'settling') resolved.set(record.to, record.is === 'resolved');
  }
  return records
    .flatMap((mark): Entry[] => {
      if (mark.kind !== 'mark') return [];
      const { id } = mark;
      const under = { replies: replies.get(id) ?? [], links: links.get(id) ?? [], resolved: resolved.get(id) ?? false };
      return [{ article, mark, ...under }];
    })
    .sort(byPlace);
}

function byTime(a: Annotation, b: Annotation): number {
  return byCodeUnits(a.created, b.created) || byCodeUnits(a.id, b.id);
}

function byPlace({ mark: a }: Entry, { mark: b }: Entry): number {
  const [first, second] = [a, b].map(({ selector }) => selector ?? { start: -1, end: -1 });
  return first!.start - second!.start || first!.end - second!.end || byCodeUnits(a.id, b.id);
}
