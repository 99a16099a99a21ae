import type { TokenName } from './findNames.ts';
import { lexiconOf } from './phraseLexicon.ts';
import { Flag, type Page, wordAt } from './page.ts';
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
