import type { Link } from '../../annotations/annotation.ts';
import { csvRow } from '../csvRow.ts';
import { type PlacedArticle, type PlacedMark, isLost } from './placedArticle.ts';

/** A mark as tables tell of it. The shape is a contract: fields are added, never changed. */
export interface MarkRecord {
  readonly path: string;
  readonly outlet: string | null;
  /** ISO: a day, a month or a year. */
  readonly date: string | null;
  readonly headline: string | null;
  /** By the path of its first article. */
  readonly story: string | null;
  /** `lost`: the passage was not found any more. */
  readonly about: 'passage' | 'article' | 'lost';
  readonly tags: readonly string[];
  /** The passage as it is now; that of a lost one as it was; empty for a whole article. */
  readonly quote: string;
  readonly note: string;
  /** In the order they were made: who, when, and what they said. */
  readonly replies: readonly string[];
  readonly thread: 'open' | 'resolved';
  readonly links: readonly string[];
  readonly author: string;
  readonly created: string;
  readonly modified: string | null;
  /** 1-based; null where there is no passage. */
  readonly line: number | null;
  /** In code points of the text with one for each line end; `end` is exclusive. */
  readonly start: number | null;
  readonly end: number | null;
  readonly id: string;
}

/** The record of a mark of an article. */
export function markRecord(
  { path, outlet, date, headline, story, text }: PlacedArticle,
  placed: PlacedMark,
): MarkRecord {
  const { mark, place, replies, links } = placed;
  return {
    path,
    outlet,
    date,
    headline,
    story,
    about: isLost(placed) ? 'lost' : place ? 'passage' : 'article',
    tags: mark.tags,
    quote: place ? text.slice(place.start, place.end) : (mark.selector?.exact ?? ''),
    note: mark.note ?? '',
    replies: replies.map(({ creator, created, text: said }) => `${creator}, ${created}: ${said}`),
    thread: placed.isResolved ? 'resolved' : 'open',
    links: links.map(linkText),
    author: mark.creator,
    created: mark.created,
    modified: mark.modified ?? null,
    line: place?.line ?? null,
    start: place?.first ?? null,
    end: place?.last ?? null,
    id: mark.id,
  };
}

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
] as const satisfies readonly (keyof MarkRecord)[];

/**
 * Marks as CSV (RFC 4180, UTF-8) with a heading, a row each. Several values of one cell have line breaks between them. No
 * words are taken for a formula: see `csvRow`.
 */
export function marksAsCsv(records: readonly MarkRecord[]): string {
  return csvRow(COLUMNS) + records.map((record) => csvRow(COLUMNS.map((column) => cell(record[column])))).join('');
}

function cell(value: MarkRecord[keyof MarkRecord]): string {
  return typeof value === 'object' ? (value ?? []).join('\n') : String(value);
}

/** A link in one line: `contradicts https://…`, `same as a mark of harbour.txt (id)`. */
export function linkText({ relation, to }: Link): string {
  return 'url' in to ? `${relation} ${to.url}` : `${relation} ${to.path} (${to.mark})`;
}
