import * as vscode from 'vscode';
import type { StoryPassage } from '../../analysis/coverageResult.ts';
import { rangeOfLines } from '../text/positions.ts';

/** A bar beside the line numbers, in the blue of passages, which stands out from light pages and dark ones alike. */
const BAR = [
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 18 18">',
  '<rect x="12" y="0" width="2" height="18" fill="#59A4F9"/>',
  '</svg>',
].join('');

/** How passages that stand elsewhere look where no pair is open: a bar in the margin and a mark in the ruler, no more. */
export class StoryPassageMarks implements vscode.Disposable {
  readonly #bar = vscode.window.createTextEditorDecorationType({
    gutterIconPath: vscode.Uri.parse(`data:image/svg+xml;utf8,${encodeURIComponent(BAR)}`, true),
    gutterIconSize: 'contain',
    overviewRulerColor: new vscode.ThemeColor('dateline.passageBorder'),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
  });

  /** Marks the passages, in place of marks made before. */
  show(editor: vscode.TextEditor, passages: readonly StoryPassage[]): void {
    editor.setDecorations(this.#bar, passages.map(rangeOfLines));
  }

  /** Takes all marks away, in every editor. */
  dispose(): void {
    this.#bar.dispose();
  }
}
