import * as vscode from 'vscode';
import type { Analysis } from '../../analysis/protocol.ts';
import { registerCommand } from '../commands.ts';
import { targets } from '../views/targets.ts';
import { citedBy, citedIn } from './citeTargets.ts';
import { copyCitation } from './copyCitation.ts';

/** "Copy citation" of what is open, with the words selected, or of rows. */
export function registerCitations(analysis: Analysis): vscode.Disposable {
  return registerCommand('dateline.copyCitation', async (row, selected) => {
    const editor = vscode.window.activeTextEditor;
    const open = row === undefined || isOpen(row, editor);
    await copyCitation(analysis, open ? (editor ? [citedIn(editor)] : []) : citedBy(targets(row, selected, [])));
  });
}

/** The menu of an editor passes the address of what it shows. */
function isOpen(row: unknown, editor: vscode.TextEditor | undefined): boolean {
  return row instanceof vscode.Uri && row.toString() === editor?.document.uri.toString();
}
