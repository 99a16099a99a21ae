import { foldText } from '../text/fold.ts';
import type { CountryNames } from './offices.ts';

/** How often a text names each country or says that something is its, by the country's place in the list of countries. */
export type CountryCounts = ReadonlyMap<number, number>;

/** A country named once may stand there by the way. */
const FEWEST = 2;
/** An article is about the country that it names so many times more often than any other. */
const MORE_OFTEN = 2;

/** A word with a capital. */
const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}\p{L}*/gu;
const STOPPED = /U\.\s?[SK](?!\p{L})/uy;

/** Counts the countries of a text by their names and by the words for what is theirs; `US` and `UK` in capitals alone. */
export function countCountries(text: string, countries: CountryNames): CountryCounts {
  const names = namesByFirstWord(countries);
  const counts = new Map<number, number>();
  let end = 0;
  for (const { 0: word, index: at } of text.matchAll(CAPITALISED)) {
    const name = at < end ? null : word === 'U' ? stoppedAt(text, at) : nameAt(text, at, names.get(foldText(word)));
    const country = name === null ? undefined : countries.get(foldText(name.replace(/^U\.\s?/u, 'U')));
    if (name === null || country === undefined) continue;
    counts.set(country, (counts.get(country) ?? 0) + 1);
    end = at + name.length;
  }
  return counts;
}

/** "U.S.", "U.K." */
function stoppedAt(text: string, at: number): string | null {
  STOPPED.lastIndex = at;
  return STOPPED.exec(text)?.[0] ?? null;
}

/** `us` is a pronoun. */
const ABBREVIATED = 2;

/** The longest of the names that stands at an offset. */
function nameAt(text: string, at: number, names: readonly string[] = []): string | null {
  for (const name of names) {
    const written = text.slice(at, at + name.length);
    if (name.length === ABBREVIATED && written !== written.toUpperCase()) continue;
    if (foldText(written) === name && !/^\p{L}/u.test(text.charAt(at + name.length))) return written;
  }
  return null;
}

const byFirstWord = new WeakMap<CountryNames, ReadonlyMap<string, readonly string[]>>();

/** The names that begin with each word, the longest first: most words of a text begin none. */
function namesByFirstWord(countries: CountryNames): ReadonlyMap<string, readonly string[]> {
  const known = byFirstWord.get(countries);
  if (known) return known;
  const names = new Map<string, string[]>();
  for (const name of [...countries.keys()].sort((a, b) => b.length - a.length)) {
    const [first = ''] = /^\p{L}+/u.exec(name) ?? [];
    names.set(first, [...(names.get(first) ?? []), name]);
  }
  byFirstWord.set(countries, names);
  return names;
}

/** The country that an article is about; null where it names none, or several alike. */
export function mainCountry(counts: CountryCounts): number | null {
  const [first, second] = [...counts].sort(([a, x], [b, y]) => y - x || a - b);
  if (!first || first[1] < FEWEST || first[1] < MORE_OFTEN * (second?.[1] ?? 0)) return null;
  return first[0];
}

/** Whether no country is named much more often. */
export function isProminent(country: number, counts: CountryCounts): boolean {
  const times = counts.get(country) ?? 0;
  return times > 0 && times * MORE_OFTEN >= Math.max(...counts.values());
}
