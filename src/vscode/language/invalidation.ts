import * as vscode from 'vscode';
import type { Inspections } from '../documents/inspections.ts';
import type { Settling } from '../documents/settling.ts';

/** An index that grows changes several times a second; what is on screen follows at most this often. */
const FOLLOW_MS = 500;

/**
 * Tells the features to ask anew: soon after the index has changed, at once when the reader decided or changed a setting.
 */
export class Invalidation implements vscode.Disposable {
  readonly #inspections: Inspections;
  readonly #settling: Settling;
  readonly #invalidated = new vscode.EventEmitter<void>();
  readonly #parts: vscode.Disposable;
  #timer: Timer | undefined;

  readonly onDidInvalidate = this.#invalidated.event;

  constructor(
    inspections: Inspections,
    settling: Settling,
    when: { readonly soonAfter: vscode.Event<void>; readonly atOnceAfter: vscode.Event<void> },
  ) {
    this.#inspections = inspections;
    this.#settling = settling;
    this.#parts = vscode.Disposable.from(
      this.#invalidated,
      when.soonAfter(() => this.#soon()),
      when.atOnceAfter(() => this.#atOnce()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('dateline')) this.#atOnce();
      }),
    );
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#parts.dispose();
  }

  #soon(): void {
    this.#timer ??= setTimeout(() => {
      this.#invalidate();
      this.#settling.settleVisible();
    }, FOLLOW_MS);
  }

  #atOnce(): void {
    this.#invalidate();
    this.#settling.settleAll();
  }

  #invalidate(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#inspections.invalidate();
    this.#invalidated.fire();
  }
}
