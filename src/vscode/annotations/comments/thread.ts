import type { Annotation, Link, Mark, Reply } from '../../../core/annotations/annotation.ts';
import { isResolved, threadOf as repliesTo } from '../../../core/annotations/changeAnnotations.ts';

/** A mark with what was said about it. */
export interface Thread {
  readonly mark: Mark;
  /** In the order they were made. */
  readonly replies: readonly Reply[];
  readonly resolved: boolean;
  readonly links: readonly Link[];
}

/** The mark of an article with its thread; undefined where it is gone. */
export function threadOf(records: readonly Annotation[], id: string): Thread | undefined {
  const mark = records.find((record) => record.id === id);
  if (mark?.kind !== 'mark') return undefined;
  const links = records.filter((record) => record.kind === 'link').filter(({ from }) => from === id);
  return { mark, replies: repliesTo(records, id), resolved: isResolved(records, id), links };
}

/** How many entries a thread has: its note and its replies. */
export function entries({ mark, replies }: Thread): number {
  return replies.length + (mark.note === undefined ? 0 : 1);
}
