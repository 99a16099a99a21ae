import * as vscode from 'vscode';
import type { Analysis } from '../../analysis/protocol.ts';
import { readReaderOutlets } from '../../core/article/outlets/readerOutlets.ts';

/** Tells the analysis of the outlets in the setting `dateline.outlets`; entries that cannot be read are logged. */
export async function tellReaderOutlets(analysis: Analysis, log: vscode.LogOutputChannel): Promise<void> {
  const { outlets, refused } = readReaderOutlets(vscode.workspace.getConfiguration('dateline').get('outlets'));
  for (const reason of refused) log.warn(`Setting dateline.outlets: ${reason}`);
  await analysis.call('know', { outlets });
}
