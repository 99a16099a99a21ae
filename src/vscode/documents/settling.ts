import * as vscode from 'vscode';

/** Typing is left alone this long: shorter makes marks flicker, longer makes them look wrong. */
const TYPING_MS = 300;

/**
 * Tells when what is shown of a document should be brought up to date: at once when it opens, comes into sight or
 * something else that it is judged by has changed, and a moment after typing stops.
 */
export class Settling implements vscode.Disposable {
  readonly #settled = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #timers = new Map<vscode.TextDocument, Timer>();
  readonly #parts: vscode.Disposable;

  readonly onDidSettle = this.#settled.event;

  constructor() {
    this.#parts = vscode.Disposable.from(
      this.#settled,
      vscode.workspace.onDidOpenTextDocument((document) => this.#settle(document)),
      vscode.window.onDidChangeVisibleTextEditors(() => this.settleVisible()),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#settleLater(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document)),
    );
  }

  /** All open documents are to be looked at anew. */
  settleAll(): void {
    for (const document of vscode.workspace.textDocuments) this.#settle(document);
  }

  /** What is in sight is to be looked at anew; the rest follows when it comes into sight. */
  settleVisible(): void {
    const visible = new Set(vscode.window.visibleTextEditors.map(({ document }) => document));
    for (const document of visible) this.#settle(document);
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    this.#parts.dispose();
  }

  #settle(document: vscode.TextDocument): void {
    this.#forget(document);
    this.#settled.fire(document);
  }

  #settleLater(document: vscode.TextDocument): void {
    this.#forget(document);
    this.#timers.set(
      document,
      setTimeout(() => this.#settle(document), TYPING_MS),
    );
  }

  #forget(document: vscode.TextDocument): void {
    clearTimeout(this.#timers.get(document));
    this.#timers.delete(document);
  }
}
