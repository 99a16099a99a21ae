import * as vscode from 'vscode';
import type { Inspection } from '../../analysis/protocol.ts';

/** What fixes are made from: one version of a document, and what was found in it. */
export interface Fixable {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly inspection: Inspection;
}

/** A fix whose edit is made when it is chosen, and not at all when the text has moved on since it was offered. */
export class Fix extends vscode.CodeAction {
  readonly #of: Fixable;
  readonly #edit: () => vscode.WorkspaceEdit;

  constructor(title: string, of: Fixable, diagnostic: vscode.Diagnostic, edit: () => vscode.WorkspaceEdit) {
    super(title, vscode.CodeActionKind.QuickFix);
    this.#of = of;
    this.#edit = edit;
    this.diagnostics = [diagnostic];
  }

  /** Makes the edit, or says why there is none. */
  resolve(): void {
    if (this.#of.document.version === this.#of.version) this.edit = this.#edit();
    else sayMovedOn();
  }
}

/** A fix that runs a command. */
export function commandFix(command: vscode.Command, diagnostic: vscode.Diagnostic): vscode.CodeAction {
  const action = new vscode.CodeAction(command.title, vscode.CodeActionKind.QuickFix);
  action.command = command;
  action.diagnostics = [diagnostic];
  return action;
}

/** Tells that a fix was refused. */
export function sayMovedOn(): void {
  void vscode.window.showInformationMessage(vscode.l10n.t('The text has changed since. Choose the fix again.'));
}
