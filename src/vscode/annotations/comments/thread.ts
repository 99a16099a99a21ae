import type { Annotation, Mark } from '../../../core/annotations/annotation.ts';
import { type Thread, threadsOf } from '../../../core/annotations/threads.ts';

/** A mark with what was said about it. */
export interface MarkThread extends Thread {
  readonly mark: Mark;
}

/** Gives the marks among the records about an article with their threads, by id; undefined where one is gone. */
export function markThreads(records: readonly Annotation[]): (id: string) => MarkThread | undefined {
  const threads = threadsOf(records);
  const marks = new Map(records.flatMap((record) => (record.kind === 'mark' ? [[record.id, record]] : [])));
  return (id) => {
    const mark = marks.get(id);
    return mark && { mark, ...threads(id) };
  };
}

/** How many entries a thread has: its note and its replies. */
export function entries({ mark, replies }: MarkThread): number {
  return replies.length + (mark.note === undefined ? 0 : 1);
}
