import { readFileSync } from 'node:fs';
import { readOutlets } from '../../src/core/article/outlets/outletIndex.ts';
import type { Outlet } from '../../src/core/article/outlets/outlets.ts';

const data = new URL('../../data/', import.meta.url);

/** What we compiled by hand, and what comes from Wikidata: one outlet a line. */
export const ownFile = new URL('outlets/own.jsonl', data);
export const wikidataFile = new URL('outlets/wikidata.jsonl', data);
/** What the extension loads. */
export const builtFile = new URL('outlets.json', data);

/** The outlets of a file with one a line; throws as `readOutlets` does. */
export function readLines(file: URL): Outlet[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return readOutlets(`[${lines.join(',')}]`);
}

/** Outlets by id, one a line, so that changes read well in a diff; what is empty, false or unknown is left out. */
export function outletLines(outlets: readonly Outlet[]): string[] {
  return outlets
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, name, names, domains, country, agency, wikidata }) =>
      JSON.stringify({
        id,
        name,
        names: names.length > 0 ? names : undefined,
        domains: domains.length > 0 ? domains : undefined,
        country,
        agency: agency || undefined,
        wikidata,
      }),
    );
}

/** The text of the file that the extension loads. */
export function builtText(outlets: readonly Outlet[]): string {
  return `[\n${outletLines(outlets)
    .map((line) => `  ${line}`)
    .join(',\n')}\n]\n`;
}
