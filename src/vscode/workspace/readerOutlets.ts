import * as vscode from 'vscode';
import type { Analysis } from '../../analysis/protocol.ts';
import { readReaderOutlets } from '../../core/article/readerOutlets.ts';
import type { WorkspaceIndex } from './workspaceIndex.ts';

/** Tells the analysis of the reader's own outlets, and again when the setting `dateline.outlets` changes. */
export function registerReaderOutlets(
  analysis: Analysis,
  index: WorkspaceIndex,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const tell = async () => {
    const { outlets, refused } = readReaderOutlets(vscode.workspace.getConfiguration('dateline').get('outlets'));
    for (const reason of refused) log.warn(`Setting dateline.outlets: ${reason}`);
    await analysis.call('know', { outlets });
  };
  void tell();
  return vscode.workspace.onDidChangeConfiguration(async (event) => {
    if (!event.affectsConfiguration('dateline.outlets')) return;
    await tell();
    await index.rebuild();
  });
}
