import type { AnnotatedArticle } from '../../core/exports/annotations/annotatedArticle.ts';
import { type MarkRecord, markRecord, marksAsCsv } from '../../core/exports/annotations/markRecord.ts';
import { placeArticle } from '../../core/exports/annotations/placedArticle.ts';
import type { ListFormat } from '../asked.ts';
import { clearProgress, print } from '../output.ts';
import { type Column, table } from '../table.ts';
import type { MarkFilter } from './annotationsRequest.ts';

const COLUMNS: readonly Column[] = [
  { title: 'Path', limit: 44 },
  { title: 'Line', limit: 6, right: true },
  { title: 'Tags', limit: 24 },
  { title: 'Words', limit: 60 },
  { title: 'Note', limit: 40 },
  { title: 'Author', limit: 20 },
  { title: 'Made', limit: 10 },
];

/** Prints the marks of articles that fit a filter, in the order they stand in. */
export async function list(
  articles: readonly AnnotatedArticle[],
  filter: MarkFilter,
  format: ListFormat,
): Promise<void> {
  const records = articles
    .map(placeArticle)
    .flatMap((article) => article.marks.map((mark) => markRecord(article, mark)));
  const fitting = records.filter((record) => fits(record, filter));
  clearProgress();
  if (format === 'csv') await print(marksAsCsv(fitting));
  else if (format === 'jsonl') for (const record of fitting) await print(`${JSON.stringify(record)}\n`);
  else await print(fitting.length > 0 ? table(COLUMNS, fitting.map(row)) : 'No annotations.\n');
}

function fits({ tags, author, about }: MarkRecord, filter: MarkFilter): boolean {
  if (filter.tag !== undefined && !tags.includes(filter.tag)) return false;
  if (filter.author !== undefined && author !== filter.author) return false;
  return !filter.needsReview || about === 'lost';
}

function row({ path, line, about, tags, quote, note, author, created }: MarkRecord): string[] {
  const words = about === 'article' ? 'the whole article' : `${about === 'lost' ? '? ' : ''}${quote}`;
  return [path, String(line ?? ''), tags.join(', '), words, note, author, created.slice(0, 10)];
}
