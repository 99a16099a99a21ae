import { readOffice } from '../../src/core/entities/officeWords.ts';
import { samePerson } from '../../src/core/entities/sameName.ts';
import type { SourceTerm } from './officeTerms.ts';

/** When the landmarks were compiled, ISO month. */
const COMPILED = '2025-10';

/** How far the two may differ on when a term began, in years. */
const APART = 1;

/** The form of data/landmarks.json as far as it is used. */
interface Landmarks {
  readonly offices: readonly { readonly titles: readonly string[]; readonly holders: readonly (readonly string[])[] }[];
}

/** The terms with the ends that data/landmarks.json knows, of holders it has under the same title and a spelling of the name. */
export function withLandmarks(terms: readonly SourceTerm[], json: string): SourceTerm[] {
  const known = new Map<string, (readonly string[])[]>();
  for (const { titles, holders } of (JSON.parse(json) as Landmarks).offices) {
    for (const title of titles) known.set(wordsOf(title), [...(known.get(wordsOf(title)) ?? []), ...holders]);
  }
  return terms.map((term) => {
    if (term.end !== '' || term.country < 0) return term;
    const held = (known.get(wordsOf(term.title)) ?? []).filter(([names = '']) =>
      names.split('|').some((name) => samePerson(name, term.person)),
    );
    const interval = held.flatMap(([, ...intervals]) => intervals).find((one) => isNear(one, term.start));
    return interval === undefined ? term : { ...term, end: interval.split('/')[1] ?? '', asOf: COMPILED };
  });
}

function wordsOf(title: string): string {
  return readOffice(title, new Map()).words;
}

function isNear(interval: string, start: string): boolean {
  return Math.abs(Number(interval.slice(0, 4)) - Number(start.slice(0, 4))) <= APART;
}
