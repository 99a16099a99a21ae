import { foldText } from '../text/fold.ts';
import type { CountryNames } from './offices.ts';

/** What words say of an office. */
export interface OfficeWords {
  /** The telling words in code unit order, one space between: `foreign minister`. */
  readonly words: string;
  /** Which country's it is (a place in `Offices.countries`); null where the words do not say. */
  readonly country: number | null;
  /** Whether the words say that it is held, or that it was. */
  readonly standing: 'held' | 'former' | 'then';
}

/** Words that tell nothing of which office it is. */
const SMALL = new Set(
  'a an the of for to in at on and his her its their our s affairs country current incumbent new newly elected outgoing'.split(
    ' ',
  ),
);

const STANDINGS: ReadonlyMap<string, OfficeWords['standing']> = new Map([
  ['former', 'former'],
  ['ex', 'former'],
  ['late', 'former'],
  ['then', 'then'],
]);

/** One office under several words. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['premier', 'prime minister'],
  ['pm', 'prime minister'],
  ['defense', 'defence'],
  ['labor', 'labour'],
  ['external', 'foreign'],
  ['internal', 'interior'],
  ['chairman', 'chair'],
  ['chairwoman', 'chair'],
  ['chairperson', 'chair'],
  ['chief', 'head'],
  ['finances', 'finance'],
  ['monarch', 'king'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
]);

/** The longest country name in words. */
const LONGEST_COUNTRY = 6;

/** A role is a few words; of what is longer the rest is not read. */
const LONGEST = 200;

/** Reads what an office is from its title or from what a text says of somebody: `Belarusian Foreign Minister`. */
export function readOffice(text: string, countries: CountryNames): OfficeWords {
  const written = foldText(text.slice(0, LONGEST))
    .replace(/(?<=\w)'s?(?!\w)/gu, '')
    .replace(/\([^)]*\)/gu, ' ');
  const tokens = written
    .replace(/(?<=\b\w)\.(?=\w\b|\W|$)/gu, '')
    .split(/[^\p{L}\p{N}']+/u)
    .filter(Boolean);
  const kept: string[] = [];
  let country: number | null = null;
  let standing: OfficeWords['standing'] = 'held';
  for (let i = 0; i < tokens.length; i++) {
    const found: CountryAt | null = country === null ? countryAt(tokens, i, countries) : null;
    if (found) {
      country = found.country;
      i += found.length - 1;
      continue;
    }
    const word = tokens[i]!;
    const said = STANDINGS.get(word);
    if (said) standing = said;
    else if (!SMALL.has(word)) kept.push(...(SAME.get(word) ?? word).split(' '));
  }
  return { words: [...new Set(kept)].sort().join(' '), country, standing };
}

interface CountryAt {
  readonly country: number;
  /** In tokens. */
  readonly length: number;
}

/** The country whose name begins at a token; null where none does. */
function countryAt(tokens: readonly string[], at: number, countries: CountryNames): CountryAt | null {
  for (let length = Math.min(LONGEST_COUNTRY, tokens.length - at); length > 0; length--) {
    const country = countries.get(tokens.slice(at, at + length).join(' '));
    if (country !== undefined) return { country, length };
  }
  return null;
}

/** Whether one office can be meant by both: no two countries, and the same words. */
export function isSameOffice(a: OfficeWords, b: OfficeWords): boolean {
  return a.words !== '' && a.words === b.words && (a.country === null || b.country === null || a.country === b.country);
}

/** Words without which an office is another one: who says "the president" means no vice president. */
const OTHER = new Set(['vice', 'deputy', 'assistant', 'associate', 'under', 'prime', 'shadow', 'elect']);

/** Words of those who are beside an office, not in it. */
const BESIDE = new Set(
  'state aide adviser advisor spokesman spokeswoman wife husband son daughter brother sister candidate challenger opponent nominee counsel staff'.split(
    ' ',
  ),
);

/** Whether the words name the office and say more of who holds it: "Republican senator". */
export function namesOffice(said: OfficeWords, office: OfficeWords): boolean {
  if (office.words === '' || (said.country !== null && office.country !== said.country)) return false;
  const told = said.words.split(' ');
  const named = office.words.split(' ');
  const more = told.filter((word) => !named.includes(word));
  return named.every((word) => told.includes(word)) && !more.some((word) => BESIDE.has(word) || OTHER.has(word));
}

/** Whether the words can mean the office, told with fewer words: "the minister" a foreign minister. */
export function canMean(said: OfficeWords, office: OfficeWords): boolean {
  if (said.words === '' || (said.country !== null && office.country !== said.country)) return false;
  const told = new Set(said.words.split(' '));
  const words = office.words.split(' ');
  return [...told].every((word) => words.includes(word)) && words.every((word) => told.has(word) || !OTHER.has(word));
}
