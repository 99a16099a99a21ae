import type { EntityType } from './entity.ts';
import { Evidence, PhrasePlace } from './evidence.ts';
import type { TokenName } from './findNames.ts';
import { joinHashes } from './hash.ts';
import { Flag, LineStyle, type Page, wordAt } from './page.ts';
import { agreeOnRepeated } from './repeatedNames.ts';
import { measureByBrackets } from './bracketedNames.ts';
import { dropCommonWords } from './commonWords.ts';
import { addBodies } from './headedNames.ts';
import { mendHyphens } from './hyphens.ts';
import { mendOrganisations } from './organisationEdges.ts';
import { nameClubs } from './scoreLines.ts';
import { echoSurnames } from './surnames.ts';
import { Lexicon, Part, Shape } from './vocabulary.ts';
import type { RuleContext } from './ruleContext.ts';
import { ROLE_MODIFIERS } from './wordLists.ts';

type Rule = (names: readonly TokenName[], context: RuleContext) => readonly TokenName[];

/** What news has in plenty and the trained model is not told: applied in this order. */
const RULES: readonly Rule[] = [
  keepKnownWhole,
  mendHyphens,
  splitAtPossessives,
  cutTitles,
  partAbbreviations,
  dropCommonWords,
  addBodies,
  mendOrganisations,
  measureByBrackets,
  bindBracketed,
  nameAgencies,
  readHeadlines,
  echoSurnames,
  nameClubs,
  agreeOnRepeated,
  placeCountries,
];

/** Mends the names that the model found, by rule. Names stay in order and do not overlap. */
export function applyNameRules(names: readonly TokenName[], context: RuleContext): readonly TokenName[] {
  return RULES.reduce((mended, rule) => rule(mended, context), names);
}

const PLACE_BITS = Lexicon.city | Lexicon.country | Lexicon.region;

function isPossessive(page: Page, i: number): boolean {
  const { text } = wordAt(page, i);
  return text === "'s" || text === '’s';
}

/** The lexicon's bits for the tokens as one phrase. */
function lexiconOf({ page, vocabulary }: RuleContext, first: number, last: number): number {
  let hash = wordAt(page, first).lowerHash;
  for (let i = first + 1; i <= last; i++) hash = joinHashes(hash, wordAt(page, i).lowerHash);
  return vocabulary.lexicon.get(hash);
}

/** A phrase of so many tokens is no chance meeting of words. */
const SURE_PHRASE = 3;

/** A long name of a known organisation is one name, wherever the model would cut it: "Union of Norland and Sudland". */
function keepKnownWhole(names: readonly TokenName[], { page, phrases }: RuleContext): TokenName[] {
  let kept = [...names];
  for (let first = 0; first < page.words.length; first++) {
    const phrase = phrases[first] ?? 0;
    if ((phrase & 3) !== PhrasePlace.first || ((phrase >> 2) & Lexicon.organisation) === 0) continue;
    let last = first + 1;
    while (((phrases[last] ?? 0) & 3) === PhrasePlace.inside) last++;
    if (last - first + 1 < SURE_PHRASE || kept.some((name) => name.first <= first && last <= name.last)) continue;
    kept = kept.filter((name) => name.last < first || name.first > last);
    kept.push({ type: 'organisation', first, last });
  }
  return kept.sort((a, b) => a.first - b.first);
}

/** "Norland's Harbour Office": a place or person before a possessive is a name of its own. */
function splitAtPossessives(names: readonly TokenName[], context: RuleContext): TokenName[] {
  return names.flatMap((name) => {
    for (let i = name.first + 1; i < name.last; i++) {
      if (!isPossessive(context.page, i)) continue;
      const place = (lexiconOf(context, name.first, i - 1) & PLACE_BITS) > 0;
      if (!place && name.type !== 'person') continue;
      const owner: TokenName = { type: place ? 'place' : name.type, first: name.first, last: i - 1 };
      return [owner, { ...name, first: i + 1 }];
    }
    return [name];
  });
}

/** Given name and surname. */
const FULL_NAME = 2;

/** A title stands within so many words of where the span begins. */
const TITLE_WITHIN = 5;

/** "Dr Ingrid Halvorsen", "Norland Transport Minister Tomas Brekke": titles and offices are no part of a person's name. */
function cutTitles(names: readonly TokenName[], { page }: RuleContext): TokenName[] {
  return names.map((name) => {
    if (name.type !== 'person') return name;
    let first = pastPortfolio(name, page);
    for (let i = first; i < name.last && i < name.first + TITLE_WITHIN && mayPrecedeName(page, i); i++) {
      const stop = wordAt(page, i).text === '.' && i > name.first;
      if (wordAt(page, i).parts & Part.title || stop) first = i + 1;
    }
    return { ...name, first: Math.max(first, pastOfficeOfPlace(name, page)) };
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
function partAbbreviations(names: readonly TokenName[], { page }: RuleContext): TokenName[] {
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
  return nationality || (word.parts & (Part.title | Part.link)) > 0 || ROLE_MODIFIERS.has(word.lower);
}

/** "Harbour Safety Board (HSB)": the abbreviation is of the kind of what it stands for, there and elsewhere. */
function bindBracketed(names: readonly TokenName[], context: RuleContext): TokenName[] {
  const { page } = context;
  const at = new Map(names.map((name) => [name.first, name]));
  const kinds = new Map<string, EntityType>();
  const fullNames = new Map<TokenName, EntityType>();
  const added: TokenName[] = [];
  for (const name of names) {
    const inside = name.last + 2;
    if (wordAt(page, inside - 1).text !== '(' || wordAt(page, inside + 1).text !== ')') continue;
    const { text, shape } = wordAt(page, inside);
    if (shape === Shape.capitalised || !spells(page, name.first, name.last, text)) continue;
    const abbreviation = at.get(inside);
    const type = kindOfBoth(name, abbreviation, context);
    kinds.set(text, type);
    fullNames.set(name, type);
    if (!abbreviation) added.push({ type, first: inside, last: inside });
  }
  const bound = [...names, ...added].map((name) => {
    const alone = name.first === name.last ? kinds.get(wordAt(page, name.first).text) : undefined;
    return { ...name, type: alone ?? fullNames.get(name) ?? name.type };
  });
  return bound.sort((a, b) => a.first - b.first);
}

/** A place that nothing but the model takes for one gives way to an abbreviation read as an organisation. */
function kindOfBoth(full: TokenName, abbreviation: TokenName | undefined, context: RuleContext): EntityType {
  if (full.type !== 'place' || abbreviation?.type !== 'organisation') return full.type;
  const last = wordAt(context.page, full.last).lexicon | wordAt(context.page, full.first).lexicon;
  const known = lexiconOf(context, full.first, full.last) & PLACE_BITS;
  return known || last & Lexicon.placeHead ? 'place' : 'organisation';
}

/** Whether the abbreviation's letters are initials of the name's words, in order, two or more. */
export function spells(page: Page, first: number, last: number, abbreviation: string): boolean {
  const letters = abbreviation.replaceAll('.', '').toUpperCase();
  let found = 0;
  for (let i = first; i <= last; i++) {
    if (found < letters.length && wordAt(page, i).text.charAt(0).toUpperCase() === letters[found]) found++;
  }
  return letters.length > 1 && found === letters.length;
}

/** "told NORDA": what is told something in capitals, or stands in the list, is an agency. */
function nameAgencies(names: readonly TokenName[], { page }: RuleContext): TokenName[] {
  const mended = [...names];
  for (const [i, word] of page.words.entries()) {
    if (word.lower !== 'told') continue;
    const told = i + (wordAt(page, i + 1).lower === 'the' ? 2 : 1);
    const agency = wordAt(page, told);
    const capitals = agency.shape === Shape.shortCapitals || agency.shape === Shape.capitals;
    const style = page.styles[told] === LineStyle.capitals;
    if (!capitals || style) continue;
    const at = mended.findIndex((name) => name.first <= told && told <= name.last);
    const there = mended[at];
    if (!there) mended.push({ type: 'organisation', first: told, last: told });
    else if (there.first === told && there.last === told) mended[at] = { ...there, type: 'organisation' };
  }
  return mended.sort((a, b) => a.first - b.first);
}

/** In a headline every word has a capital: only what the running text shows as a name is one. */
function readHeadlines(names: readonly TokenName[], context: RuleContext): TokenName[] {
  const { page } = context;
  const isHeadline = (name: TokenName): boolean => page.styles[name.first] === LineStyle.headline;
  const body = new Map<string, EntityType>();
  for (const name of names) if (!isHeadline(name)) body.set(textOfName(page, name), name.type);
  if (body.size === 0) return [...names];
  return names.flatMap((name) => (isHeadline(name) ? headlineName(name, body, context) : [name]));
}

function headlineName(name: TokenName, body: ReadonlyMap<string, EntityType>, context: RuleContext): TokenName[] {
  if (name.type === 'organisation' || body.has(textOfName(context.page, name)) || !hasSmallWord(name, context))
    return [name];
  for (let length = name.last - name.first; length > 0; length--) {
    for (let first = name.first; first + length - 1 <= name.last; first++) {
      const part = { type: name.type, first, last: first + length - 1 };
      const type = body.get(textOfName(context.page, part));
      if (type) return [{ ...part, type }];
    }
  }
  return name.type === 'person' ? [] : [name];
}

/** Whether the running text writes a word of the name small, and it is none that ends the names of places. */
function hasSmallWord({ first, last }: TokenName, { page, evidence }: RuleContext): boolean {
  for (let i = first; i <= last; i++) {
    const word = wordAt(page, i);
    const small = (evidence.get(word.lower) ?? 0) & Evidence.small;
    if (word.shape === Shape.capitalised && small && (word.lexicon & Lexicon.placeHead) === 0) return true;
  }
  return false;
}

function textOfName(page: Page, { first, last }: TokenName): string {
  return page.words
    .slice(first, last + 1)
    .map((word) => word.lower)
    .join(' ');
}

/** Lines with fewer small words are tables and headings, where a country may be a team. */
const FEWEST_SMALL = 4;

/** A country in a sentence is a place, whatever it does there. */
function placeCountries(names: readonly TokenName[], context: RuleContext): TokenName[] {
  return names.map((name) => {
    const country = name.type !== 'place' && lexiconOf(context, name.first, name.last) & Lexicon.country;
    return country && isInSentence(context.page, name.first) ? { ...name, type: 'place' } : name;
  });
}

function isInSentence(page: Page, at: number): boolean {
  let small = 0;
  for (let i = at - 1; i >= 0 && ((page.flags[i + 1] ?? 0) & Flag.lineStart) === 0 && small < FEWEST_SMALL; i--) {
    if (wordAt(page, i).shape === Shape.lower) small++;
  }
  for (
    let i = at + 1;
    i < page.words.length && ((page.flags[i] ?? 0) & Flag.lineStart) === 0 && small < FEWEST_SMALL;
    i++
  ) {
    if (wordAt(page, i).shape === Shape.lower) small++;
  }
  return small >= FEWEST_SMALL;
}
