import { type Analysed, type ArticleSource } from '../core/analyse.ts';
import { boilerplateLines } from '../core/boilerplate/block.ts';
import { articleTitle } from '../core/articleTitle.ts';
import { Corpus } from '../core/corpus.ts';
import type { CoreData } from '../core/data.ts';
import { isInferred } from '../core/article/dates/inferred.ts';
import { sureness } from '../core/fact.ts';
import type { Input } from './input.ts';
import { inspectRecord } from './inspectRecord.ts';
import { clearProgress, print } from './output.ts';
import { readTwice } from './readTwice.ts';
import { type Column, csv, table } from './table.ts';

/** Prints what is known of each article, in input order. */
export async function inspect(
  input: Input,
  format: 'table' | 'csv' | 'jsonl',
  data: CoreData,
  today: string,
  report: (message: string) => void,
): Promise<void> {
  const corpus = new Corpus(data, () => today);
  const rows: string[][] = [];
  const take = async (source: ArticleSource) => {
    const analysed = corpus.analyse(source);
    if (format === 'jsonl') await print(`${JSON.stringify(inspectRecord(source, analysed))}\n`);
    else rows.push(row(source, analysed));
  };
  await readTwice(input, corpus, { doing: 'Inspecting', take, report });
  clearProgress();
  if (format === 'table') await print(rows.length > 0 ? table(COLUMNS, rows) : 'No articles.\n');
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
  return [
    source.path,
    date ? `${isInferred(date) ? '≈ ' : ''}${date.value}` : 'no date',
    date ? `${date.source}, ${sureness(date.confidence)}` : '',
    outlet?.name ?? 'Unknown outlet',
    agency?.name ?? '',
    articleTitle(source.text, anatomy, source.path),
    String(anatomy.words),
    String(boilerplateLines(boilerplate)),
  ];
}
