import { PhrasePlace } from './evidence.ts';
import type { TokenName } from './findNames.ts';
import { PLACE_BITS, lexiconOf } from './phraseLexicon.ts';
import { Flag, LineStyle, type Page, wordAt } from './page.ts';
import { isCurrency } from './repeatedNames.ts';
import type { RuleContext } from './ruleContext.ts';
import { Lexicon, Shape } from './vocabulary.ts';

/** Lines with fewer small words are tables and headings, where a country may be a team. */
const FEWEST_SMALL = 4;

/** A country in a sentence is a place, whatever it does there. */
export function placeCountries(names: readonly TokenName[], context: RuleContext): TokenName[] {
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

/** A country, or a city of several words, that stands by itself and that no name covers. */
export function addKnownPlaces(names: readonly TokenName[], context: RuleContext): TokenName[] {
  const { page, phrases } = context;
  const covered = new Uint8Array(page.words.length);
  for (const { first, last } of names) covered.fill(1, first, last + 1);
  const places: TokenName[] = [];
  for (const first of page.capitals) {
    const word = wordAt(page, first);
    if (covered[first] || !mayBePlace(page, first)) continue;
    const last = lastOfPhrase(phrases, first);
    const bits = first < last ? (phrases[first] ?? 0) >> 2 : word.lexicon;
    const known = bits & (first < last ? PLACE_BITS : Lexicon.country) && (bits & OTHER_MEANING) === 0;
    const apart =
      wordAt(page, last).capital && !wordAt(page, first - 1).capital && !covered.subarray(first, last + 1).includes(1);
    if (known && apart && (first < last || !wordAt(page, last + 1).capital))
      places.push({ type: 'place', first, last });
  }
  return [...names, ...places].sort((a, b) => a.first - b.first);
}

const OTHER_MEANING =
  Lexicon.organisation | Lexicon.club | Lexicon.givenName | Lexicon.smallWord | Lexicon.person | Lexicon.demonym;

function mayBePlace(page: Page, i: number): boolean {
  const { lexicon } = wordAt(page, i);
  const running = page.styles[i] === LineStyle.running && !isCurrency(page, i);
  return running && (lexicon & Lexicon.smallWord) === 0;
}

function lastOfPhrase(phrases: Int32Array, first: number): number {
  if (((phrases[first] ?? 0) & 3) !== PhrasePlace.first) return first;
  let last = first + 1;
  while (((phrases[last] ?? 0) & 3) === PhrasePlace.inside) last++;
  return last;
}
