import * as vscode from 'vscode';
import { rangeOf } from '../../text/positions.ts';
import { themeColour } from '../tags/themeColour.ts';
import { tagPicture } from '../tags/tagPicture.ts';
import type { Drawing, Look, Sign, Stroke } from './layout.ts';

/**
 * How far a line of each level is moved down, in pixels: the second lies just above the first, the third below it, where
 * the next line of text leaves room.
 */
const SHIFTS = [0, -3, 3];

/** Draws marks in editors. A way of drawing is made on first use, and only what has changed is drawn again. */
export class MarkDecorations implements vscode.Disposable {
  readonly #types = new Map<string, vscode.TextEditorDecorationType>();
  /** What stands in each editor by way of drawing. */
  readonly #drawn = new WeakMap<vscode.TextEditor, Map<string, string>>();

  /** Draws this in place of what was drawn in the editor before. */
  show(editor: vscode.TextEditor, { strokes, signs, margin }: Drawing): void {
    const { document } = editor;
    const wanted = new Map<string, vscode.Range[]>();
    const want = (key: string, make: () => vscode.DecorationRenderOptions, ranges: readonly vscode.Range[]) => {
      if (!this.#types.has(key)) this.#types.set(key, vscode.window.createTextEditorDecorationType(make()));
      const all = wanted.get(key);
      if (all) all.push(...ranges);
      else wanted.set(key, [...ranges]);
    };
    for (const stroke of strokes) want(strokeKey(stroke), () => lineUnder(stroke), wordedLines(document, stroke));
    for (const sign of signs) want(`sign ${sign.colour} ${sign.label}`, () => behind(sign), [rangeOf(document, sign)]);
    for (const [line, look] of firstInLines(document, margin)) {
      const { colour, border, letter } = look;
      want(`margin ${colour} ${border} ${letter}`, () => inMargin(look), [new vscode.Range(line, 0, line, 0)]);
    }
    this.#apply(editor, wanted);
  }

  /** Takes everything away, in every editor; what is shown from then on is made anew. */
  clear(): void {
    for (const type of this.#types.values()) type.dispose();
    this.#types.clear();
    for (const editor of vscode.window.visibleTextEditors) this.#drawn.delete(editor);
  }

  dispose(): void {
    this.clear();
  }

  #apply(editor: vscode.TextEditor, wanted: ReadonlyMap<string, readonly vscode.Range[]>): void {
    const before = this.#drawn.get(editor) ?? new Map<string, string>();
    const after = new Map<string, string>();
    for (const key of new Set([...before.keys(), ...wanted.keys()])) {
      const ranges = wanted.get(key) ?? [];
      // A mark that an edit took away stands empty in the editor when it is undone: another version is drawn anew.
      const state = JSON.stringify([ranges.length > 0 ? editor.document.version : 0, ranges]);
      if (ranges.length > 0) after.set(key, state);
      const type = this.#types.get(key);
      if (type && before.get(key) !== state) editor.setDecorations(type, ranges);
    }
    this.#drawn.set(editor, after);
  }
}

function strokeKey({ colour, border, level }: Stroke): string {
  return `line ${colour} ${border} ${level}`;
}

function lineUnder({ colour, border, level }: Stroke): vscode.DecorationRenderOptions {
  const color = new vscode.ThemeColor(themeColour(colour));
  // A double line needs three pixels to be two.
  const width = border === 'double' ? 3 : 2;
  return {
    // The editor has no option for where a line lies. What follows the width goes into the same rule of style.
    borderWidth: `0 0 ${width}px 0; transform: translateY(${SHIFTS[level] ?? 0}px)`,
    borderStyle: border,
    borderColor: color,
    overviewRulerColor: color,
    overviewRulerLane: vscode.OverviewRulerLane.Right,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  };
}

/** Small and raised, and beside the flow of the text: the editor does not count it when it wraps lines. */
function behind({ colour, label }: Sign): vscode.DecorationRenderOptions {
  return {
    after: {
      contentText: label,
      color: new vscode.ThemeColor(themeColour(colour)),
      textDecoration: 'none; position: absolute; font-size: 0.65em; line-height: 1; margin-top: -0.15em',
      fontWeight: '600',
    },
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  };
}

/** The margin has room for one picture a line. What a reader marked is shown before what else has one, which the ruler shows too. */
function inMargin(look: Look): vscode.DecorationRenderOptions {
  const picture = tagPicture(look);
  const shown = `url('${picture.toString(true)}') !important`;
  return { gutterIconPath: picture, gutterIconSize: `contain; background-image: ${shown}` };
}

/** The margin has room for one picture a line: that of the first mark, which a count of the others replaces. */
function firstInLines(document: vscode.TextDocument, margin: Drawing['margin']): ReadonlyMap<number, Look> {
  const counts = new Map<number, number>();
  const looks = new Map<number, Look>();
  for (const { offset, look } of margin) {
    const { line } = document.positionAt(offset);
    const count = (counts.get(line) ?? 0) + 1;
    counts.set(line, count);
    looks.set(line, count === 1 ? look : { colour: 'foreground', border: 'solid', letter: String(count) });
  }
  return looks;
}

/** A range without the blank lines in it, which would get a line under nothing. */
function wordedLines(document: vscode.TextDocument, span: Stroke): readonly vscode.Range[] {
  const range = rangeOf(document, span);
  if (range.isSingleLine) return [range];
  const lines = Array.from({ length: range.end.line - range.start.line + 1 }, (_, i) => range.start.line + i);
  return lines.flatMap((line) => {
    const { range: whole, isEmptyOrWhitespace } = document.lineAt(line);
    const part = isEmptyOrWhitespace ? undefined : range.intersection(whole);
    return part && !part.isEmpty ? [part] : [];
  });
}
