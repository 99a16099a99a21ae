import * as vscode from 'vscode';
import type { AnnotationStore } from '../annotationStore.ts';
import type { PlacedMark, PlacedMarks } from '../placedMarks.ts';
import { type MarkToDraw, layOut } from './layout.ts';
import { MarkDecorations } from './markDecorations.ts';
import { anchorOf, firstLineOf } from './placedSpans.ts';

/** Draws marks in the editors that are in sight, again when the marks, the tags, the text or the theme change. */
export function registerMarks(store: AnnotationStore, placed: PlacedMarks): vscode.Disposable {
  const decorations = new MarkDecorations();
  const show = (editor: vscode.TextEditor) => {
    const { document } = editor;
    const marks = placed.in(document).flatMap((mark) => toDraw(document, mark));
    decorations.show(editor, layOut(marks, store.scheme(document.uri)));
  };
  const showIn = (articles?: readonly vscode.Uri[]) => {
    const wanted = articles && new Set(articles.map(String));
    for (const editor of vscode.window.visibleTextEditors) {
      if (!wanted || wanted.has(editor.document.uri.toString())) show(editor);
    }
  };
  showIn();
  return vscode.Disposable.from(
    decorations,
    placed.onDidChange(showIn),
    store.onDidChange(showIn),
    vscode.window.onDidChangeVisibleTextEditors(() => showIn()),
    vscode.window.onDidChangeActiveColorTheme(() => {
      // The pictures in the margin are of the theme they were made in.
      decorations.clear();
      showIn();
    }),
  );
}

/** A mark as it is drawn; nothing where it is lost. */
function toDraw(document: vscode.TextDocument, placed: PlacedMark): readonly MarkToDraw[] {
  const isWhole = placed.anchoring === null;
  const span = isWhole ? firstLineOf(document.getText()) : anchorOf(placed);
  const { tags, note } = placed.mark;
  return span ? [{ span, tags, hasNote: note !== undefined, isWhole }] : [];
}
