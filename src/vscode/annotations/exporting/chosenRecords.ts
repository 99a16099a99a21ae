import type { Annotation } from '../../../core/annotations/annotation.ts';
import { markOf } from '../../../core/annotations/threads.ts';

/** The records about some marks of an article: themselves, and what was written under them. */
export function recordsAbout(records: readonly Annotation[], marks: ReadonlySet<string>): readonly Annotation[] {
  return records.filter((record) => marks.has(markOf(record)));
}

/** How many marks are among records. */
export function countMarks(articles: readonly { readonly records: readonly Annotation[] }[]): number {
  return articles.reduce((sum, { records }) => sum + records.filter(({ kind }) => kind === 'mark').length, 0);
}
