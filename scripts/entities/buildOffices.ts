/**
 * Builds data/offices.json, who held which public office when:
 *
 *     node scripts/entities/buildOffices.ts [--gazetteer FOLDER]
 *
 * FOLDER defaults to ../shared/eval/entities/gazetteer. Terms that had not ended when the sources were made are ended
 * by data/landmarks.json, which was compiled later, and by the next holder of an office that only one person holds.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { OfficesFile } from '../../src/core/entities/offices.ts';
import { readOffice } from '../../src/core/entities/officeWords.ts';
import { withLandmarks } from './landmarkTerms.ts';
import { type SourceTerm, countryList, readTerms } from './officeTerms.ts';
import { readText } from './textFiles.ts';

const root = new URL('../..', import.meta.url).pathname;
const { values } = parseArgs({
  options: { gazetteer: { type: 'string', default: join(root, '../shared/eval/entities/gazetteer') } },
});

/** Offices that several people hold at a time, so that a newcomer ends nobody's term. */
const SHARED =
  /justice|judge|member|senator|representative|lord|deputy|without portfolio|minister of state|whip|council|advis|under|\(/i;

const terms = closed(withLandmarks(distinct(readTerms(values.gazetteer)), readText(join(root, 'data/landmarks.json'))));
const offices = rows(terms);
const file: OfficesFile = { countries: countryList.map((names) => names.join('|')), offices };
const lines = [
  `{"countries":[\n${file.countries.map((names) => JSON.stringify(names)).join(',\n')}\n],`,
  `"offices":[\n${offices.map((row) => JSON.stringify(row)).join(',\n')}\n]}`,
];
writeFileSync(join(root, 'data/offices.json'), `${lines.join('\n')}\n`);
process.stderr.write(
  `${offices.length} offices, ${terms.length} terms, ${Buffer.byteLength(lines.join('\n'))} bytes\n`,
);

function officeKey({ country, title }: SourceTerm): string {
  return `${country} ${readOffice(title, new Map()).words} ${title.endsWith(')') ? title : ''}`;
}

/** Of several sources for one term the one that knows it to the day. */
function distinct(all: readonly SourceTerm[]): SourceTerm[] {
  const exact = [...all].sort((a, b) => b.start.length + b.end.length - a.start.length - a.end.length);
  const kept = new Map<string, SourceTerm[]>();
  for (const term of exact) {
    const key = `${officeKey(term)} ${term.wikidata}`;
    const there = kept.get(key) ?? [];
    kept.set(key, there);
    if (!there.some((other) => overlap(other, term))) there.push(term);
  }
  return [...kept.values()].flat();
}

function overlap(a: SourceTerm, b: SourceTerm): boolean {
  return (a.end === '' || b.start.slice(0, 4) <= a.end) && (b.end === '' || a.start.slice(0, 4) <= b.end);
}

/** Ends open terms where the next holder of the office began. */
function closed(all: readonly SourceTerm[]): SourceTerm[] {
  const byOffice = grouped(all, officeKey);
  return all.map((term) => {
    if (term.end !== '' || term.start === '' || SHARED.test(term.title)) return term;
    const later = (byOffice.get(officeKey(term)) ?? [])
      .filter(({ start, wikidata }) => start.slice(0, 10) > term.start && wikidata !== term.wikidata)
      .map(({ start }) => start)
      .sort();
    return { ...term, end: later[0] ?? '' };
  });
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

/** One row an office, under its commonest title; sorted, so that the same sources give the same file. */
function rows(all: readonly SourceTerm[]): OfficesFile['offices'] {
  return [...grouped(all, officeKey)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, held]) => {
      const titles = [...grouped(held, ({ title }) => title)];
      const [[title] = ['']] = titles.sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
      const told = held
        .sort((a, b) => (a.start + a.wikidata < b.start + b.wikidata ? -1 : 1))
        .map(({ wikidata, start, end, asOf }): [number, string, ...string[]] => [
          Number(wikidata.slice(1)),
          `${start}/${end}`,
          ...(end === '' ? [asOf] : []),
        ]);
      return [held[0]?.country ?? -1, title, ...told];
    });
}
