import type { EntityType } from './entity.ts';
import type { TokenName } from './findNames.ts';
import { NamesByToken } from './namesByToken.ts';
import { PLACE_BITS, lexiconOf } from './phraseLexicon.ts';
import { Flag, type Page, wordAt } from './page.ts';
import type { RuleContext } from './ruleContext.ts';
import { Lexicon, Part, Shape } from './vocabulary.ts';

/** A name that an abbreviation stands for has so many tokens at most. */
const LONGEST_NAME = 12;
const SHORTEST_NAME = 2;

/**
 * "Harbour Support Mission in Norland (HSMN)": the letters in brackets tell where the name before them begins and that it
 * goes on to the bracket, however the model cut it.
 */
export function measureByBrackets(names: readonly TokenName[], { page }: RuleContext): readonly TokenName[] {
  let measured: NamesByToken | null = null;
  for (let bracket = 1; bracket + 2 < page.words.length; bracket++) {
    if (wordAt(page, bracket).text !== '(' || wordAt(page, bracket + 2).text !== ')') continue;
    const last = isPossessiveSign(page, bracket - 1) ? bracket - 2 : bracket - 1;
    const first = firstSpelt(page, bracket);
    if (first < 0 || first >= last) continue;
    measured ??= new NamesByToken(names, page.words.length);
    if (isOrganisation(measured.within(first, last), first)) measured.put({ type: 'organisation', first, last });
  }
  return measured?.inOrder() ?? names;
}

/** The first token of the shortest name before the bracket whose initials are the letters in it; -1 when there is none. */
function firstSpelt(page: Page, bracket: number): number {
  const { text, shape } = wordAt(page, bracket + 1);
  if (shape !== Shape.shortCapitals && shape !== Shape.capitals && shape !== Shape.mixed) return -1;
  for (let first = bracket - 1; first >= 0 && first >= bracket - LONGEST_NAME; first--) {
    const word = wordAt(page, first);
    if (word.parts & (Part.sentenceEnd | Part.quotationMark) || word.text === '(' || word.text === ')') return -1;
    const long = bracket - first >= SHORTEST_NAME;
    if (long && word.capital && initialsSpell(page, first, bracket - 1, text)) return first;
    if ((page.flags[first] ?? 0) & Flag.lineStart) return -1;
  }
  return -1;
}

/** Each letter is the initial of a word, in order, and each capitalised word but the first gives one. */
function initialsSpell(page: Page, first: number, last: number, abbreviation: string): boolean {
  let found = 0;
  for (let i = first; i <= last; i++) {
    const word = wordAt(page, i);
    if (word.shape === Shape.sign || isPossessiveSign(page, i)) continue;
    if (word.text.charAt(0).toUpperCase() === abbreviation.charAt(found).toUpperCase()) found++;
    else if (word.capital) return false;
  }
  return found === abbreviation.length;
}

/** Whether among the names of a stretch is an organisation, no person, and nothing that begins before it. */
function isOrganisation(within: readonly TokenName[], first: number): boolean {
  return (
    within.some(({ type }) => type === 'organisation') &&
    within.every((name) => name.type !== 'person' && name.first >= first)
  );
}

function isPossessiveSign(page: Page, i: number): boolean {
  const { text } = wordAt(page, i);
  return text === "'s" || text === '’s' || text === "'" || text === '’';
}

/** "Harbour Safety Board (HSB)": the abbreviation is of the kind of what it stands for, there and elsewhere. */
export function bindBracketed(names: readonly TokenName[], context: RuleContext): TokenName[] {
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
  const bound = [...names, ...added, ...elsewhere(names, added, kinds, page)].map((name) => {
    const alone = name.first === name.last ? kinds.get(wordAt(page, name.first).text) : undefined;
    return { ...name, type: alone ?? fullNames.get(name) ?? name.type };
  });
  return bound.sort((a, b) => a.first - b.first);
}

/** "the HSB Act" is a law's name. */
const TITLED = new Set(['act', 'law', 'bill', 'awards', 'award', 'prize', 'fund']);

/** Abbreviations that the article explains, where no name covers them: "HSB President Tomas Brekke". */
function elsewhere(
  names: readonly TokenName[],
  added: readonly TokenName[],
  kinds: ReadonlyMap<string, EntityType>,
  page: Page,
): TokenName[] {
  if (kinds.size === 0) return [];
  const covered = new Uint8Array(page.words.length);
  for (const { first, last } of [...names, ...added]) covered.fill(1, first, last + 1);
  return page.words.flatMap(({ text }, i): TokenName[] => {
    const type = covered[i] || TITLED.has(wordAt(page, i + 1).lower) ? undefined : kinds.get(text);
    return type ? [{ type, first: i, last: i }] : [];
  });
}

/** A place that nothing but the model takes for one gives way to an abbreviation read as an organisation. */
function kindOfBoth(full: TokenName, abbreviation: TokenName | undefined, context: RuleContext): EntityType {
  if (full.type !== 'place' || abbreviation?.type !== 'organisation') return full.type;
  const last = wordAt(context.page, full.last).lexicon | wordAt(context.page, full.first).lexicon;
  const known = lexiconOf(context, full.first, full.last) & PLACE_BITS;
  return known || last & Lexicon.placeHead ? 'place' : 'organisation';
}

/** Whether the abbreviation's letters are initials of the name's words, in order, two or more. */
function spells(page: Page, first: number, last: number, abbreviation: string): boolean {
  const letters = abbreviation.replaceAll('.', '').toUpperCase();
  let found = 0;
  for (let i = first; i <= last; i++) {
    if (found < letters.length && wordAt(page, i).text.charAt(0).toUpperCase() === letters[found]) found++;
  }
  return letters.length > 1 && found === letters.length;
}
