import * as vscode from 'vscode';
import type { PassageView } from '../../analysis/coverageResult.ts';
import type { Analysis, ArticleSummary } from '../../analysis/protocol.ts';
import { BATCH_MS, Batch } from '../views/batch.ts';
import { rangeOfLines } from '../text/positions.ts';
import { tellBriefly } from '../statusBar.ts';
import { PassageMarks } from './passageMarks.ts';
import { opposite, passageAfter, passageAt } from './passages.ts';
import type { Side } from './passages.ts';

/** What is shown side by side. */
export interface OpenPair {
  /** Shown left and right. */
  readonly a: ArticleSummary;
  readonly b: ArticleSummary;
  /** What counted, one short phrase each. */
  readonly evidence: readonly string[];
}

/** Two articles side by side in two editors, with what they share marked in both. Lives until it is disposed. */
export class PairSession implements vscode.Disposable {
  readonly pair: OpenPair;
  readonly columns: Readonly<Record<Side, vscode.ViewColumn>>;
  readonly #analysis: Analysis;
  readonly #marks = new PassageMarks();
  readonly #reload: Batch;
  readonly #parts: vscode.Disposable;
  #passages: readonly PassageView[];
  #current: number | undefined;
  /** What was selected last, until the editor has told of it: before that its cursor is where it was. */
  #awaited: vscode.Selection | undefined;

  constructor(
    analysis: Analysis,
    pair: OpenPair,
    passages: readonly PassageView[],
    columns: Readonly<Record<Side, vscode.ViewColumn>>,
    log: vscode.LogOutputChannel,
  ) {
    this.pair = pair;
    this.columns = columns;
    this.#analysis = analysis;
    this.#passages = passages;
    this.#reload = new Batch(BATCH_MS, async () => {
      try {
        this.#passages = await this.#analysis.call('passages', { a: pair.a.id, b: pair.b.id }, { key: 'passages' });
        this.#mark();
      } catch (error) {
        log.debug('The shared passages could not be looked for again.', error);
      }
    });
    this.#parts = vscode.Disposable.from(
      this.#marks,
      vscode.window.onDidChangeVisibleTextEditors(() => this.#mark()),
      vscode.window.onDidChangeActiveColorTheme(() => this.#mark()),
      vscode.window.onDidChangeTextEditorSelection((event) => this.#hear(event)),
    );
    this.#mark();
  }

  /** The shared passages, in the order of the left article. */
  get passages(): readonly PassageView[] {
    return this.#passages;
  }

  /** Which side a document is; undefined when it is neither. */
  sideOf(uri: vscode.Uri): Side | undefined {
    const id = uri.toString();
    if (id === this.pair.a.id) return 'a';
    return id === this.pair.b.id ? 'b' : undefined;
  }

  /** An article's text or the index has changed: passages are looked for again soon. */
  refresh(): void {
    this.#reload.request();
  }

  /**
   * Goes so many passages on from the one at the cursor, else from the last one gone to; round at the ends. A key that is
   * pressed again before the cursor has come counts from where it goes.
   */
  async step(by: 1 | -1): Promise<void> {
    const here = this.#awaited ? undefined : this.#atCursor();
    const next = passageAfter(this.#passages, here ?? this.#current, by);
    if (next !== undefined) await this.goTo(next);
  }

  /**
   * Selects a passage on the side that has the focus, else on the left or on the side named, and shows its counterpart at
   * the same height.
   */
  async goTo(index: number, side: Side = this.#focusedSide() ?? 'a'): Promise<void> {
    const passage = this.#passages[index];
    if (!passage) return;
    this.#current = index;
    const { start, end } = rangeOfLines(passage[side]);
    // The cursor stands at the start, so that the editor scrolls no further than to there.
    const selected = new vscode.Selection(end, start);
    this.#awaited = selected;
    for (const one of [side, opposite(side)]) {
      const editor = await this.#editor(one);
      const range = rangeOfLines(passage[one]);
      editor.selection = one === side ? selected : cursorAt(range.start);
      // Only the top is a height that any passage of any text can be brought to.
      editor.revealRange(range, vscode.TextEditorRevealType.AtTop);
    }
    await this.#focus(side);
    tellBriefly(vscode.l10n.t('Passage {0} of {1}', index + 1, this.#passages.length));
  }

  /** The wordings of the passage at the cursor, and the file it is in; undefined where the cursor is in none. */
  passageAtCursor(): { readonly texts: readonly string[]; readonly file: vscode.Uri } | undefined {
    const side = this.#focusedSide();
    const index = this.#atCursor();
    const passage = index === undefined ? undefined : this.#passages[index];
    if (!side || !passage) return undefined;
    return { texts: [passage.aText, passage.bText], file: vscode.Uri.parse(this.pair[side].id) };
  }

  /** Moves the focus to the other article; from inside a passage, to its counterpart. */
  async goToOther(): Promise<void> {
    const side = opposite(this.#focusedSide() ?? 'b');
    const index = this.#atCursor();
    if (index === undefined) await this.#focus(side);
    else await this.goTo(index, side);
  }

  /** Puts both texts at a place each, the left one focused. */
  async showPlaces(places: Readonly<Record<Side, vscode.Position>>): Promise<void> {
    for (const side of ['a', 'b'] as const) {
      const editor = await this.#editor(side);
      editor.selection = cursorAt(places[side]);
      editor.revealRange(editor.selection, vscode.TextEditorRevealType.AtTop);
    }
    await this.#focus('a');
  }

  dispose(): void {
    this.#reload.dispose();
    this.#parts.dispose();
  }

  /** The cursor has come where it was sent, or the reader has moved it. */
  #hear({ textEditor, selections, kind }: vscode.TextEditorSelectionChangeEvent): void {
    const { Keyboard, Mouse } = vscode.TextEditorSelectionChangeKind;
    if (!this.#awaited || !this.sideOf(textEditor.document.uri)) return;
    const isOwn = kind === Keyboard || kind === Mouse;
    if (isOwn || selections[0]?.isEqual(this.#awaited)) this.#awaited = undefined;
  }

  #focusedSide(): Side | undefined {
    const uri = vscode.window.activeTextEditor?.document.uri;
    return uri && this.sideOf(uri);
  }

  #atCursor(): number | undefined {
    const side = this.#focusedSide();
    const place = vscode.window.activeTextEditor?.selection.active;
    return side && place && passageAt(this.#passages, side, place, this.#current);
  }

  /** The side's editor, brought to the front where another tab covers it. */
  async #editor(side: Side): Promise<vscode.TextEditor> {
    const shown = vscode.window.visibleTextEditors.find(
      (editor) => editor.viewColumn === this.columns[side] && this.sideOf(editor.document.uri) === side,
    );
    return shown ?? this.#show(side, true);
  }

  async #focus(side: Side): Promise<void> {
    await this.#show(side, false);
  }

  #show(side: Side, preserveFocus: boolean): Thenable<vscode.TextEditor> {
    const uri = vscode.Uri.parse(this.pair[side].id);
    return vscode.window.showTextDocument(uri, { viewColumn: this.columns[side], preview: false, preserveFocus });
  }

  #mark(): void {
    for (const editor of vscode.window.visibleTextEditors) {
      const side = this.sideOf(editor.document.uri);
      if (side) this.#marks.show(editor, this.#passages, side);
    }
  }
}

function cursorAt(place: vscode.Position): vscode.Selection {
  return new vscode.Selection(place, place);
}
