import { csvRow } from '../core/exports/csvRow.ts';
import type { Asked, ListFormat } from './asked.ts';
import { type Collection, collect, compare, placeInStories } from './collection.ts';
import { inspectRecord } from './inspectRecord.ts';
import { INSPECT_COLUMNS, inspectRow } from './inspectRow.ts';
import { clearProgress, print } from './output.ts';
import { Reader } from './reader.ts';
import { table } from './table.ts';

/** Prints what is known of each article, in input order. */
export async function inspect({ input, data, today, knowledge, report }: Asked, format: ListFormat): Promise<void> {
  const reader = new Reader(input, report);
  const collection = await collect(reader, data, today, knowledge);
  const { corpus } = collection;
  if (format === 'jsonl') {
    // Stories cost a comparison of all articles, and only undated ones are judged by them.
    if (corpus.hasUndated) placeInStories(corpus, compare(corpus, 'balanced'));
    await reader.each('Inspecting', (source) =>
      print(`${JSON.stringify(inspectRecord(source, corpus.analyse(source), corpus.names))}\n`),
    );
    clearProgress();
    return;
  }
  const rows = articleRows(collection, format === 'table' ? '≈ ' : '');
  clearProgress();
  if (format === 'csv') await print([INSPECT_COLUMNS.map(({ title }) => title), ...rows].map(csvRow).join(''));
  else await print(rows.length > 0 ? table(INSPECT_COLUMNS, rows) : 'No articles.\n');
}

/** A row an article, in the order of the input; stories have numbers, largest first. */
function articleRows({ corpus, ids }: Collection, sign: string): string[][] {
  const coverage = compare(corpus, 'balanced');
  placeInStories(corpus, coverage);
  const numbers = new Map(coverage.stories.map(({ id }, i) => [id, i + 1]));
  return ids.flatMap((id) => {
    const article = corpus.get(id);
    const story = corpus.storyOf(id);
    return article ? [inspectRow(article, (story && numbers.get(story.id)) ?? null, sign)] : [];
  });
}
