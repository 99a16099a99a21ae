import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { listLines, readCsv, readText } from './textFiles.ts';

/** A term of office as a source tells it. */
export interface SourceTerm {
  /** Place of the country in `countryList`; -1: none. */
  readonly country: number;
  readonly title: string;
  readonly person: string;
  /** As `Q1234`. */
  readonly wikidata: string;
  /** ISO of any precision; empty: not known. */
  readonly start: string;
  readonly end: string;
  /** When the source was made, ISO month. */
  readonly asOf: string;
}

/** The countries: names, the one that stands after "of" first. */
export const countryList = listLines('demonyms.txt').map((line) => line.split('|'));

/** Whose office the files of `holders/` list, by their names; the others are of international bodies. */
const HOLDERS: Readonly<Record<string, string>> = {
  'australia-cabinet': 'Australia',
  'belarus-ministers': 'Belarus',
  'canada-cabinet': 'Canada',
  'china-ministers': 'China',
  'france-cabinet': 'France',
  'india-ministers': 'India',
  'iran-ministers': 'Iran',
  'israel-ministers': 'Israel',
  'japan-ministers': 'Japan',
  'kazakhstan-cabinet': 'Kazakhstan',
  lithuania: 'Lithuania',
  'russia-cabinet': 'Russia',
  'south-korea-ministers': 'South Korea',
  'turkey-ministers': 'Turkey',
  'ukraine-cabinet': 'Ukraine',
  'united-kingdom-cabinet': 'United Kingdom',
  'us-cabinet': 'United States',
};

/** Their states and nations have ministers of the same titles: which one's it is the source does not say. */
const OF_SEVERAL = new Set(['Australia', 'Canada', 'India', 'United Kingdom']);

/** Offices that are the whole country's all the same. */
const OF_ALL =
  /^(?:president|vice president|prime minister|deputy prime minister|foreign minister|monarch|chancellor of the exchequer)$/i;

/** All terms of office of the gazetteer; one that is to end after its source was made is open. */
export function readTerms(folder: string): SourceTerm[] {
  const terms = [
    ...readHolders(folder),
    ...readLeaders(folder),
    ...readForeignMinisters(folder),
    ...AMERICAN.flatMap((file) => readAmericans(folder, file)),
  ];
  return terms
    .filter(({ wikidata, title, start, end }) => /^Q\d+$/.test(wikidata) && title !== '' && (start || end))
    .map((term) => (term.end.slice(0, term.asOf.length) > term.asOf ? { ...term, end: '' } : term));
}

function readHolders(folder: string): SourceTerm[] {
  const files = readdirSync(join(folder, 'holders')).sort();
  return files.flatMap((file) => {
    const country = HOLDERS[file.replace('.csv', '')] ?? '';
    return readCsv(join(folder, 'holders', file)).map((row) => ({
      ...placed(row.get('position') ?? '', country),
      person: row.get('person') ?? '',
      wikidata: row.get('personID') ?? '',
      start: date(row.get('start')),
      // Who died in office held it no longer.
      end: date(row.get('end')) || date(row.get('DOD')),
      asOf: '2022-07',
    }));
  });
}

function readLeaders(folder: string): SourceTerm[] {
  return readCsv(join(folder, 'world-leaders-2022.csv')).map((row) => ({
    ...placed(row.get('positionLabel') ?? '', row.get('country') ?? ''),
    person: row.get('officeholderLabel') ?? '',
    wikidata: row.get('officeholder') ?? '',
    start: date(row.get('start_year')),
    end: date(row.get('end_year')),
    asOf: '2022-10',
  }));
}

function readForeignMinisters(folder: string): SourceTerm[] {
  return readCsv(join(folder, 'foreign-ministers-2023.csv')).map((row) => ({
    ...placed(row.get('positionLabel') ?? '', row.get('countryLabel') ?? ''),
    person: row.get('name') ?? '',
    wikidata: row.get('person') ?? '',
    start: date(row.get('start')),
    end: '',
    asOf: '2023-01',
  }));
}

/** The files of presidents and vice presidents, and of the members of Congress. */
const AMERICAN = ['us-executive.yaml', 'us-legislators-current.yaml'];

const AMERICAN_TITLES: Readonly<Record<string, string>> = {
  prez: 'President',
  viceprez: 'Vice President',
  sen: 'Senator',
  rep: 'Representative',
};

/** News before this is no news. */
const FIRST_YEAR = '1900';

/** YAML of one fixed form, one record a `- id:`. */
function readAmericans(folder: string, file: string): SourceTerm[] {
  const records = readText(join(folder, file))
    .split(/^- id:/m)
    .slice(1);
  return records.flatMap((record) => {
    const field = (name: string) => new RegExp(`^\\s+${name}: ['"]?(.+?)['"]?$`, 'm').exec(record)?.[1] ?? '';
    const person = field('official_full') || `${field('first')} ${field('last')}`;
    const matches = record.matchAll(/- type: (\w+)\s+start: '([\d-]+)'\s+end: '([\d-]+)'/g);
    const terms = Array.from(matches, ([, type = '', start = '', end = '']) => {
      return { title: AMERICAN_TITLES[type] ?? '', start, end };
    });
    const sat = [...terms.filter(({ start }) => start >= FIRST_YEAR), ...leadershipIn(record)];
    return withoutBreaks(sat).map(({ title, start, end }) => ({
      ...placed(title, 'United States'),
      person,
      wikidata: field('wikidata'),
      start,
      end,
      asOf: '2025-11',
    }));
  });
}

type Sitting = Readonly<Record<'title' | 'start' | 'end', string>>;

/** What members lead: the House as its speaker, a party in a chamber. */
function leadershipIn(record: string): Sitting[] {
  const matches = record.matchAll(/- title: (.+)\s+chamber: \w+\s+start: '([\d-]+)'(?:\s+end: '([\d-]+)')?/g);
  return Array.from(matches, ([, title = '', start = '', end = '']) => ({ title, start, end }));
}

/** A new Congress sits in the days after the one before it, and in the month in which that ended. */
function withoutBreaks(terms: readonly Sitting[]): Sitting[] {
  const whole: Sitting[] = [];
  for (const term of terms) {
    const last = whole.at(-1);
    const goesOn = last?.title === term.title && last.end.slice(0, 7) === term.start.slice(0, 7);
    if (last && goesOn) whole[whole.length - 1] = { ...last, end: term.end };
    else whole.push(term);
  }
  return whole;
}

/** The title without its country, in the words news uses, and which country that is. */
function placed(label: string, named: string): Pick<SourceTerm, 'title' | 'country'> {
  const country = countryList.findIndex((names) => names.some((name) => name.toLowerCase() === named.toLowerCase()));
  const unplaced = country < 0 && named === '' && !/ of /i.test(label);
  if (label === '' || unplaced || /^Q\d+$/.test(label)) return { title: '', country };
  const names = country < 0 ? [] : [named, ...countryList[country]!];
  const bare = names.reduce(withoutName, label.trim());
  const title = usualTitle(bare, named).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const unclear = OF_SEVERAL.has(named) && !OF_ALL.test(title) && !/^secretary of state for/i.test(bare);
  const elsewhere = country < 0 && named !== '' && !label.includes(named);
  const adds = (unclear || elsewhere || (country >= 0 && / to /.test(title))) && !title.endsWith(')');
  return { title: adds ? `${title} (${named})` : title, country };
}

function withoutName(title: string, name: string): string {
  return title.replace(new RegExp(` (?:(?:of|for) (?:the )?${escaped(name)}|\\(${escaped(name)}\\))$`, 'i'), '');
}

/** Foreign ministers, and British secretaries of state, under the titles that are written. */
function usualTitle(title: string, country: string): string {
  if (/^(?:minister|secretary) (?:of|for) foreign affairs$/i.test(title)) return 'Foreign Minister';
  if (country !== 'United Kingdom') return title;
  return title
    .replace(/^Secretary of State for Foreign.*$/, 'Foreign Secretary')
    .replace(/^Secretary of State for (?:the )?(.+?)(?: Department| Affairs)?$/, '$1 Secretary');
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function date(text: string | undefined): string {
  return /^\d{4}(?:-\d\d){0,2}$/.test(text ?? '') ? (text ?? '') : '';
}
