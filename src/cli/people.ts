import type { EntityEntry } from '../core/entities/entityIndex.ts';
import { type PersonRecord, peopleAsCsv, personRecord } from '../core/exports/personRecord.ts';
import type { Asked, ListFormat } from './asked.ts';
import { collect } from './collection.ts';
import { clearProgress, print } from './output.ts';
import { Reader } from './reader.ts';
import { type Column, table } from './table.ts';

const COLUMNS: readonly Column[] = [
  { title: 'Name', limit: 36 },
  { title: 'Kind', limit: 12 },
  { title: 'Mentions', limit: 8, right: true },
  { title: 'Articles', limit: 8, right: true },
  { title: 'First', limit: 10 },
  { title: 'Last', limit: 10 },
  { title: 'Roles as stated', limit: 50 },
  { title: 'Also written', limit: 50 },
];

/** Prints the people, organisations and places that the articles name, the most mentioned first. */
export async function people({ input, data, today, knowledge, report }: Asked, format: ListFormat): Promise<void> {
  const { corpus } = await collect(new Reader(input, report), data, today, knowledge, true);
  const datesOf = ({ articles }: EntityEntry) => articles.flatMap((id) => corpus.get(id)?.facts.date?.value ?? []);
  const records = corpus.entities.list(null, '', Infinity).map((entry) => personRecord(entry, datesOf(entry)));
  clearProgress();
  if (format === 'csv') await print(peopleAsCsv(records));
  else if (format === 'jsonl') for (const record of records) await print(`${JSON.stringify(record)}\n`);
  else await print(records.length > 0 ? table(COLUMNS, records.map(row)) : 'No names.\n');
}

function row({ name, kind, mentions, articles, firstDate, lastDate, roles, spellings }: PersonRecord): string[] {
  return [
    name,
    kind,
    String(mentions),
    String(articles),
    firstDate ?? '',
    lastDate ?? '',
    roles.join(', '),
    spellings.filter((spelling) => spelling !== name).join(', '),
  ];
}
