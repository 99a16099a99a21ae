import type { DateSource } from '../core/article/article.ts';
import { isInferred } from '../core/article/dates/inferred.ts';
import { sureness } from '../core/fact.ts';
import type { IndexedArticle } from '../core/indexedArticle.ts';
import type { Column } from './table.ts';

/** What `inspect` tells of an article in a table or as CSV. */
export const INSPECT_COLUMNS: readonly Column[] = [
  { title: 'Path', limit: 44 },
  { title: 'Date', limit: 12 },
  { title: 'How known', limit: 38 },
  { title: 'Outlet', limit: 24 },
  { title: 'Agency', limit: 16 },
  { title: 'Headline', limit: 60 },
  { title: 'Words', limit: 7, right: true },
  { title: 'Boilerplate', limit: 11, right: true },
  { title: 'Story', limit: 6, right: true },
];

/** What decided a date, in words. */
const KNOWN_BY: Readonly<Record<DateSource, string>> = {
  decision: 'your decision',
  record: 'record',
  header: 'date header',
  dateline: 'dateline',
  'page-date': 'page',
  path: 'file or folder name',
  'dateline-inferred-year': 'dateline, year inferred',
  bounds: 'not printed, by its words',
  story: 'not printed, by its story',
};

/**
 * The cells of an article. `story` is the number of its story, null when it is in none; `sign` stands before a date
 * that was worked out: `≈ ` for people, nothing for machines, which find that in the next cell.
 */
export function inspectRow(
  { id, facts, title, words, boilerplateLines }: IndexedArticle,
  story: number | null,
  sign: string,
): string[] {
  const { outlet, agency } = facts;
  const date = facts.date ?? facts.estimate;
  return [
    id,
    date ? `${isInferred(date) ? sign : ''}${date.value}` : '',
    date ? `${KNOWN_BY[date.source]}, ${sureness(date.confidence)}` : 'no date',
    outlet?.name ?? '',
    agency?.name ?? '',
    title,
    String(words),
    String(boilerplateLines),
    story === null ? '' : String(story),
  ];
}
