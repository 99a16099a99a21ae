import type { Analysis, ArticleSummary, SourceFilter, SourceGrouping } from '../../../analysis/protocol.ts';

/** The articles in a group and the groups below it, in the order of the view; all that the filter lets through for null. */
export async function* articlesUnder(
  analysis: Analysis,
  grouping: SourceGrouping,
  parent: string | null,
  filter: SourceFilter,
): AsyncGenerator<ArticleSummary> {
  const { rows } = await analysis.call('sources', { grouping, parent, filter });
  for (const row of rows) {
    if (row.kind === 'article') yield row.article;
    else yield* articlesUnder(analysis, grouping, row.key, filter);
  }
}

/** All articles, newest first in each outlet. */
export async function allArticles(analysis: Analysis): Promise<readonly ArticleSummary[]> {
  const articles: ArticleSummary[] = [];
  for await (const article of articlesUnder(analysis, 'outlet', null, {})) articles.push(article);
  return articles;
}
