import * as vscode from 'vscode';
import type { Annotation } from '../../../core/annotations/annotation.ts';
import { deleted as without } from '../../../core/annotations/changeAnnotations.ts';
import { asCommand, registerCommand } from '../../commands.ts';
import type { AnnotationStore } from '../annotationStore.ts';
import { countMarks } from '../exporting/chosenRecords.ts';
import { type ChosenMark, type MarkChoosing, assertOwn, byArticle, chosenMarks } from './chosenMarks.ts';

/** So long a deletion can be taken back, in milliseconds. */
const UNDO_MS = 10_000;

/** What was deleted of an article. */
interface DeletedOf {
  readonly article: vscode.Uri;
  readonly records: readonly Annotation[];
}

/** "Delete annotation", and the way back, which stands in the status bar for a while. */
export function registerDeleteMarks(choosing: MarkChoosing): vscode.Disposable {
  const { store } = choosing;
  const offer = new UndoOffer();
  return vscode.Disposable.from(
    offer,
    registerCommand('dateline.deleteAnnotation', async (...rows) => {
      const marks = await chosenMarks(choosing, ...rows);
      const deleted: DeletedOf[] = [];
      try {
        for await (const each of deletions(store, marks)) deleted.push(each);
      } finally {
        offer.show(deleted);
      }
    }),
    registerCommand('_dateline.undoDeletion', async () => {
      const left = [...offer.take()];
      try {
        for (; left[0]; left.shift()) {
          const { article, records } = left[0];
          await store.change(article, (before) => withAgain(before, records));
        }
      } finally {
        // What could not be put back is not lost yet.
        offer.show(left);
      }
    }),
  );
}

/** Deletes marks with what their makers wrote under them, article by article. Throws where one is somebody else's, before any goes. */
async function* deletions(store: AnnotationStore, marks: readonly ChosenMark[]): AsyncGenerator<DeletedOf> {
  const by = await store.author();
  for (const { mark } of marks) await assertOwn(store, mark);
  for (const { article, ids } of byArticle(marks)) {
    let records: readonly Annotation[] = [];
    await store.change(article, (before) => {
      const after = ids.reduce((left, id) => without(left, id, by), before);
      const left = new Set(after);
      records = before.filter((record) => !left.has(record));
      return after;
    });
    yield { article, records };
  }
}

/** The records with some that were there before; those that are there still stay as they are. */
function withAgain(records: readonly Annotation[], more: readonly Annotation[]): readonly Annotation[] {
  const known = new Set(records.map(({ id }) => id));
  return [...records, ...more.filter(({ id }) => !known.has(id))];
}

/** The offer to take the last deletion back. */
class UndoOffer implements vscode.Disposable {
  #deleted: readonly DeletedOf[] = [];
  #item: vscode.StatusBarItem | undefined;
  #timer: Timer | undefined;

  /** Offers to put these back in place of what was offered before; nothing where nothing was deleted. */
  show(deleted: readonly DeletedOf[]): void {
    if (deleted.length === 0) return;
    this.dispose();
    const count = countMarks(deleted);
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
  take(): readonly DeletedOf[] {
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
