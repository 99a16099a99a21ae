import * as vscode from 'vscode';
import type { Inspections } from '../documents/inspections.ts';
import type { Settling } from '../documents/settling.ts';
import { isHighContrast } from '../text/highContrast.ts';
import { rangeOf } from '../text/positions.ts';
import { NEWS_SOURCE } from './newsSource.ts';
import { appearance, categories } from './settings.ts';

/** Keeps body text at 4.6:1 or better in the default themes: one must be able to read what one is about to delete. */
const OPACITY = '0.7';

/**
 * The editor drops a fold that comes while it asks for the ranges anew, as it does when the index has taken the article
 * in, half a second after it was opened. Folding what is folded changes nothing, so it is asked for again after that.
 */
const FOLD_AFTER_MS = [0, 1000, 2000];

/** Sets what is not the article apart, as the reader likes it: dimmed, dimmed and folded at first, or not at all. */
export function registerBoilerplateDecorations(inspections: Inspections, settling: Settling): vscode.Disposable {
  const decorations = new BoilerplateDecorations(inspections);
  return vscode.Disposable.from(
    decorations,
    vscode.window.onDidChangeActiveColorTheme(() => decorations.rebuild()),
    settling.onDidSettle((document) => decorations.showIn(document)),
    // An editor may come into sight before it is the active one, and only that one can be folded.
    vscode.window.onDidChangeActiveTextEditor((editor) => editor && decorations.showIn(editor.document)),
    vscode.workspace.onDidCloseTextDocument((document) => decorations.forget(document)),
  );
}

class BoilerplateDecorations implements vscode.Disposable {
  readonly #inspections: Inspections;
  /** Documents whose blocks were folded when they were first shown; a reader who unfolds one is left in peace. */
  readonly #folded = new WeakSet<vscode.TextDocument>();
  #type = decorationType();

  constructor(inspections: Inspections) {
    this.#inspections = inspections;
  }

  showIn(document: vscode.TextDocument): void {
    for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) void this.#show(editor);
  }

  /** The theme has changed: high contrast sets text apart in another way. */
  rebuild(): void {
    this.#type.dispose();
    this.#type = decorationType();
    for (const editor of vscode.window.visibleTextEditors) void this.#show(editor);
  }

  forget(document: vscode.TextDocument): void {
    for (const editor of vscode.window.visibleTextEditors) {
      if (editor.document === document) editor.setDecorations(this.#type, []);
    }
    this.#folded.delete(document);
  }

  dispose(): void {
    this.#type.dispose();
  }

  async #show(editor: vscode.TextEditor): Promise<void> {
    const { document } = editor;
    if (document.languageId !== NEWS_SOURCE) return;
    const inspection = await this.#inspections.of(document);
    if (!inspection || document.languageId !== NEWS_SOURCE) return;
    const wanted = categories(document);
    const blocks = inspection.boilerplate.filter(({ reason }) => wanted[reason] !== false);
    const look = appearance(document);
    const ranges = look === 'plain' ? [] : blocks.map((block) => rangeOf(document, block));
    editor.setDecorations(this.#type, ranges);
    if (look === 'fold' && editor === vscode.window.activeTextEditor && !this.#folded.has(document)) {
      this.#folded.add(document);
      foldSoon(editor, ranges);
    }
  }
}

/** Folds what goes over lines, unless the reader has moved on to another editor or changed the text meanwhile. */
function foldSoon(editor: vscode.TextEditor, ranges: readonly vscode.Range[]): void {
  const selectionLines = ranges.filter((range) => !range.isSingleLine).map((range) => range.start.line);
  if (selectionLines.length === 0) return;
  const { document } = editor;
  const { version } = document;
  for (const wait of FOLD_AFTER_MS) {
    setTimeout(() => {
      if (editor !== vscode.window.activeTextEditor || document.version !== version) return;
      void vscode.commands.executeCommand('editor.fold', { selectionLines });
    }, wait);
  }
}

/** Dimmed; in high contrast, where fading takes away what the theme is for, a dashed border before the lines. */
function decorationType(): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType(
    isHighContrast()
      ? {
          isWholeLine: true,
          borderStyle: 'dashed',
          borderWidth: '0 0 0 2px',
          borderColor: new vscode.ThemeColor('contrastBorder'),
        }
      : { opacity: OPACITY },
  );
}
