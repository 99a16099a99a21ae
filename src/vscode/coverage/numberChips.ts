import { Range, Uri, window } from 'vscode';
import type { Disposable, TextEditor, TextEditorDecorationType } from 'vscode';

/** Badge colours of the default themes, text on ground: 7:1 or better. */
const COLOURS = {
  light: { text: '#ffffff', ground: '#4d4d4d' },
  dark: { text: '#1f1f1f', ground: '#cccccc' },
} as const;

/** Height of a chip, in pixels: a line of the usual size; VS Code scales it to the line. */
const HEIGHT = 18;
const DIGIT_WIDTH = 8;

/**
 * The numbers of passages, beside the lines where they begin. They stand in the margin: put into the text they would
 * push the end of a wrapped line out of sight, since VS Code does not count them when it wraps.
 */
export class NumberChips implements Disposable {
  readonly #types = new Map<string, TextEditorDecorationType>();

  /** Numbers the ranges from 1, in place of numbers shown before; those that begin on one line share a chip. */
  show(editor: TextEditor, ranges: readonly Range[]): void {
    const labels = new Map<number, string>();
    ranges.forEach(({ start: { line } }, index) => {
      const before = labels.get(line);
      labels.set(line, before === undefined ? String(index + 1) : `${before}·${index + 1}`);
    });
    const wanted = new Map<string, Range>();
    for (const [line, label] of labels) wanted.set(label, new Range(line, 0, line, 0));
    for (const [label, type] of this.#types) if (!wanted.has(label)) editor.setDecorations(type, []);
    for (const [label, range] of wanted) editor.setDecorations(this.#typeOf(label), [range]);
  }

  /** Takes all numbers away, in every editor. */
  dispose(): void {
    for (const type of this.#types.values()) type.dispose();
    this.#types.clear();
  }

  #typeOf(label: string): TextEditorDecorationType {
    let type = this.#types.get(label);
    if (!type) {
      const [light, dark] = [chip(label, COLOURS.light), chip(label, COLOURS.dark)];
      type = window.createTextEditorDecorationType({
        light: { gutterIconPath: light, gutterIconSize: 'contain' },
        dark: { gutterIconPath: dark, gutterIconSize: 'contain' },
      });
      this.#types.set(label, type);
    }
    return type;
  }
}

function chip(label: string, { text, ground }: { readonly text: string; readonly ground: string }): Uri {
  const width = Math.max(HEIGHT, DIGIT_WIDTH * label.length + DIGIT_WIDTH);
  const picture = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${HEIGHT}">`,
    `<rect y="2" width="${width}" height="${HEIGHT - 4}" rx="3" fill="${ground}"/>`,
    `<text x="${width / 2}" y="13" font-family="sans-serif" font-size="11" font-weight="600" text-anchor="middle" fill="${text}">${label}</text>`,
    '</svg>',
  ];
  return Uri.parse(`data:image/svg+xml;utf8,${encodeURIComponent(picture.join(''))}`, true);
}
