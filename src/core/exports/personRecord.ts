import type { EntityType } from '../entities/entity.ts';
import type { EntityEntry } from '../entities/entityIndex.ts';
import { csvRow } from './csvRow.ts';

/** Somebody or something over all articles, as tables tell of it. The shape is a contract: fields are added, never changed. */
export interface PersonRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityType;
  readonly mentions: number;
  readonly articles: number;
  /** The first and last date of the dated articles that name it, ISO; null where none is dated. */
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  /** As articles state them, the most frequent first. */
  readonly roles: readonly string[];
  /** Every spelling met, the most frequent first. */
  readonly spellings: readonly string[];
  /** Wikidata id where the name is known. */
  readonly wikidata: string | null;
}

/** The record of an entity that articles of these dates name. */
export function personRecord(entry: EntityEntry, dates: readonly string[]): PersonRecord {
  const { id, type, canonical, mentions, articles, roles, spellings, wikidata } = entry;
  const sorted = [...dates].sort();
  return {
    id,
    name: canonical,
    kind: type,
    mentions,
    articles: articles.length,
    firstDate: sorted[0] ?? null,
    lastDate: sorted.at(-1) ?? null,
    roles: roles.map(({ text }) => text),
    spellings: spellings.map(({ text }) => text),
    wikidata,
  };
}

const COLUMNS = [
  'name',
  'kind',
  'mentions',
  'articles',
  'firstDate',
  'lastDate',
  'roles',
  'spellings',
  'wikidata',
  'id',
] as const satisfies readonly (keyof PersonRecord)[];

/** Entities as CSV (RFC 4180) with a heading; several values of one cell have semicolons between them. */
export function peopleAsCsv(records: readonly PersonRecord[]): string {
  return csvRow(COLUMNS) + records.map((record) => csvRow(COLUMNS.map((column) => cell(record[column])))).join('');
}

function cell(value: PersonRecord[keyof PersonRecord]): string {
  return typeof value === 'object' ? (value ?? []).join('; ') : String(value);
}
