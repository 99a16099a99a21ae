import type { Uri } from 'vscode';
import type { Mark } from '../../core/annotations/annotation.ts';
import type { TextSelector } from '../../core/annotations/anchors/anchor.ts';
import { isOwn } from '../../core/annotations/changeAnnotations.ts';
import type { AnnotationStore } from './annotationStore.ts';

/**
 * Keeps selectors that were made anew after an edit, of the reader's own marks: what others made is theirs to change. A
 * record that has another selector by then keeps it. Rejects as the store does.
 */
export async function refreshSelectors(
  store: AnnotationStore,
  article: Uri,
  outdated: readonly { readonly mark: Mark; readonly selector: TextSelector }[],
): Promise<void> {
  const author = await store.author();
  const own = new Map(outdated.flatMap((one) => (isOwn(one.mark, author) ? [[one.mark.id, one]] : [])));
  if (own.size === 0) return;
  await store.change(article, (records) =>
    records.map((record) => {
      const fresh = own.get(record.id);
      const isSame =
        fresh && record.kind === 'mark' && JSON.stringify(record.selector) === JSON.stringify(fresh.mark.selector);
      return isSame ? { ...record, selector: fresh.selector } : record;
    }),
  );
}
