import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { IndexStatus } from '../../src/analysis/protocol.ts';
import type { DatelineApi } from '../../src/vscode/activateDateline.ts';
import { eventually } from './articles.ts';

/** The extension, awake, with the sample corpus read and dated. */
export async function indexed(): Promise<DatelineApi> {
  const extension = vscode.extensions.getExtension<DatelineApi>('dateline.dateline');
  assert.ok(extension, 'the extension is not known to VS Code');
  const api = await extension.activate();
  await eventually<IndexStatus>(async () => {
    await api.index.settled;
    await api.analysis.call('dateByStories', null);
    const status = await api.analysis.call('status', null);
    return status.articles > 0 ? status : undefined;
  });
  return api;
}

/** A row and what the editor is given to draw it: `label — description`. */
export async function drawn<Row>(provider: vscode.TreeDataProvider<Row>, row: Row): Promise<string> {
  const { label, description } = await provider.getTreeItem(row);
  return `${typeof label === 'string' ? label : label?.label} — ${description === true ? '' : description}`;
}

/** The rows below a row as the provider has them. */
export async function below<Row>(provider: vscode.TreeDataProvider<Row>, row?: Row): Promise<Row[]> {
  return (await provider.getChildren(row)) ?? [];
}

/** A log for providers that are made in a test; it forgets. */
export function quietLog(): vscode.LogOutputChannel {
  return vscode.window.createOutputChannel('Dateline tests', { log: true });
}

/** Closes all editors. */
export async function closeEditors(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
