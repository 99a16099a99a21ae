import * as vscode from 'vscode';
import { changedMark, isOwn, renamedTags } from '../../../core/annotations/changeAnnotations.ts';
import type { Annotation } from '../../../core/annotations/annotation.ts';
import type { AnnotationStore, ArticleAnnotations } from '../annotationStore.ts';
import { changeNow } from '../making/newRecords.ts';

/** How many marks of the folder that a place lies in have a tag. */
export function marksWith(store: AnnotationStore, place: vscode.Uri, tag: string): number {
  return articlesWith(store, place, tag).reduce((sum, { records }) => sum + records.filter(has(tag)).length, 0);
}

/** Gives every mark of the folder with one tag another in its place. Rejects as the store does. */
export async function renameOnMarks(
  store: AnnotationStore,
  place: vscode.Uri,
  from: string,
  to: string,
): Promise<void> {
  const names = new Map([[from, to]]);
  for (const { article } of articlesWith(store, place, from)) {
    await store.change(article, (before) => renamedTags(before, names));
  }
}

/** Takes a tag off the reader's marks of the folder; those of others keep it. Rejects as the store does. */
export async function takeOffMarks(store: AnnotationStore, place: vscode.Uri, tag: string): Promise<void> {
  const change = await changeNow(store);
  for (const { article } of articlesWith(store, place, tag)) {
    await store.change(article, (before) =>
      before
        .filter((record) => isOwn(record, change.by))
        .filter(has(tag))
        .reduce((records, { id, tags }) => {
          return changedMark(records, id, { tags: tags.filter((name) => name !== tag) }, change);
        }, before),
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
