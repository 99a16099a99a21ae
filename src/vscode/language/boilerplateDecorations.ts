import * as vscode from 'vscode';
import type { BoilerplateBlock } from '../../core/boilerplate/block.ts';
import type { Inspections } from '../documents/inspections.ts';
import type { Settling } from '../documents/settling.ts';
import { isHighContrast } from '../text/highContrast.ts';
import { rangeOf } from '../text/positions.ts';
import { NEWS_SOURCE } from './newsSource.ts';
import { appearance, reportedBlocks } from './settings.ts';

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
  /** What was folded in each document when it was first shown; a reader who unfolds a block is left in peace. */
  readonly #folded = new WeakMap<vscode.TextDocument, readonly number[]>();
  #types = decorationTypes();

  constructor(inspections: Inspections) {
    this.#inspections = inspections;
  }

  showIn(document: vscode.TextDocument): void {
    for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) void this.#show(editor);
  }

  /** The theme has changed: high contrast sets text apart in another way. */
  rebuild(): void {
    this.dispose();
    this.#types = decorationTypes();
    for (const editor of vscode.window.visibleTextEditors) void this.#show(editor);
  }

  forget(document: vscode.TextDocument): void {
    for (const editor of vscode.window.visibleTextEditors) {
      if (editor.document === document) this.#draw(editor, []);
    }
    this.#folded.delete(document);
  }

  dispose(): void {
    this.#types.lines.dispose();
    this.#types.words.dispose();
  }

  async #show(editor: vscode.TextEditor): Promise<void> {
    const { document } = editor;
    if (document.languageId !== NEWS_SOURCE) return;
    const inspection = await this.#inspections.of(document);
    if (!inspection || document.languageId !== NEWS_SOURCE) return;
    const blocks = reportedBlocks(document, inspection.boilerplate);
    const look = appearance(document);
    this.#draw(editor, look === 'plain' ? [] : blocks);
    if (editor === vscode.window.activeTextEditor) this.#fold(editor, look === 'fold' ? blocks : null);
  }

  #draw(editor: vscode.TextEditor, blocks: readonly BoilerplateBlock[]): void {
    const rangesOf = (inline: boolean) =>
      blocks.filter((block) => block.inline === inline).map((block) => rangeOf(editor.document, block));
    editor.setDecorations(this.#types.lines, rangesOf(false));
    editor.setDecorations(this.#types.words, rangesOf(true));
  }

  /** Folds blocks, once in a document; null: what was folded is unfolded, since the reader wants another look now. */
  #fold(editor: vscode.TextEditor, blocks: readonly BoilerplateBlock[] | null): void {
    const { document } = editor;
    const folded = this.#folded.get(document);
    if (blocks && !folded) {
      const lines = blocks
        .filter(({ startLine, endLine }) => endLine > startLine)
        .map(({ startLine }) => startLine - 1);
      this.#folded.set(document, lines);
      foldSoon(editor, lines);
    } else if (!blocks && folded) {
      this.#folded.delete(document);
      if (folded.length > 0) void vscode.commands.executeCommand('editor.unfold', { selectionLines: folded });
    }
  }
}

/** Folds from these lines, unless the reader has moved on to another editor or changed the text or the look meanwhile. */
function foldSoon(editor: vscode.TextEditor, selectionLines: readonly number[]): void {
  if (selectionLines.length === 0) return;
  const { document } = editor;
  const { version } = document;
  for (const wait of FOLD_AFTER_MS) {
    setTimeout(() => {
      if (editor !== vscode.window.activeTextEditor || document.version !== version) return;
      if (appearance(document) === 'fold') void vscode.commands.executeCommand('editor.fold', { selectionLines });
    }, wait);
  }
}

/** How whole lines look, and words within one. */
interface DecorationTypes {
  readonly lines: vscode.TextEditorDecorationType;
  readonly words: vscode.TextEditorDecorationType;
}

/** Dimmed; in high contrast, where fading takes away what the theme is for, with a dashed border: before lines, around words. */
function decorationTypes(): DecorationTypes {
  const { createTextEditorDecorationType } = vscode.window;
  const dimmed = { opacity: OPACITY };
  if (!isHighContrast()) {
    return { lines: createTextEditorDecorationType(dimmed), words: createTextEditorDecorationType(dimmed) };
  }
  const dashed = { borderStyle: 'dashed', borderColor: new vscode.ThemeColor('contrastBorder') };
  return {
    lines: createTextEditorDecorationType({ ...dashed, isWholeLine: true, borderWidth: '0 0 0 2px' }),
    words: createTextEditorDecorationType({ ...dashed, borderWidth: '1px' }),
  };
}
