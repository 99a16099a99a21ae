/**
 * Writes the lists of organisations in lists/ that come from open data:
 *
 *     node scripts/entities/extract-organisations.ts FOLDER
 *
 * FOLDER holds checkouts of FinanceDatabase, partyfactsdata, publicbodies and supraverden. Their commits
 * and licences stand in data/SOURCES.md.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shortNames, withoutShareClass } from './companyNames.ts';
import { readCsv, readText } from './textFiles.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Usage: extract-organisations.ts FOLDER');

/** Companies worth less are named in news too seldom to pay for their place in the model. */
const SIZES = new Set(['Mega Cap', 'Large Cap', 'Mid Cap', 'Small Cap']);
/** Registers in English that are not local. */
const PUBLIC_BODIES = ['eu', 'us'];
/** The longest name that the recogniser looks up, in words. */
const MOST_WORDS = 7;

write('listedCompanies.txt', 'Listed companies of JerBouma/FinanceDatabase (MIT), by their short names.', companies());
write('parties.txt', 'Political parties of hdigital/partyfactsdata (MIT), English names of several words.', parties());
write('publicBodies.txt', 'Public bodies of datasets/publicbodies (MIT).', publicBodies());
write('internationalBodies.txt', 'International bodies of confirmordeny/supraverden (CC BY-SA 4.0).', international());

function write(file: string, title: string, names: Iterable<string>): void {
  const sorted = [...new Set(names)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  writeFileSync(new URL(`lists/${file}`, import.meta.url), `# ${title}\n${sorted.join('\n')}\n`);
  process.stderr.write(`${file}: ${sorted.length}\n`);
}

function companies(): string[] {
  const equities = join(folder!, 'FinanceDatabase/database/equities');
  const rows = readdirSync(equities)
    .filter((file) => file.endsWith('.csv'))
    .flatMap((file) => readCsv(join(equities, file)));
  return rows
    .filter((row) => SIZES.has(row.get('market_cap') ?? ''))
    .map((row) => withoutShareClass(row.get('name') ?? ''))
    .filter((name) => isPlain(name) && /\p{Ll}{2}/u.test(name))
    .flatMap(shortNames);
}

/** Names of several words; one word ("Democrats") says too little by itself. */
function parties(): string[] {
  const file = join(folder!, 'partyfactsdata/import/elecglob/partyfacts-core-parties.csv');
  return readCsv(file)
    .flatMap((row) => [row.get('name_english') ?? '', row.get('name') ?? ''])
    .flatMap((names) => names.split(' / '))
    .map((name) => plain(name.replaceAll(' -- ', ' ')))
    .filter((name) => isPlain(name) && severalWords(name));
}

function publicBodies(): string[] {
  const rows = PUBLIC_BODIES.flatMap((code) => readCsv(join(folder!, `publicbodies/data/${code}.csv`)));
  return rows.map((row) => plain(row.get('name') ?? '')).filter((name) => isPlain(name) && severalWords(name));
}

function international(): string[] {
  const text = readText(join(folder!, 'supraverden/dist/ENGLISH_EXTENDED_A_TO_Z_LIST.md'));
  return text
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .map((line) => plain(line.slice(2)))
    .filter((name) => isPlain(name) && (severalWords(name) || /^[A-Z]{3,}$/.test(name)));
}

/** Without article, brackets and what follows a comma. */
function plain(name: string): string {
  return name
    .replace(/\s*[([,].*/u, '')
    .replace(/^the /i, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function severalWords(name: string): boolean {
  return name.includes(' ');
}

function isPlain(name: string): boolean {
  return (
    /^[\p{Script=Latin}\p{M}\d .&'’-]{2,}$/u.test(name) && name.split(' ').length <= MOST_WORDS && /^\p{Lu}/u.test(name)
  );
}
