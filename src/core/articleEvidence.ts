import type { Article, ArticleFacts, ArticleParts, OutletSource } from './article/article.ts';

/**
 * What a text shows of being an article. `evident`: its own words say so (date header, dateline, outlet, a page's date
 * over a headline). `prose`: it reads like one, which counts only among articles. `none`: notes, lists, logs.
 */
export type ArticleEvidence = 'evident' | 'prose' | 'none';

/** Naming an outlet in passing, or linking to one, does not make a text an article. */
const PASSING: ReadonlySet<OutletSource> = new Set(['mention', 'domain', 'path']);

/** An article of the shortest kind has three paragraphs and some eighty words. */
const LEAST_PARAGRAPHS = 3;
const LEAST_WORDS = 80;

/** Whether the layout shows an article, whatever its facts are. */
export function isEvident({ dateHeader, dateline }: ArticleParts): boolean {
  return dateHeader !== null || dateline !== null;
}

/** What the text shows of being a news article. */
export function articleEvidence(article: Article, facts: Pick<ArticleFacts, 'outlet' | 'date'>): ArticleEvidence {
  if (isEvident(article)) return 'evident';
  const prose = article.paragraphs.length >= LEAST_PARAGRAPHS && article.words >= LEAST_WORDS;
  if (facts.outlet && !PASSING.has(facts.outlet.source)) return 'evident';
  if (prose && article.headline && facts.date) return 'evident';
  return prose && (article.headline || article.quotations.length > 0) ? 'prose' : 'none';
}
