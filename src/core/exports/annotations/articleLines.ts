import type { TagScheme } from '../../annotations/tagScheme.ts';
import type { PlacedArticle, PlacedMark, PlacedName } from './placedArticle.ts';
import { isLost } from './placedArticle.ts';

/** The version of the form below; it grows when a field changes its meaning or goes, not when one is added. */
const VERSION = 1;

/**
 * All that is known, as JSON lines: first `{"version","tags"}`, then an article each with its text, its facts, its marks
 * with what hangs on them, and the names in it. Positions count code points, end exclusive; every line end is one.
 */
export function articleLines(articles: readonly PlacedArticle[], { tags }: TagScheme): string {
  return [{ version: VERSION, tags }, ...articles.map(articleRecord)].map((one) => `${JSON.stringify(one)}\n`).join('');
}

function articleRecord({ path, outlet, date, headline, story, text, marks, names }: PlacedArticle) {
  const details = { path, outlet, date, headline, story };
  return { ...details, text, marks: marks.map((one) => markRecord(one, text)), names: names.map(nameRecord) };
}

function markRecord(placed: PlacedMark, text: string) {
  const { mark, place, replies, isResolved, links } = placed;
  const { selector, ...made } = mark;
  return {
    ...made,
    passage: place && {
      start: place.first,
      end: place.last,
      line: place.line,
      text: text.slice(place.start, place.end),
    },
    lost: isLost(placed),
    selector,
    replies,
    isResolved,
    links,
  };
}

function nameRecord({ place, type, id, name, wikidata }: PlacedName) {
  return { start: place.first, end: place.last, type, id, name, wikidata };
}
