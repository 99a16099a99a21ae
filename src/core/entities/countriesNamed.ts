import { foldText } from '../text/fold.ts';
import type { CountryNames } from './offices.ts';

/** How often a text names each country or says that something is its, by the country's place in the list of countries. */
export type CountryCounts = ReadonlyMap<number, number>;

/** The longest country name in words. */
const LONGEST_NAME = 6;

/** A country named once may stand there by the way. */
const FEWEST = 2;
/** An article is about the country that it names so many times more often than any other. */
const MORE_OFTEN = 2;

/** Counts the countries of a text by their names and by the words for what is theirs; `US` and `UK` in capitals alone. */
export function countCountries(text: string, countries: CountryNames): CountryCounts {
  const written = text.replace(/\b(U)\.\s?(S|K)\b\.?/g, '$1$2').match(/[\p{L}\p{N}]+/gu) ?? [];
  const counts = new Map<number, number>();
  for (let i = 0; i < written.length; i++) {
    const found = isCapitalised(written[i]!) ? countryAt(written, i, countries) : null;
    if (!found) continue;
    counts.set(found.country, (counts.get(found.country) ?? 0) + 1);
    i += found.words - 1;
  }
  return counts;
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word) && (word.length > 2 || word === word.toUpperCase());
}

function countryAt(
  written: readonly string[],
  at: number,
  countries: CountryNames,
): { readonly country: number; readonly words: number } | null {
  for (let words = Math.min(LONGEST_NAME, written.length - at); words > 0; words--) {
    const country = countries.get(foldText(written.slice(at, at + words).join(' ')));
    if (country !== undefined) return { country, words };
  }
  return null;
}

/** The country that an article is about; null where it names none, or several alike. */
export function mainCountry(counts: CountryCounts): number | null {
  const [first, second] = [...counts].sort(([a, x], [b, y]) => y - x || a - b);
  if (!first || first[1] < FEWEST || first[1] < MORE_OFTEN * (second?.[1] ?? 0)) return null;
  return first[0];
}

/** Whether a country is named about as often as any other. */
export function isProminent(country: number, counts: CountryCounts): boolean {
  const times = counts.get(country) ?? 0;
  return times > 0 && times * MORE_OFTEN >= Math.max(...counts.values());
}
