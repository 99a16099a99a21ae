import type { Link } from '../../annotations/annotation.ts';
import { csvRow } from '../csvRow.ts';
import { type PlacedArticle, type PlacedMark, isLost } from './placedArticle.ts';

/** The columns, in order. */
const COLUMNS = [
  'path',
  'outlet',
  'date',
  'headline',
  'story',
  'about',
  'tags',
  'quote',
  'note',
  'replies',
  'thread',
  'links',
  'author',
  'created',
  'modified',
  'line',
  'start',
  'end',
  'id',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/**
 * Marks as CSV (RFC 4180, UTF-8, with a heading), a row each. `about` is `passage`, `article`, or `lost` where the passage
 * was not found any more. `start` and `end` count code points of the text with one for each line end; `line` is 1-based.
 * Several values of one cell have line breaks between them. No words are taken for a formula: see `csvRow`.
 */
export function marksAsCsv(articles: readonly PlacedArticle[]): string {
  const rows = articles.flatMap((article) => article.marks.map((mark) => rowOf(article, mark)));
  return [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column]))].map(csvRow).join('');
}

function rowOf(article: PlacedArticle, placed: PlacedMark): Row {
  const { mark, place, replies, links } = placed;
  return {
    path: article.path,
    outlet: article.outlet ?? '',
    date: article.date ?? '',
    headline: article.headline ?? '',
    story: article.story ?? '',
    about: isLost(placed) ? 'lost' : place ? 'passage' : 'article',
    tags: mark.tags.join('\n'),
    quote: place ? article.text.slice(place.start, place.end) : (mark.selector?.exact ?? ''),
    note: mark.note ?? '',
    replies: replies.map(({ creator, created, text }) => `${creator}, ${created}: ${text}`).join('\n'),
    thread: placed.isResolved ? 'resolved' : 'open',
    links: links.map(linkText).join('\n'),
    author: mark.creator,
    created: mark.created,
    modified: mark.modified ?? '',
    line: String(place?.line ?? ''),
    start: String(place?.first ?? ''),
    end: String(place?.last ?? ''),
    id: mark.id,
  };
}

/** A link in one line: `contradicts https://…`, `same as a mark of harbour.txt (id)`. */
export function linkText({ relation, to }: Link): string {
  return 'url' in to ? `${relation} ${to.url}` : `${relation} ${to.path} (${to.mark})`;
}
