import * as vscode from 'vscode';
import { marksAt } from '../../annotations/marks/placedSpans.ts';
import type { PlacedMarks } from '../../annotations/placedMarks.ts';
import { BATCH_MS, Batch } from '../batch.ts';
import type { AnnotationNode } from './tree.ts';

/** No line counts as the one that stands for the whole article: its marks are not meant by who reads it. */
const NO_LINE = { start: -1, end: -1 };

/**
 * Selects the row of the mark that the cursor is in, without moving the focus. Only while the view is visible, since
 * revealing a row opens a hidden view; and only if the Explorer does so too.
 */
export function followCursor(
  view: vscode.TreeView<AnnotationNode>,
  placed: PlacedMarks,
  reveal: (mark: string) => Promise<void>,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const follow = new Batch(BATCH_MS, async () => {
    const editor = vscode.window.activeTextEditor;
    if (!editor || !view.visible || !vscode.workspace.getConfiguration('explorer').get('autoReveal', true)) return;
    const { document, selection } = editor;
    const here = marksAt(placed.in(document), document.offsetAt(selection.active), NO_LINE);
    const selected = new Set(view.selection.map(({ mark }) => mark?.id));
    const [first] = here;
    // A mark that is selected already may stand in several groups.
    if (!first || here.some(({ mark }) => selected.has(mark.id))) return;
    try {
      await reveal(first.mark.id);
    } catch (error) {
      log.debug('The annotation at the cursor could not be revealed.', error);
    }
  });
  const request = () => follow.request();
  return vscode.Disposable.from(
    follow,
    vscode.window.onDidChangeActiveTextEditor(request),
    vscode.window.onDidChangeTextEditorSelection(request),
    view.onDidChangeVisibility(request),
  );
}
