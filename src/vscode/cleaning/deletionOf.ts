import { WorkspaceEdit } from 'vscode';
import type { TextDocument } from 'vscode';
import type { Cut } from '../../core/boilerplate/cut.ts';
import { rangeOf } from '../text/positions.ts';

/** An edit, one undo step, that deletes cuts from a document they were made for. */
export function deletionOf(document: TextDocument, cuts: readonly Cut[]): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const cut of cuts) edit.delete(document.uri, rangeOf(document, cut));
  return edit;
}
