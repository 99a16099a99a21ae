import { csvRow } from '../csvRow.ts';
import type { PlacedArticle } from './placedArticle.ts';

const NAME_COLUMNS = ['path', 'type', 'name', 'words', 'line', 'start', 'end', 'wikidata', 'id'] as const;

/** Every place where somebody or something is named, as CSV; `start` and `end` in code points, `line` 1-based. */
export function namesAsCsv(articles: readonly PlacedArticle[]): string {
  const rows = articles.flatMap(({ path, text, names }) =>
    names.map(({ type, name, id, wikidata, place }) => [
      path,
      type,
      name,
      text.slice(place.start, place.end),
      ...[place.line, place.first, place.last].map(String),
      wikidata ?? '',
      id,
    ]),
  );
  return [NAME_COLUMNS, ...rows].map(csvRow).join('');
}

const ARTICLE_COLUMNS = ['path', 'outlet', 'date', 'headline', 'story', 'marks'] as const;

/** What is known of the articles, as CSV, a row each. */
export function articlesAsCsv(articles: readonly PlacedArticle[]): string {
  const rows = articles.map(({ path, outlet, date, headline, story, marks }) => [
    path,
    outlet ?? '',
    date ?? '',
    headline ?? '',
    story ?? '',
    String(marks.length),
  ]);
  return [ARTICLE_COLUMNS, ...rows].map(csvRow).join('');
}
