import * as vscode from 'vscode';
import { changedMark, isOwn } from '../../../core/annotations/changeAnnotations.ts';
import type { Annotation } from '../../../core/annotations/annotation.ts';
import type { AnnotationStore, ArticleAnnotations } from '../annotationStore.ts';
import { changeNow } from '../making/newRecords.ts';

/** How many marks of a folder have a tag. */
export interface TagUse {
  /** By the reader. */
  readonly own: number;
  readonly others: number;
}

/** How many marks of the folder that a place lies in have a tag; `reader` is what the reader is called. */
export function useOf(store: AnnotationStore, place: vscode.Uri, tag: string, reader: string): TagUse {
  const marks = articlesWith(store, place, tag).flatMap(({ records }) => records.filter(has(tag)));
  const own = marks.filter((mark) => isOwn(mark, reader)).length;
  return { own, others: marks.length - own };
}

/** Takes a tag off the reader's marks of the folder; those of others keep it. Rejects as the store does. */
export async function takeOffMarks(store: AnnotationStore, place: vscode.Uri, tag: string): Promise<void> {
  const change = await changeNow(store);
  for (const { article } of articlesWith(store, place, tag)) {
    await store.change(article, (before) =>
      before
        .filter((record) => isOwn(record, change.by))
        .filter(has(tag))
        .reduce((records, { id }) => changedMark(records, id, { dropTags: [tag] }, change), before),
    );
  }
}

function articlesWith(store: AnnotationStore, place: vscode.Uri, tag: string): readonly ArticleAnnotations[] {
  const folder = vscode.workspace.getWorkspaceFolder(place);
  return store
    .all()
    .filter(
      ({ article, records }) => vscode.workspace.getWorkspaceFolder(article) === folder && records.some(has(tag)),
    );
}

function has(tag: string) {
  return (record: Annotation): record is Extract<Annotation, { kind: 'mark' }> =>
    record.kind === 'mark' && record.tags.includes(tag);
}
