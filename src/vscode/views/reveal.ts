import * as vscode from 'vscode';
import { registerCommand } from '../commands.ts';
import { type BoilerplateNode, placeOf } from './boilerplate/model.ts';
import type { CoverageNode } from './duplicates/model.ts';
import type { EntityNode } from './entities/model.ts';
import type { SourcesView } from './sources/register.ts';

/** "Reveal in Sources", from the editor, its tab, or a row of another view that stands for an article. */
export function registerReveal(sources: Pick<SourcesView, 'reveal'>): vscode.Disposable {
  return registerCommand('dateline.revealInSources', async (target) => {
    const id = target ? articleOf(target) : vscode.window.activeTextEditor?.document.uri.toString();
    if (id !== undefined) await sources.reveal(id);
  });
}

function articleOf(target: vscode.Uri | CoverageNode | EntityNode | BoilerplateNode): string | undefined {
  if (target instanceof vscode.Uri) return target.toString();
  if ('row' in target) return target.row.kind === 'article' ? target.row.article.id : placeOf(target)?.article;
  if (target.kind === 'member') return target.member.article.id;
  return target.kind === 'article' ? target.article.id : undefined;
}
