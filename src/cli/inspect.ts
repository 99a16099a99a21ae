import { type Analysed, type ArticleSource } from '../core/analyse.ts';
import { articleTitle } from '../core/articleTitle.ts';
import { Corpus } from '../core/corpus.ts';
import type { CoreData } from '../core/data.ts';
import { isInferred } from '../core/article/inferred.ts';
import { sureness } from '../core/fact.ts';
import type { Input } from './input.ts';
import { inspectRecord } from './inspectRecord.ts';
import { clearProgress, print, progress } from './output.ts';
import { type Column, csv, table } from './table.ts';

/**
 * Prints what is known of each article, in input order. The input is read twice, first to make each text known to its
 * neighbours, so that the output does not depend on the order of files.
 */
export async function inspect(
  input: Input,
  format: 'table' | 'csv' | 'jsonl',
  data: CoreData,
  today: string,
): Promise<void> {
  const corpus = new Corpus(data, () => today);
  let total = 0;
  for await (const source of input.articles()) {
    corpus.survey(source);
    progress(`Reading: ${(++total).toLocaleString('en')} articles`);
  }
  const rows: string[][] = [];
  let done = 0;
  for await (const source of input.articles()) {
    const analysed = corpus.analyse(source);
    progress(`Inspecting: ${(++done).toLocaleString('en')} of ${total.toLocaleString('en')} articles`);
    if (format === 'jsonl') await print(`${JSON.stringify(inspectRecord(source, analysed))}\n`);
    else rows.push(row(source, analysed));
  }
  clearProgress();
  if (format === 'table') await print(table(COLUMNS, rows));
  if (format === 'csv')
    await print(
      csv(
        COLUMNS.map(({ title }) => title),
        rows,
      ),
    );
}

const COLUMNS: readonly Column[] = [
  { title: 'Path', limit: 44 },
  { title: 'Date', limit: 12 },
  { title: 'How known', limit: 34 },
  { title: 'Outlet', limit: 24 },
  { title: 'Agency', limit: 16 },
  { title: 'Headline', limit: 60 },
  { title: 'Words', limit: 7, right: true },
  { title: 'Boilerplate lines', limit: 17, right: true },
];

function row(source: ArticleSource, { anatomy, facts, boilerplate }: Analysed): string[] {
  const { date, outlet, agency } = facts;
  const lines = boilerplate.reduce((sum, block) => sum + block.endLine - block.startLine + 1, 0);
  return [
    source.path,
    date ? `${isInferred(date) ? '≈ ' : ''}${date.value}` : 'no date',
    date ? `${date.source}, ${sureness(date.confidence)}` : '',
    outlet?.name ?? 'Unknown outlet',
    agency?.name ?? '',
    articleTitle(source.text, anatomy, source.path),
    String(anatomy.words),
    String(lines),
  ];
}
