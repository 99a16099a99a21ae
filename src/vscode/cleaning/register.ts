import * as vscode from 'vscode';
import type { Analysis, ArticleSummary } from '../../analysis/protocol.ts';
import { registerCommand } from '../commands.ts';
import { articleIdsOf } from '../coverage/scope.ts';
import { ReaderError } from '../readerError.ts';
import { allArticles } from '../views/sources/articlesUnder.ts';
import { type SourceNode, articlesOf } from '../views/sources/model.ts';
import type { SourcesView } from '../views/sources/register.ts';
import { targets } from '../views/targets.ts';
import { cleanAll } from './cleanAll.ts';
import { cleanArticle } from './cleanArticle.ts';
import { CleanTextDocuments } from './cleanTextDocuments.ts';
import { copyClean } from './copyClean.ts';
import { deleteLikeThis } from './deleteLikeThis.ts';

/** What the commands work on. */
interface CleaningParts {
  readonly analysis: Analysis;
  /** Resolves when the folder has been read; before that, lines that repeat are not known. */
  readonly settled: () => Promise<void>;
  readonly sources: Pick<SourcesView, 'arrangement'>;
}

/** The commands that take out what is not the article. */
export function registerCleaning({ analysis, settled, sources }: CleaningParts): vscode.Disposable {
  const texts = new CleanTextDocuments(analysis);
  return vscode.Disposable.from(
    texts,
    registerCommand('dateline.cleanArticle', async (...rows) => {
      const [uri] = chosen(...rows);
      if (!uri) throw new ReaderError(vscode.l10n.t('Choose an article first.'));
      await settled();
      await cleanArticle(analysis, texts, uri);
    }),
    registerCommand('dateline.cleanAll', async (row, selected) => {
      await settled();
      const rows = row === undefined ? [] : targets(row, selected, []);
      await cleanAll(analysis, await articlesFor(analysis, rows, sources));
    }),
    registerCommand('dateline.copyClean', async (...rows) => {
      await settled();
      await copyClean(analysis, chosen(...rows));
    }),
    registerCommand('_dateline.deleteLikeThis', async (uri, version, start) => {
      await settled();
      await deleteLikeThis(analysis, uri, version, start);
    }),
  );
}

/** The articles that a command was called on; without rows the one in the active editor. */
function chosen(row?: vscode.Uri | SourceNode, selected?: readonly (vscode.Uri | SourceNode)[]): readonly vscode.Uri[] {
  if (row === undefined) {
    const document = vscode.window.activeTextEditor?.document;
    return document ? [document.uri] : [];
  }
  return targets(row, selected, []).flatMap((target) =>
    target instanceof vscode.Uri ? [target] : articlesOf([target]).map(({ id }) => vscode.Uri.parse(id)),
  );
}

/** The articles in folders or under rows; without any, all of them. */
async function articlesFor(
  analysis: Analysis,
  rows: readonly (vscode.Uri | SourceNode)[],
  { arrangement }: CleaningParts['sources'],
): Promise<readonly ArticleSummary[]> {
  const all = await allArticles(analysis);
  if (rows.length === 0) return all;
  const ids = new Set(await articleIdsOf(analysis, rows, arrangement));
  return all.filter(({ id }) => ids.has(id));
}
