import * as vscode from 'vscode';
import type { Annotation } from '../../../core/annotations/annotation.ts';
import { deleted as without } from '../../../core/annotations/changeAnnotations.ts';
import { asCommand, registerCommand } from '../../commands.ts';
import type { AnnotationStore } from '../annotationStore.ts';
import { type ChosenMark, type MarkChoosing, assertOwn, byArticle, chosenMarks } from './chosenMarks.ts';

/** So long a deletion can be taken back, in milliseconds. */
const UNDO_MS = 10_000;

/** What was deleted of each article. */
type Deleted = readonly { readonly article: vscode.Uri; readonly records: readonly Annotation[] }[];

/** "Delete annotation", and the way back, which stands in the status bar for a while. */
export function registerDeleteMarks(choosing: MarkChoosing): vscode.Disposable {
  const { store } = choosing;
  const offer = new UndoOffer();
  return vscode.Disposable.from(
    offer,
    registerCommand('dateline.deleteAnnotation', async (...rows) => {
      const marks = await chosenMarks(choosing, ...rows);
      if (marks.length > 0) offer.show(await deleteMarks(store, marks), marks.length);
    }),
    registerCommand('_dateline.undoDeletion', async () => {
      for (const { article, records } of offer.take()) {
        await store.change(article, (before) => withAgain(before, records));
      }
    }),
  );
}

/** Deletes marks with what their makers wrote under them. Rejects where one is somebody else's. */
async function deleteMarks(store: AnnotationStore, marks: readonly ChosenMark[]): Promise<Deleted> {
  const by = await store.author();
  const deleted: { article: vscode.Uri; records: readonly Annotation[] }[] = [];
  // Either all go or none: what was deleted can only be taken back as a whole.
  for (const { mark } of marks) await assertOwn(store, mark);
  for (const { article, ids } of byArticle(marks)) {
    let records: readonly Annotation[] = [];
    await store.change(article, (before) => {
      const after = ids.reduce((left, id) => without(left, id, by), before);
      const left = new Set(after);
      records = before.filter((record) => !left.has(record));
      return after;
    });
    deleted.push({ article, records });
  }
  return deleted;
}

/** The records with some that were there before; those that are there still stay as they are. */
function withAgain(records: readonly Annotation[], more: readonly Annotation[]): readonly Annotation[] {
  const known = new Set(records.map(({ id }) => id));
  return [...records, ...more.filter(({ id }) => !known.has(id))];
}

/** The offer to take the last deletion back. */
class UndoOffer implements vscode.Disposable {
  #deleted: Deleted = [];
  #item: vscode.StatusBarItem | undefined;
  #timer: Timer | undefined;

  show(deleted: Deleted, count: number): void {
    this.dispose();
    const { t } = vscode.l10n;
    this.#deleted = deleted;
    const said = count === 1 ? t('Annotation deleted. Undo') : t('{0} annotations deleted. Undo', count);
    this.#item = vscode.window.createStatusBarItem('dateline.undoDeletion', vscode.StatusBarAlignment.Left);
    this.#item.name = t('Undo deleting annotations');
    this.#item.text = `$(discard) ${said}`;
    this.#item.accessibilityInformation = { label: said, role: 'button' };
    this.#item.command = asCommand('_dateline.undoDeletion', t('Undo'));
    this.#item.show();
    this.#timer = setTimeout(() => this.dispose(), UNDO_MS);
  }

  /** What is to be put back; the offer is over. */
  take(): Deleted {
    const deleted = this.#deleted;
    this.dispose();
    return deleted;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#item?.dispose();
    this.#item = undefined;
    this.#deleted = [];
  }
}
