import type { TokenName } from './findNames.ts';
import { type Page, wordAt } from './page.ts';
import type { RuleContext } from './ruleContext.ts';
import { Lexicon, Part, Shape } from './vocabulary.ts';
import { ROLE_MODIFIERS } from './wordLists.ts';

/** Given name and surname. */
const FULL_NAME = 2;

/** Titles that the model was not told of; what it learned with is in the word lists. */
const MORE_TITLES = new Set([
  'legislator',
  'sister',
  'brother',
  'assemblyman',
  'assemblywoman',
  'auntie',
  'aunty',
  'grandmother',
]);

/** A title stands within so many words of where the span begins. */
const TITLE_WITHIN = 5;

/** "Dr Ingrid Halvorsen", "Norland Transport Minister Tomas Brekke": titles and offices are no part of a person's name. */
export function cutTitles(names: readonly TokenName[], { page }: RuleContext): TokenName[] {
  return names.flatMap((name) => {
    if (name.type !== 'person') return [name];
    let first = pastPortfolio(name, page);
    for (let i = first; i < name.last && i < name.first + TITLE_WITHIN && mayPrecedeName(page, i); i++) {
      const stop = wordAt(page, i).text === '.' && i > name.first;
      if (isTitle(page, i) || stop) first = i + 1;
    }
    first = Math.max(first, pastOfficeOfPlace(name, page));
    // What is left of "Minister of Health" is nobody.
    return wordAt(page, first).lower === 'of' ? [] : [{ ...name, first }];
  });
}

/** "Solvik Mayor Tomas Brekke": an office with its place before it; a full name has to follow, and none to begin. */
function pastOfficeOfPlace({ first, last }: TokenName, page: Page): number {
  const office = first + 1;
  const isOffice = (wordAt(page, office).parts & Part.title) > 0;
  const begins = (wordAt(page, first).lexicon & Lexicon.givenName) > 0;
  return isOffice && !begins && last - office >= FULL_NAME ? office + 1 : first;
}

/** "Secretary for Health Tomas Brekke": what an office is for is no part of the name behind it. */
function pastPortfolio({ first, last }: TokenName, page: Page): number {
  const link = wordAt(page, first - 1).lower;
  if ((link !== 'for' && link !== 'of') || (wordAt(page, first - 2).parts & Part.title) === 0) return first;
  let name = first;
  while (ROLE_MODIFIERS.has(wordAt(page, name).lower)) name++;
  return last - name + 1 >= FULL_NAME ? name : first;
}

/** Letters of an abbreviation; two are initials. */
const FEWEST_LETTERS = 3;

/** "HSB Tomas Brekke": a full name behind an abbreviation is a person of that body. */
export function partAbbreviations(names: readonly TokenName[], { page }: RuleContext): TokenName[] {
  return names.flatMap((name) => {
    const { text, shape } = wordAt(page, name.first);
    const abbreviation = (shape === Shape.shortCapitals || shape === Shape.capitals) && text.length >= FEWEST_LETTERS;
    const parts = name.type === 'person' && abbreviation && name.last - name.first >= FULL_NAME;
    if (!parts || wordAt(page, name.last).shape !== Shape.capitalised) return [name];
    return [
      { type: 'organisation', first: name.first, last: name.first },
      { ...name, first: name.first + 1 },
    ];
  });
}

function mayPrecedeName(page: Page, i: number): boolean {
  const word = wordAt(page, i);
  const nationality = (word.lexicon & Lexicon.demonym) > 0;
  return nationality || isTitle(page, i) || (word.parts & Part.link) > 0 || ROLE_MODIFIERS.has(word.lower);
}

function isTitle(page: Page, i: number): boolean {
  const { parts, lower } = wordAt(page, i);
  return (parts & Part.title) > 0 || MORE_TITLES.has(lower);
}
