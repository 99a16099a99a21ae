import { OverviewRulerLane, Position, ThemeColor, window } from 'vscode';
import type { Disposable, Range, TextDocument, TextEditor } from 'vscode';
import type { PassageView } from '../../analysis/coverageResult.ts';
import { isHighContrast } from '../text/highContrast.ts';
import { rangeOfLines } from '../text/positions.ts';
import { NumberChips } from './numberChips.ts';
import type { Side } from './passages.ts';

/** How shared passages look in an editor: a numbered, tinted box with a mark in the ruler, and what differs underlined. */
export class PassageMarks implements Disposable {
  readonly #box = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('dateline.passageBackground'),
    border: '1px solid',
    borderColor: new ThemeColor('dateline.passageBorder'),
    overviewRulerColor: new ThemeColor('dateline.passageBorder'),
    overviewRulerLane: OverviewRulerLane.Center,
  });
  // On the tint the colours of names would be too pale to read.
  readonly #text = window.createTextEditorDecorationType({ color: new ThemeColor('editor.foreground') });
  readonly #numbers = new NumberChips();
  // Neither side is "inserted" or "deleted", so no red and green.
  readonly #differs = window.createTextEditorDecorationType({ textDecoration: 'underline dashed' });

  /** Marks the passages on one side, in place of marks made before. */
  show(editor: TextEditor, passages: readonly PassageView[], side: Side): void {
    const ranges = passages.map((passage) => rangeOfLines(passage[side]));
    editor.setDecorations(
      this.#box,
      ranges.flatMap((range) => wordedLines(editor.document, range)),
    );
    // High contrast has no tint, and a colour of its own for selected text, which ours would hide.
    editor.setDecorations(this.#text, isHighContrast() ? [] : ranges);
    this.#numbers.show(editor, ranges);
    editor.setDecorations(
      this.#differs,
      passages.flatMap(({ aDiffers, bDiffers }) => (side === 'a' ? aDiffers : bDiffers)).map(rangeOfLines),
    );
  }

  /** Takes all marks away, in every editor. */
  dispose(): void {
    this.#box.dispose();
    this.#text.dispose();
    this.#numbers.dispose();
    this.#differs.dispose();
  }
}

/** A range without the blank lines in it, which would get a box around nothing. */
function wordedLines(document: TextDocument, range: Range): readonly Range[] {
  if (range.isSingleLine) return [range];
  const lines = Array.from({ length: range.end.line - range.start.line + 1 }, (_, i) => range.start.line + i);
  return lines.flatMap((line) => {
    const { range: whole, isEmptyOrWhitespace } = document.lineAt(document.validatePosition(new Position(line, 0)));
    const part = isEmptyOrWhitespace ? undefined : range.intersection(whole);
    return part && !part.isEmpty ? [part] : [];
  });
}
