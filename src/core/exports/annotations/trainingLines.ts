import type { PlacedArticle } from './placedArticle.ts';

/** A passage with what it is, in code points, end exclusive. */
type Labelled = readonly [start: number, end: number, label: string];

/**
 * For doccano (`JSONL`, sequence labelling): an article a line, `label` a list of `[start, end, label]`. A passage with
 * several tags stands there once for each.
 */
export function doccanoLines(articles: readonly PlacedArticle[]): string {
  return articles
    .map((article) => `${JSON.stringify({ ...metaOf(article), text: article.text, label: labelled(article) })}\n`)
    .join('');
}

/** For spaCy and Prodigy: an article a line, with `spans` of `start`, `end` and `label`, and what is known of it as `meta`. */
export function spacyLines(articles: readonly PlacedArticle[]): string {
  return articles
    .map((article) => {
      const spans = labelled(article).map(([start, end, label]) => ({ start, end, label }));
      return `${JSON.stringify({ text: article.text, spans, meta: metaOf(article) })}\n`;
    })
    .join('');
}

function labelled({ marks, names }: PlacedArticle): readonly Labelled[] {
  const tagged = marks.flatMap(({ mark, place }) =>
    place ? mark.tags.map((tag): Labelled => [place.first, place.last, tag]) : [],
  );
  const named = names.map(({ place, type }): Labelled => [place.first, place.last, type]);
  return [...tagged, ...named].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
}

/** What is known, without what is not. */
function metaOf({ path, outlet, date, headline, story }: PlacedArticle): Readonly<Record<string, string>> {
  const known = Object.entries({ path, outlet, date, headline, story }).filter(([, value]) => value !== null);
  return Object.fromEntries(known) as Record<string, string>;
}
