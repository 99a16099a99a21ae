import { OverviewRulerLane, Range, ThemeColor, window } from 'vscode';
import type { DecorationOptions, Disposable, TextEditor } from 'vscode';
import type { PassageView } from '../../analysis/protocol.ts';
import { rangeOfLines } from '../text/positions.ts';
import type { Side } from './passages.ts';

/** How shared passages look in an editor: a numbered, tinted box with a mark in the ruler, and what differs underlined. */
export class PassageMarks implements Disposable {
  readonly #box = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('dateline.passageBackground'),
    border: '1px solid',
    borderColor: new ThemeColor('dateline.passageBorder'),
    // On the tint the colours of names would be too pale to read.
    color: new ThemeColor('editor.foreground'),
    overviewRulerColor: new ThemeColor('dateline.passageBorder'),
    overviewRulerLane: OverviewRulerLane.Center,
  });
  readonly #number = window.createTextEditorDecorationType({});
  // Neither side is "inserted" or "deleted", so no red and green.
  readonly #differs = window.createTextEditorDecorationType({ textDecoration: 'underline dashed' });

  /** Marks the passages on one side, in place of marks made before. */
  show(editor: TextEditor, passages: readonly PassageView[], side: Side): void {
    editor.setDecorations(
      this.#box,
      passages.map((passage) => rangeOfLines(passage[side])),
    );
    editor.setDecorations(
      this.#number,
      passages.map((passage, index) => numberChip(rangeOfLines(passage[side]), index + 1)),
    );
    editor.setDecorations(
      this.#differs,
      passages.flatMap(({ aDiffers, bDiffers }) => (side === 'a' ? aDiffers : bDiffers)).map(rangeOfLines),
    );
  }

  /** Takes all marks away, in every editor. */
  dispose(): void {
    this.#box.dispose();
    this.#number.dispose();
    this.#differs.dispose();
  }
}

function numberChip({ start }: Range, number: number): DecorationOptions {
  return {
    range: new Range(start, start),
    renderOptions: {
      before: {
        // No-break spaces make room beside the digits; a decoration takes no padding.
        contentText: `\u00a0${number}\u00a0`,
        color: new ThemeColor('badge.foreground'),
        backgroundColor: new ThemeColor('badge.background'),
        margin: '0 0.4em 0 0',
      },
    },
  };
}
