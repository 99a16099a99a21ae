import type { Analysis, ArticleSummary, SourceArrangement } from '../../../analysis/protocol.ts';

const EVERYTHING: SourceArrangement = { grouping: 'outlet', filter: {} };

/**
 * The articles in a group and the groups below it, in the order of the view that is arranged so; all that its filter
 * lets through for null.
 */
export async function* articlesUnder(
  analysis: Analysis,
  arrangement: SourceArrangement,
  parent: string | null,
): AsyncGenerator<ArticleSummary> {
  const { rows } = await analysis.call('sources', { ...arrangement, parent });
  for (const row of rows) {
    if (row.kind === 'article') yield row.article;
    else yield* articlesUnder(analysis, arrangement, row.key);
  }
}

/** All articles, newest first in each outlet. */
export async function allArticles(analysis: Analysis): Promise<readonly ArticleSummary[]> {
  const articles: ArticleSummary[] = [];
  for await (const article of articlesUnder(analysis, EVERYTHING, null)) articles.push(article);
  return articles;
}
