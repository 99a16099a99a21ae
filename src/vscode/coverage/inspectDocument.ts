import * as vscode from 'vscode';
import type { Analysis, Inspection } from '../../analysis/protocol.ts';
import { isInTab } from '../language/openTabs.ts';

/** What a document is and holds, asked once. A document that stands in no tab leaves no trace in the analysis. */
export async function inspectDocument(analysis: Analysis, document: vscode.TextDocument): Promise<Inspection> {
  const id = document.uri.toString();
  const path = vscode.workspace.asRelativePath(document.uri);
  const inspection = await analysis.call('inspect', { id, path, text: document.getText() });
  if (!isInTab(id)) await analysis.call('release', { id });
  return inspection;
}
