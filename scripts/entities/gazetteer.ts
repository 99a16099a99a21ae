import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { listLines, readCsv, readText } from './textFiles.ts';

/** A public person as a source names them. */
export interface Person {
  readonly name: string;
  /** As `Q1234`; null where the source has none. */
  readonly wikidata: string | null;
  /** Last day of the last office known, ISO; empty while in office or unknown. */
  readonly until: string;
}

/** Office holders of the gazetteer: heads of state and government, ministers, members of the United States Congress. */
export function readPeople(folder: string): Person[] {
  return [...readHolders(folder), ...readLeaders(folder), ...readAmericans(folder)].filter(({ name }) =>
    isFullName(name),
  );
}

function isFullName(name: string): boolean {
  return /^[\p{L}\p{M}.'’ -]+$/u.test(name) && name.includes(' ') && !/^Q\d/.test(name);
}

function readHolders(folder: string): Person[] {
  const files = readdirSync(join(folder, 'holders')).sort();
  return files.flatMap((file) =>
    readCsv(join(folder, 'holders', file)).map((row) => ({
      name: (row.get('person') ?? '').trim(),
      wikidata: row.get('personID') || null,
      until: row.get('end') ?? '',
    })),
  );
}

function readLeaders(folder: string): Person[] {
  const leaders = readCsv(join(folder, 'world-leaders-2022.csv')).map((row) => ({
    name: (row.get('officeholderLabel') ?? '').trim(),
    wikidata: row.get('officeholder') || null,
    until: row.get('end_year') ?? '',
  }));
  const ministers = readCsv(join(folder, 'foreign-ministers-2023.csv')).map((row) => ({
    name: (row.get('name') ?? '').trim(),
    wikidata: row.get('person') || null,
    until: '',
  }));
  return [...leaders, ...ministers];
}

/** The members' files are YAML of one fixed form: one record a `- id:`, its fields each on a line. */
function readAmericans(folder: string): Person[] {
  const files = ['us-executive.yaml', 'us-legislators-current.yaml'];
  const records = files.flatMap((file) =>
    readText(join(folder, file))
      .split(/^- id:/m)
      .slice(1),
  );
  return records.map((record) => ({
    name: field(record, 'official_full') ?? `${field(record, 'first') ?? ''} ${field(record, 'last') ?? ''}`,
    wikidata: field(record, 'wikidata'),
    until: '',
  }));
}

function field(record: string, name: string): string | null {
  return new RegExp(`^\\s+${name}: ['"]?(.+?)['"]?$`, 'm').exec(record)?.[1] ?? null;
}

/** A country: its common name first. */
export interface Country {
  readonly names: readonly string[];
  readonly capital: string;
  readonly wikidata: string | null;
}

/** English names, short before formal, and the Russian one: Cyrillic text is read by rule. */
const COUNTRY_COLUMNS = [
  'CLDR display name',
  'UNTERM English Short',
  'official_name_en',
  'UNTERM English Formal',
  'UNTERM Russian Short',
];

/** All countries and territories of ISO 3166-1; our own list says which name is preferred where it is another. */
export function readCountries(folder: string): Country[] {
  const ours = new Map(
    listLines('countryNames.txt').map((line) => [line.split('|')[0] ?? '', line.split('|').slice(1)]),
  );
  return readCsv(join(folder, 'country-codes.csv')).map((row) => {
    const wikidata = /Q\d+$/.exec(row.get('wikidata_id') ?? '')?.[0] ?? null;
    const printed = COUNTRY_COLUMNS.map((column) => plain(row.get(column)));
    const names = [...(ours.get(wikidata ?? '') ?? []), ...printed];
    return {
      names: [...new Set(names.filter((name) => name !== '' && !name.includes(',')))],
      capital: plain(row.get('Capital')),
      wikidata,
    };
  });
}

function plain(name: string | undefined): string {
  return (name ?? '')
    .replace(/\s*[([].*/, '')
    .replace(/^the /i, '')
    .trim();
}

/** Cities above 15,000 people, with country and region. */
export function readCities(folder: string): { name: string; country: string; region: string }[] {
  return readCsv(join(folder, 'world-cities.csv')).map((row) => ({
    name: row.get('name') ?? '',
    country: row.get('country') ?? '',
    region: row.get('subcountry') ?? '',
  }));
}

/** Given names and surnames in Latin letters. */
export function readPersonalNames(folder: string): { kind: 'first' | 'last'; name: string }[] {
  const lines = readText(join(folder, 'names.tsv.gz')).split('\n').slice(1).filter(Boolean);
  return lines.map((line) => {
    const [kind, name = ''] = line.split('\t');
    return { kind: kind === 'first' ? 'first' : 'last', name };
  });
}

/** The organisations of our own list: the spelling to prefer first. */
export function readOrganisations(): string[][] {
  return listLines('organisations.txt').map((line) => line.split('|'));
}
