import * as vscode from 'vscode';
import type { BoilerplateBlock } from '../../core/boilerplate/block.ts';
import type { Cut } from '../../core/boilerplate/cut.ts';
import { capitalised, kindName } from '../text/blockText.ts';
import { editorLocale } from '../text/editorLocale.ts';
import { rangeOf } from '../text/positions.ts';
import { refuseMovedOn } from './cleanDocument.ts';

/** Documents in one refactor preview at most: the editor loads every one of them (microsoft/language-server-protocol#506). */
export const MOST_FILES = 200;

/** What is to be deleted from a document. */
export interface Deletion {
  readonly document: vscode.TextDocument;
  /** The one that the cuts are of. */
  readonly version: number;
  readonly cuts: readonly Cut[];
}

/** What the reader had deleted from a document. */
export interface Deleted {
  readonly document: vscode.TextDocument;
  readonly taken: readonly BoilerplateBlock[];
}

/**
 * Shows deletions in the editor's refactor preview, where the reader ticks what shall go; nothing is ticked at first. Gives
 * what went, document by document; null when the reader gave it up. Throws `ReaderError` where a document has moved on.
 */
export async function deleteWithPreview(deletions: readonly Deletion[]): Promise<readonly Deleted[] | null> {
  const edit = new vscode.WorkspaceEdit();
  for (const deletion of deletions) {
    refuseMovedOn(deletion);
    const { document, cuts } = deletion;
    for (const cut of cuts) edit.delete(document.uri, rangeOf(document, cut), confirmed(cut.block));
  }
  const removed = new Map<vscode.TextDocument, readonly vscode.TextDocumentContentChangeEvent[]>();
  const watching = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    // The edit comes as one change; what saving changes after it is another's doing.
    if (contentChanges.length > 0 && !removed.has(document)) removed.set(document, contentChanges);
  });
  try {
    if (!(await vscode.workspace.applyEdit(edit, { isRefactoring: true }))) return null;
  } finally {
    watching.dispose();
  }
  return deletions.flatMap(({ document, cuts }) => {
    const changes = removed.get(document) ?? [];
    const gone = cuts.filter(({ start, end }) =>
      changes.some(({ rangeOffset, rangeLength }) => rangeOffset <= start && end <= rangeOffset + rangeLength),
    );
    return gone.length === 0 ? [] : [{ document, taken: [...new Set(gone.map(({ block }) => block))] }];
  });
}

/** Whether the editor has saved all that it deleted from. */
export function isSaved(deleted: readonly Deleted[]): boolean {
  return deleted.every(({ document }) => !document.isDirty);
}

/** The label is what the preview groups by. */
function confirmed({ reason, evidence }: BoilerplateBlock): vscode.WorkspaceEditEntryMetadata {
  const label = capitalised(kindName(reason, editorLocale).one, editorLocale);
  return { needsConfirmation: true, label, description: evidence };
}
