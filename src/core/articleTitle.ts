import type { Article } from './article/article.ts';
import { shorten } from './text/shorten.ts';

/** The longest title of a row: longer ones are cut at a word. */
const TITLE_LIMIT = 80;

/** What an article is called in a list: its headline, else its opening words after the dateline; never empty. */
export function articleTitle(text: string, article: Article, path: string): string {
  const { headline } = article;
  if (headline) return shorten(text.slice(headline.start, headline.end), TITLE_LIMIT);
  const opening = article.paragraphs[0];
  const start = Math.max(article.dateline?.end ?? 0, article.dateHeader?.end ?? 0, opening?.start ?? 0);
  const end = opening && opening.end > start ? opening.end : text.length;
  // A title is cut from the first few hundred characters, so that a text on one line costs nothing.
  const words = text.slice(start, Math.min(end, start + 4 * TITLE_LIMIT)).replace(/^[\s–—-]+/, '');
  return shorten(words.trimEnd(), TITLE_LIMIT) || path.slice(path.lastIndexOf('/') + 1);
}
