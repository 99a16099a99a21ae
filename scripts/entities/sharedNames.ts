import { formalName } from '../../src/core/entities/nicknames.ts';
import { type NameWord, readPersonName } from '../../src/core/entities/personName.ts';

/** As many people of a name, among the public people alone, as would be there by chance: beyond it there are many. */
const BY_CHANCE = 0.02;

/**
 * Tells names that many people have: where given name and surname are both so frequent among the public people that
 * somebody would have the two by chance, or where two of them have it. `people`: the spellings of each.
 */
export function sharedNames(people: readonly (readonly string[])[]): (name: string) => boolean {
  const given = new Map<string, number>();
  const surnames = new Map<string, number>();
  const full = new Map<string, number>();
  for (const [name = ''] of people) {
    count(given, givenName(name));
    count(surnames, surname(name));
  }
  for (const spellings of people) for (const key of new Set(spellings.map(wholeName))) count(full, key);
  return (name) => {
    const expected = ((given.get(givenName(name)) ?? 0) * (surnames.get(surname(name)) ?? 0)) / people.length;
    return expected > BY_CHANCE || (full.get(wholeName(name)) ?? 0) > 1;
  };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function wordsOf(name: string): readonly NameWord[] {
  return readPersonName(name).words;
}

function givenName(name: string): string {
  return formalName(wordsOf(name)[0]?.letters ?? '');
}

/** What tells who is meant of those with the first word: for names in syllables all of these, `Min-ho`. */
function surname(name: string): string {
  const [syllables] = readPersonName(name).syllabled;
  return syllables ?? wordsOf(name).at(-1)?.letters ?? '';
}

function wholeName(name: string): string {
  return `${givenName(name)} ${surname(name)}`;
}
