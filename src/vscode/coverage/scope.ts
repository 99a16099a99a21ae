import { Uri } from 'vscode';
import type { Analysis, ArticleSummary, SourceArrangement } from '../../analysis/protocol.ts';
import { articlesUnder } from '../views/sources/articlesUnder.ts';
import type { SourceNode } from '../views/sources/model.ts';

/**
 * The ids of the articles that lie in folders or are files of the Explorer, or stand under rows of Sources as it is
 * arranged, each once.
 */
export async function articleIdsOf(
  analysis: Analysis,
  targets: readonly (Uri | SourceNode)[],
  arrangement: SourceArrangement,
): Promise<readonly string[]> {
  const ids = new Set<string>();
  const add = async (articles: AsyncIterable<ArticleSummary>, wanted: (id: string) => boolean): Promise<void> => {
    for await (const { id } of articles) if (wanted(id)) ids.add(id);
  };
  const places = targets.filter((target) => target instanceof Uri).map((uri) => uri.toString());
  if (places.length > 0) {
    const all = articlesUnder(analysis, { grouping: 'folder', filter: {} }, null);
    await add(all, (id) => places.some((place) => id === place || id.startsWith(`${place}/`)));
  }
  for (const target of targets) {
    if (target instanceof Uri) continue;
    if (target.row.kind === 'article') ids.add(target.row.article.id);
    else await add(articlesUnder(analysis, arrangement, target.row.key), () => true);
  }
  return [...ids];
}
