import type { Annotation, Reply } from '../../../core/annotations/annotation.ts';
import { strays, threadsOf } from '../../../core/annotations/threads.ts';
import { byCodeUnits } from '../../../core/text/byCodeUnits.ts';
import type { MarkThread } from '../../annotations/comments/thread.ts';

/** A mark with its article and what was written under it. */
export interface Entry extends MarkThread {
  /** The article's address. */
  readonly article: string;
}

/** A reply whose mark was deleted by its maker. */
export interface StrayReply {
  /** The article's address. */
  readonly article: string;
  readonly reply: Reply;
}

/** The replies among the records about an article whose mark is gone, in the order of the records. */
export function strayReplies(article: string, records: readonly Annotation[]): readonly StrayReply[] {
  return strays(records).flatMap((reply) => (reply.kind === 'reply' ? [{ article, reply }] : []));
}

/** The marks among the records about an article: of the whole article first, then as they stood in the text. */
export function entriesOf(article: string, records: readonly Annotation[]): readonly Entry[] {
  const threadOf = threadsOf(records);
  return records
    .flatMap((mark) => (mark.kind === 'mark' ? [{ article, mark, ...threadOf(mark.id) }] : []))
    .sort(byPlace);
}

function byPlace({ mark: a }: Entry, { mark: b }: Entry): number {
  const [first, second] = [a, b].map(({ selector }) => selector ?? { start: -1, end: -1 });
  return first!.start - second!.start || first!.end - second!.end || byCodeUnits(a.id, b.id);
}
