import * as vscode from 'vscode';
import { registerCommand } from '../../commands.ts';
import { tellBriefly } from '../../statusBar.ts';
import { rangeOf } from '../../text/positions.ts';
import { type MarkedSpan, indexBeside, markedSpans } from '../marks/placedSpans.ts';
import type { PlacedMarks } from '../placedMarks.ts';
import { articleOf } from './markTarget.ts';
import { articleEditor } from './selected.ts';

/** "Next annotation" and "Previous annotation" in an article, around its end; and the way to one by its address. */
export function registerGoToMarks(placed: PlacedMarks): vscode.Disposable {
  const go = async (by: 1 | -1): Promise<void> => {
    const editor = articleEditor();
    const marks = markedSpans(placed.in(editor.document));
    const { start } = editor.selection;
    const index = indexBeside(marks, editor.document.offsetAt(start), by, editor.selection.isEmpty);
    const mark = marks[index];
    if (!mark) return tellBriefly(vscode.l10n.t('There are no annotations in this article.'));
    select(editor, mark);
    const name = mark.mark.tags.join(', ') || vscode.l10n.t('Note');
    tellBriefly(vscode.l10n.t('Annotation {0} of {1}: {2}', index + 1, marks.length, name));
  };
  return vscode.Disposable.from(
    registerCommand('dateline.nextAnnotation', () => go(1)),
    registerCommand('dateline.previousAnnotation', () => go(-1)),
    registerCommand('_dateline.goToMark', async (target) => {
      const editor = await vscode.window.showTextDocument(articleOf(target));
      const mark = markedSpans(placed.in(editor.document)).find((one) => one.mark.id === target.mark.id);
      if (mark) select(editor, mark);
    }),
  );
}

function select(editor: vscode.TextEditor, { span }: MarkedSpan): void {
  const range = rangeOf(editor.document, span);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
