/**
 * Builds data/entities/known.json, the public people, organisations and countries whose spelling and Wikidata id are
 * known, and puts it into data/entities/names.bin:
 *
 *     node scripts/entities/build-known.ts [--gazetteer FOLDER]
 *
 * FOLDER defaults to ../shared/eval/entities/gazetteer. A row is kind (p, n for a person of whose name there are many, o,
 * l), Wikidata number (0: not known), canonical spelling, other spellings.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readOutlets } from '../../src/core/article/outlets/outletIndex.ts';
import { foldedName } from '../../src/core/entities/canonicalForm.ts';
import type { KnownRow } from '../../src/core/entities/knownNames.ts';
import { readCountries, readOrganisations, readPeople } from './gazetteer.ts';
import { listLines, readText } from './textFiles.ts';
import { joinParts, packKnown, splitParts } from './modelFile.ts';
import { sharedNames } from './sharedNames.ts';

const root = new URL('../..', import.meta.url).pathname;
const { values } = parseArgs({
  options: { gazetteer: { type: 'string', default: join(root, '../shared/eval/entities/gazetteer') } },
});

const rows = [...peopleRows(values.gazetteer), ...organisationRows(), ...countryRows(values.gazetteer)];
const json = `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
writeFileSync(join(root, 'data/entities/known.json'), json);
const model = join(root, 'data/entities/names.bin');
if (existsSync(model)) writeFileSync(model, joinParts({ ...splitParts(readFileSync(model)), known: packKnown(rows) }));
process.stderr.write(`${rows.length} known names\n`);

/** One row a Wikidata id, with the spelling our list prefers, else the one that the sources write most often; sorted by id. */
function peopleRows(folder: string): KnownRow[] {
  const preferred = new Map(
    listLines('preferredSpellings.txt').map((line) => [line.split('|')[0], line.split('|')[1]]),
  );
  const people = new Map<string, Map<string, number>>();
  for (const { name, wikidata } of readPeople(folder)) {
    if (!wikidata) continue;
    const spellings = people.get(wikidata) ?? new Map<string, number>();
    people.set(wikidata, spellings.set(name, (spellings.get(name) ?? 0) + 1));
  }
  const isShared = sharedNames([...people.values()].map((spellings) => [...spellings.keys()]));
  return [...people]
    .map(([wikidata, spellings]): KnownRow => {
      const written = [...spellings].sort((a, b) => b[1] - a[1]).map(([name]) => name);
      const canonical = preferred.get(wikidata) ?? written[0] ?? '';
      const kind = written.some(isShared) ? 'n' : 'p';
      return [kind, numberOf(wikidata), canonical, ...written.filter((name) => name !== canonical)];
    })
    .sort((a, b) => a[1] - b[1]);
}

/** Our list, and the outlets and agencies that the project knows; an outlet of both has the outlets' name and id. */
function organisationRows(): KnownRow[] {
  const outlets = readOutlets(readText(join(root, 'data/outlets.json')));
  const outletRows = outlets.map(({ name, names, wikidata }): KnownRow => [
    'o',
    numberOf(wikidata ?? 'Q0'),
    name,
    ...names.filter((other) => other !== name),
  ]);
  const taken = new Set(outletRows.flatMap(([, , ...names]) => names.map(foldedName)));
  const ours = readOrganisations().filter((names) => !names.some((name) => taken.has(foldedName(name))));
  return [...ours.map(([canonical = '', ...others]): KnownRow => ['o', 0, canonical, ...others]), ...outletRows];
}

function countryRows(folder: string): KnownRow[] {
  return readCountries(folder).flatMap(({ names: [canonical = '', ...others], wikidata }): KnownRow[] =>
    canonical === '' ? [] : [['l', numberOf(wikidata ?? 'Q0'), canonical, ...others]],
  );
}

function numberOf(wikidata: string): number {
  return Number(wikidata.slice(1));
}
