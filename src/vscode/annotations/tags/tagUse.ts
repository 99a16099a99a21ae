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

const NO_USE: TagUse = { own: 0, others: 0 };

/** Tells of each tag how many marks of the folder that a place lies in have it; `reader` is what the reader is called. */
export function usesOf(store: AnnotationStore, place: vscode.Uri, reader: string): (tag: string) => TagUse {
  const uses = new Map<string, TagUse>();
  for (const record of articlesBeside(store, place).flatMap(({ records }) => records)) {
    for (const tag of record.kind === 'mark' ? record.tags : []) {
      const { own, others } = uses.get(tag) ?? NO_USE;
      uses.set(tag, isOwn(record, reader) ? { own: own + 1, others } : { own, others: others + 1 });
    }
  }
  return (tag) => uses.get(tag) ?? NO_USE;
}

/** Takes a tag off the reader's marks of the folder; those of others keep it. Rejects as the store does. */
export async function takeOffMarks(store: AnnotationStore, place: vscode.Uri, tag: string): Promise<void> {
  const change = await changeNow(store);
  const tagged = articlesBeside(store, place).filter(({ records }) => records.some(has(tag)));
  for (const { article } of tagged) {
    await store.change(article, (before) =>
      before
        .filter((record) => isOwn(record, change.by))
        .filter(has(tag))
        .reduce((records, { id }) => changedMark(records, id, { dropTags: [tag] }, change), before),
    );
  }
}

/** The articles with records of the folder that a place lies in. */
function articlesBeside(store: AnnotationStore, place: vscode.Uri): readonly ArticleAnnotations[] {
  const folder = vscode.workspace.getWorkspaceFolder(place);
  return store.all().filter(({ article }) => vscode.workspace.getWorkspaceFolder(article) === folder);
}

function has(tag: string) {
  return (record: Annotation): record is Extract<Annotation, { kind: 'mark' }> =>
    record.kind === 'mark' && record.tags.includes(tag);
}
