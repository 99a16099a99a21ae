import type { Corpus } from '../core/corpus.ts';
import { type QuotationRecord, quotationRecord, quotationsAsCsv } from '../core/exports/quotationRecord.ts';
import { type ArticleStatement, articleStatements } from '../core/quotations/articleStatements.ts';
import { type Register, buildRegister } from '../core/quotations/register.ts';
import { Speakers } from '../core/quotations/speakers.ts';
import { storyDay } from '../core/storyDay.ts';
import { finish } from '../core/finish.ts';
import type { Asked, ListFormat } from './asked.ts';
import { collect } from './collection.ts';
import { clearProgress, print } from './output.ts';
import { Reader } from './reader.ts';
import { type Column, table } from './table.ts';

const COLUMNS: readonly Column[] = [
  { title: 'No.', limit: 6, right: true },
  { title: 'Speaker', limit: 28 },
  { title: 'Verb', limit: 14 },
  { title: 'Words', limit: 70 },
  { title: 'Outlet', limit: 24 },
  { title: 'Date', limit: 12 },
  { title: 'Path', limit: 44 },
  { title: 'Line', limit: 6, right: true },
];

/** Prints who says what in the articles, in input order; what is one quotation has one number. */
export async function quotes({ input, data, today, knowledge, report }: Asked, format: ListFormat): Promise<void> {
  const reader = new Reader(input, report);
  const { corpus, ids } = await collect(reader, data, today, knowledge, true);
  const statements = await readStatements(reader, corpus);
  const dayOf = (id: string) => storyDay(corpus.get(id)?.facts.date ?? null);
  const register = finish(buildRegister(statements, new Speakers(corpus.entities), dayOf, corpus.termWeights));
  const records = recordsOf(register, corpus, ids);
  clearProgress();
  if (format === 'csv') await print(quotationsAsCsv(records));
  else if (format === 'jsonl') for (const record of records) await print(`${JSON.stringify(record)}\n`);
  else await print(records.length > 0 ? table(COLUMNS, records.map(row)) : 'No quotations.\n');
}

async function readStatements(reader: Reader, corpus: Corpus): Promise<Map<string, readonly ArticleStatement[]>> {
  const statements = new Map<string, readonly ArticleStatement[]>();
  const speakers = new Speakers(corpus.entities);
  await reader.each('Reading quotations', ({ id, text }) => {
    const article = corpus.get(id);
    if (article && corpus.isArticle(article))
      statements.set(id, articleStatements(text, article, corpus.outlets, speakers));
  });
  return statements;
}

/** The records in input order, quotations numbered as they first come. */
function recordsOf({ statements, groups }: Register, corpus: Corpus, ids: readonly string[]): QuotationRecord[] {
  const byArticle = new Map<string, number[]>();
  for (const [i, { article }] of statements.entries()) {
    const there = byArticle.get(article);
    if (there) there.push(i);
    else byArticle.set(article, [i]);
  }
  const numbers = new Map<number, number>();
  return ids.flatMap((id) => {
    const article = corpus.get(id);
    if (!article) return [];
    const { path, facts } = article;
    return (byArticle.get(id) ?? []).map((i) => {
      const statement = statements[i]!;
      const group = groups[i]!;
      const number = numbers.get(group) ?? numbers.size + 1;
      numbers.set(group, number);
      const { speaker, name } = statement;
      const named = speaker === null || name === null ? null : { id: speaker, name };
      return quotationRecord(number, statement, named, { path, outlet: facts.outlet, date: facts.date });
    });
  });
}

/** Speakers that were worked out carry a sign; words in quotation marks keep theirs. */
function row(record: QuotationRecord): string[] {
  const { quotation, speaker, said, inferred, verb, kind, words, outlet, date, path, line } = record;
  return [
    String(quotation),
    speaker ? `${inferred ? '≈ ' : ''}${speaker}` : (said ?? ''),
    verb ?? '',
    kind === 'direct' ? `“${words}”` : words,
    outlet ?? '',
    date ?? '',
    path,
    String(line),
  ];
}
