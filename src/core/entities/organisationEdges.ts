import type { TokenName } from './findNames.ts';
import { Flag, LineStyle, type Page, wordAt } from './page.ts';
import { PLACE_BITS } from './phraseLexicon.ts';
import type { RuleContext } from './ruleContext.ts';
import { Lexicon, Part, Shape, type Word } from './vocabulary.ts';
import { OFFICES, OFFICES_BEHIND, ROLE_MODIFIERS } from './wordLists.ts';

/** Mends where organisations begin and end: without offices, with "The" where it is part of the name. */
export function mendOrganisations(names: readonly TokenName[], { page }: RuleContext): TokenName[] {
  return names.flatMap((name) => {
    if (name.type === 'person') return [name];
    if (isOffice(page, name)) return [];
    const ended = withoutOffice(page, name);
    if (ended?.type !== 'organisation') return ended ? [ended] : [];
    const whole = { ...ended, first: withThe(page, ended.first) };
    const person = personBehind(page, whole);
    if (person < 0) return [whole];
    return [
      { ...whole, last: person - 1 },
      { type: 'person', first: person, last: whole.last },
    ];
  });
}

/** Given name and surname, or more. */
const FULL_NAME = 2;

/** Where in "chairman of the Harbour Board Tomas Brekke" the person begins whose office stands before; -1 if nowhere. */
function personBehind(page: Page, { first, last }: TokenName): number {
  const article = wordAt(page, first - 1).lower === 'the' ? 2 : 1;
  const office = wordAt(page, first - article - 1).parts & Part.title;
  if (!office || !isOfOrFor(wordAt(page, first - article))) return -1;
  for (let i = first + 1; i + FULL_NAME - 1 <= last; i++) {
    const headed = wordAt(page, i - 1).lexicon & Lexicon.organisationHead;
    if (headed && wordAt(page, i).lexicon & Lexicon.givenName && isPlainName(page, i, last)) return i;
  }
  return -1;
}

function isPlainName(page: Page, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const { shape, lexicon } = wordAt(page, i);
    if (shape !== Shape.capitalised || lexicon & (Lexicon.organisationHead | Lexicon.smallWord)) return false;
  }
  return true;
}

/** "Minister of Health", "Foreign Affairs" after "Minister of": somebody's office. */
function isOffice(page: Page, { type, first, last }: TokenName): boolean {
  if (type !== 'organisation') return false;
  const opening = OFFICES.has(wordAt(page, first).lower) && isOfOrFor(wordAt(page, first + 1)) && first < last;
  return (
    opening ||
    (isOfOrFor(wordAt(page, first - 1)) && OFFICES.has(wordAt(page, first - 2).lower) && isPortfolio(page, first, last))
  );
}

function isOfOrFor({ lower }: Word): boolean {
  return lower === 'of' || lower === 'for';
}

function isPortfolio(page: Page, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const { lower, parts } = wordAt(page, i);
    if (!ROLE_MODIFIERS.has(lower) && lower !== 'affairs' && (parts & Part.link) === 0) return false;
  }
  return true;
}

/** "Harbour Board Members", "Norland President": the office behind is no part of the name. */
function withoutOffice(page: Page, name: TokenName): TokenName | null {
  let last = name.last;
  if (last === name.first || !isOfficeEnd(page, last)) return name;
  while (last >= name.first && (isOfficeEnd(page, last) || isModifier(wordAt(page, last)))) last--;
  if (last < name.first || isOnlyDemonym(page, name.first, last)) return null;
  if (wordAt(page, last).shape === Shape.sign || !wordAt(page, last).capital) return name;
  const place = last === name.first && wordAt(page, last).lexicon & PLACE_BITS;
  return { type: place ? 'place' : name.type, first: name.first, last };
}

/** "Foreign" in "Norland Foreign Minister"; "Party" in "Fjord Party Members" is the name's own. */
function isModifier({ lower, lexicon }: Word): boolean {
  return ROLE_MODIFIERS.has(lower) && (lexicon & Lexicon.organisationHead) === 0;
}

function isOfficeEnd(page: Page, i: number): boolean {
  const word = wordAt(page, i);
  return word.shape !== Shape.lower && OFFICES_BEHIND.has(word.lower) && wordAt(page, i - 1).capital;
}

function isOnlyDemonym(page: Page, first: number, last: number): boolean {
  return first === last && (wordAt(page, first).lexicon & (Lexicon.demonym | PLACE_BITS)) === Lexicon.demonym;
}

/** A capital inside a sentence makes "The" part of the name: "told The Harbour Gazette". */
function withThe(page: Page, first: number): number {
  const inside =
    ((page.flags[first - 1] ?? 0) & Flag.sentenceStart) === 0 && ((page.flags[first] ?? 0) & Flag.lineStart) === 0;
  const running = page.styles[first] === LineStyle.running;
  return inside && running && wordAt(page, first - 1).text === 'The' ? first - 1 : first;
}
