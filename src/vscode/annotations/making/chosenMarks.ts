import * as vscode from 'vscode';
import type { Mark } from '../../../core/annotations/annotation.ts';
import { isOwn } from '../../../core/annotations/changeAnnotations.ts';
import { inQuotes } from '../../../core/text/inQuotes.ts';
import { addTo } from '../../../core/text/addTo.ts';
import { shorten } from '../../../core/text/shorten.ts';
import { ReaderError } from '../../readerError.ts';
import { targets } from '../../views/targets.ts';
import type { AnnotationStore } from '../annotationStore.ts';
import { firstLineOf, marksAt, selectedAmong } from '../marks/placedSpans.ts';
import type { PlacedMarks } from '../placedMarks.ts';
import { type MarkTarget, articleOf, keptMark } from './markTarget.ts';
import { articleEditor } from './selected.ts';

/** What finding the marks a command is about is built from. */
export interface MarkChoosing {
  readonly store: AnnotationStore;
  readonly placed: PlacedMarks;
}

/** A mark that a command is about. */
export interface ChosenMark {
  readonly article: vscode.Uri;
  readonly mark: Mark;
}

/** So much of a passage tells it in a list, in UTF-16 units. */
const QUOTED = 70;

/**
 * The marks a command was called on: rows or a link, else the one at the cursor, of which the reader chooses where there
 * are several; none when they gave it up. Throws an error for the reader where none stands there.
 */
export async function chosenMarks(
  { store, placed }: MarkChoosing,
  row?: MarkTarget,
  selected?: readonly MarkTarget[],
): Promise<readonly ChosenMark[]> {
  if (row !== undefined) {
    return targets(row, selected, []).map((target) => ({ article: articleOf(target), mark: keptMark(store, target) }));
  }
  const { document, selection } = articleEditor();
  const there = marksAt(placed.in(document), document.offsetAt(selection.active), firstLineOf(document.getText()));
  const span = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
  const marks = selectedAmong(there, span).map(({ mark }) => mark);
  if (marks.length === 0) throw new ReaderError(vscode.l10n.t('Put the cursor in an annotated passage first.'));
  const mark = marks.length === 1 ? marks[0] : await chooseMark(marks);
  return mark ? [{ article: document.uri, mark }] : [];
}

/** Throws an error for the reader who wants to change what somebody else made, before they are asked for more. */
export async function assertOwn(store: AnnotationStore, mark: Mark): Promise<void> {
  if (isOwn(mark, await store.author())) return;
  throw new ReaderError(vscode.l10n.t('This annotation is by {0}, who alone can change it.', mark.creator));
}

/** The ids of marks by their articles: all of one article change at once. */
export function byArticle(
  marks: readonly ChosenMark[],
): readonly { readonly article: vscode.Uri; readonly ids: readonly string[] }[] {
  const ids = new Map<string, string[]>();
  for (const { article, mark } of marks) addTo(ids, article.toString(), mark.id);
  return [...ids].map(([article, each]) => ({ article: vscode.Uri.parse(article), ids: each }));
}

/** A mark in a list: its tags, and its words. */
export function markItem(mark: Mark): vscode.QuickPickItem {
  const { t } = vscode.l10n;
  return {
    label: mark.tags.join(', ') || t('Note'),
    description: mark.selector ? inQuotes(mark.selector.exact, QUOTED) : t('the whole article'),
    ...(mark.note !== undefined && { detail: shorten(mark.note, QUOTED) }),
  };
}

async function chooseMark(marks: readonly Mark[]): Promise<Mark | undefined> {
  const items = marks.map((mark) => ({ ...markItem(mark), mark }));
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Which annotation?') });
  return picked?.mark;
}
