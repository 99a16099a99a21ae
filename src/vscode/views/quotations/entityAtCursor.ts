import * as vscode from 'vscode';
import type { Analysis } from '../../../analysis/protocol.ts';
import { mentionAt } from '../../language/mentions.ts';
import { NEWS_SOURCE } from '../../language/newsSource.ts';

/** Who or what is named at the cursor of the article that is being read; undefined where nobody is. */
export async function entityAtCursor(
  analysis: Pick<Analysis, 'call'>,
): Promise<{ readonly id: string; readonly canonical: string } | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== NEWS_SOURCE) return undefined;
  const { document, selection } = editor;
  const { entities } = await analysis.call('inspect', {
    id: document.uri.toString(),
    path: vscode.workspace.asRelativePath(document.uri),
    text: document.getText(),
  });
  return mentionAt(entities, document.offsetAt(selection.active))?.entity;
}
