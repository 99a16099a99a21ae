import type { TokenName } from './findNames.ts';
import { smallText } from './nameText.ts';
import { type Page, wordAt } from './page.ts';
import { PLACE_BITS, lexiconOf } from './phraseLexicon.ts';
import type { RuleContext } from './ruleContext.ts';
import { Lexicon, Shape } from './vocabulary.ts';

/** Written small they are no part of a name: what stands before them tells whose they are. */
const OF_COUNTRIES = new Set(['government', 'army', 'military', 'parliament']);
const OF_PARTIES = new Set(['party', 'faction']);
/** Feasts are written as people are: "the Vår Ljus festival". */
const FEASTS = new Set(['festival', 'festivities', 'procession', 'celebrations', 'holiday', 'holidays']);

/**
 * "the Norlandic government" names nobody, "the Norland government" a country, "the Brekke government" a person, "the Harbour
 * party" what is called Harbour.
 */
export function cutCommonHeads(names: readonly TokenName[], context: RuleContext): TokenName[] {
  const { page } = context;
  return names.flatMap((name): TokenName[] => {
    const head = wordAt(page, name.last);
    if (name.type !== 'organisation' || name.first === name.last || head.shape !== Shape.lower) return [name];
    const rest = { ...name, last: name.last - 1 };
    if (OF_PARTIES.has(head.lower)) return [rest];
    if (!OF_COUNTRIES.has(head.lower)) return [name];
    const bits = lexiconOf(context, rest.first, rest.last);
    if (bits & PLACE_BITS) return [{ ...rest, type: 'place' }];
    if (bits & Lexicon.demonym) return [];
    const isSurname = rest.first === rest.last && wordAt(page, rest.first).shape === Shape.capitalised;
    return isSurname && (bits & Lexicon.organisation) === 0 ? [{ ...rest, type: 'person' }] : [rest];
  });
}

/** Drops a feast taken for a person, wherever the article names it: "during the Vår Ljus festival", "Eid al-Fitr". */
export function dropFeasts(names: readonly TokenName[], { page }: RuleContext): TokenName[] {
  const feasts = new Set(names.filter((name) => isFeast(page, name)).map((name) => smallText(page, name)));
  return feasts.size === 0 ? [...names] : names.filter((name) => !feasts.has(smallText(page, name)));
}

function isFeast(page: Page, { type, first, last }: TokenName): boolean {
  if (type === 'organisation') return false;
  const before = wordAt(page, first - 1).lower;
  return before === 'eid' || (type === 'person' && before === 'the' && first < last && isFeastNoun(page, last + 1));
}

function isFeastNoun(page: Page, at: number): boolean {
  const { lower, shape } = wordAt(page, at);
  return shape === Shape.lower && FEASTS.has(lower);
}
