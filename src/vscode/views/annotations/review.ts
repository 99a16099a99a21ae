import * as vscode from 'vscode';
import type { Anchor } from '../../../core/annotations/anchors/anchor.ts';
import { anchor } from '../../../core/annotations/anchors/anchorAll.ts';
import { selectorOf } from '../../../core/annotations/anchors/selectorOf.ts';
import { changedMark } from '../../../core/annotations/changeAnnotations.ts';
import { shorten } from '../../../core/text/shorten.ts';
import type { Span } from '../../../core/text/span.ts';
import type { AnnotationKeeper } from '../../annotations/annotationKeeper.ts';
import type { AnnotationStore } from '../../annotations/annotationStore.ts';
import { changeNow } from '../../annotations/making/newRecords.ts';
import type { LostMark } from '../../annotations/placedMarks.ts';
import { ReaderError } from '../../readerError.ts';
import { tellBriefly } from '../../statusBar.ts';
import { editorLocale } from '../../text/editorLocale.ts';
import { rangeOf } from '../../text/positions.ts';
import { countMarks } from '../../annotations/exporting/chosenRecords.ts';
import { annotations } from './text.ts';
import { surenessText } from '../surenessText.ts';

/** Words of a place are cut to so many characters: more is seen in the article behind. */
const QUOTED = 120;

/** "Anchor here": the passage is what is selected in its article. Rejects as the store does. */
export async function anchorHere(store: AnnotationStore, { article, mark }: LostMark): Promise<void> {
  const editor = vscode.window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === article.toString(),
  );
  if (!editor || editor.selection.isEmpty) {
    throw new ReaderError(vscode.l10n.t('Select the passage in its article first.'));
  }
  const { document, selection } = editor;
  const span = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
  await anchorAt(store, { article, mark }, document.getText(), span);
}

/**
 * "Show candidates": lets the reader choose among the places where a passage may stand now, each shown in its article.
 * Where the article itself was found again elsewhere, offers to let all its annotations follow.
 */
export function showCandidates(keeper: AnnotationKeeper, lost: LostMark): Promise<void> {
  return lost.movedTo ? followArticle(keeper, lost.article, lost.movedTo) : choosePlace(keeper, lost);
}

async function followArticle(keeper: AnnotationKeeper, from: vscode.Uri, to: vscode.Uri): Promise<void> {
  const { t } = vscode.l10n;
  const [before, now] = [from, to].map((uri) => vscode.workspace.asRelativePath(uri));
  const marks = annotations(countMarks([{ records: keeper.of(from) }]), editorLocale);
  const item = { label: t('Found again at {0}', now!), detail: t('{0} will belong to it.', marks) };
  const chosen = await vscode.window.showQuickPick([item], { title: t('{0} is gone', before!) });
  if (chosen) await keeper.follow([{ oldUri: from, newUri: to }]);
}

async function choosePlace(store: AnnotationStore, lost: LostMark): Promise<void> {
  const { t } = vscode.l10n;
  const { article, mark } = lost;
  if (!mark.selector) return;
  await assertThere(article);
  const editor = await vscode.window.showTextDocument(article, { preview: true, preserveFocus: true });
  const text = editor.document.getText();
  // The text may be another than that the mark was last looked for in.
  const found = anchor(text, mark.selector);
  const places = found.anchor ? [found.anchor] : found.candidates;
  if (places.length === 0) throw new ReaderError(t('No words here are like those that were marked.'));
  const items = places.map((place) => candidateItem(editor.document, place));
  const chosen = await vscode.window.showQuickPick(items, {
    title: t('Where is “{0}” now?', shorten(mark.selector.exact, QUOTED)),
    placeHolder: t('The annotation will stand there'),
    onDidSelectItem: (item: (typeof items)[number]) => editor.revealRange(rangeOf(editor.document, item.place)),
  });
  if (!chosen) return;
  if (editor.document.getText() !== text)
    throw new ReaderError(t('The text has changed meanwhile. Nothing was changed.'));
  await anchorAt(store, lost, text, chosen.place);
  const { start, end } = rangeOf(editor.document, chosen.place);
  editor.selection = new vscode.Selection(start, end);
}

/** Throws an error for the reader where an article is gone, and is not found anywhere else. */
async function assertThere(article: vscode.Uri): Promise<void> {
  const there = await vscode.workspace.fs.stat(article).then(
    () => true,
    () => false,
  );
  if (there) return;
  const { t } = vscode.l10n;
  const path = vscode.workspace.asRelativePath(article);
  throw new ReaderError(t('{0} is gone. Its annotations stay until you delete them, or the article is back.', path));
}

function candidateItem(document: vscode.TextDocument, place: Anchor) {
  const { t } = vscode.l10n;
  const range = rangeOf(document, place);
  return {
    label: `“${shorten(document.getText(range), QUOTED)}”`,
    description: [t('line {0}', range.start.line + 1), surenessText(place.score, editorLocale)].join(' · '),
    place,
  };
}

async function anchorAt(
  store: AnnotationStore,
  { article, mark }: Pick<LostMark, 'article' | 'mark'>,
  text: string,
  { start, end }: Span,
): Promise<void> {
  const selector = selectorOf(text, start, end);
  const change = await changeNow(store);
  await store.change(article, (before) => changedMark(before, mark.id, { selector }, change));
  tellBriefly(vscode.l10n.t('Anchored at line {0}', text.slice(0, start).split('\n').length));
}
