import * as vscode from 'vscode';
import type { ArticleSummary } from '../../../analysis/protocol.ts';
import { registerCommand } from '../../commands.ts';
import { targets } from '../targets.ts';
import { articlesOf } from './model.ts';
import type { SourceNode } from './model.ts';

/** The commands on rows of Sources. A key passes no row: then the selection counts. */
export function registerRowCommands(view: vscode.TreeView<SourceNode>): vscode.Disposable {
  const chosen = (row?: SourceNode, selected?: readonly SourceNode[]): readonly ArticleSummary[] =>
    articlesOf(targets(row, selected, view.selection));
  return vscode.Disposable.from(
    registerCommand('dateline.open', (...rows) => open(chosen(...rows), vscode.ViewColumn.Active)),
    registerCommand('dateline.openToSide', (...rows) => open(chosen(...rows), vscode.ViewColumn.Beside)),
    registerCommand('dateline.copyPath', (...rows) => copy(chosen(...rows).map(({ id }) => pathOf(id)))),
    registerCommand('dateline.copyRelativePath', (...rows) => copy(chosen(...rows).map(({ path }) => path))),
  );
}

/** Several articles stay open; one is a preview, as from the Explorer. The first goes beside, the others into its group. */
async function open(articles: readonly ArticleSummary[], column: vscode.ViewColumn): Promise<void> {
  const preview = articles.length === 1;
  for (const [index, { id }] of articles.entries()) {
    const viewColumn = index === 0 ? column : vscode.ViewColumn.Active;
    await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(id), { viewColumn, preview });
  }
}

async function copy(lines: readonly string[]): Promise<void> {
  await vscode.env.clipboard.writeText(lines.join('\n'));
}

/** A file's path on this computer; for a folder elsewhere its address, since its path means nothing alone. */
function pathOf(id: string): string {
  const uri = vscode.Uri.parse(id);
  return uri.scheme === 'file' ? uri.fsPath : id;
}
