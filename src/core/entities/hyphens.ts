import type { TokenName } from './findNames.ts';
import { Flag, type Page, wordAt } from './page.ts';
import type { RuleContext } from './ruleContext.ts';
import { Lexicon, Shape } from './vocabulary.ts';

const PLACE_BITS = Lexicon.city | Lexicon.country | Lexicon.region;
/** The small part of a hyphenated given name: Min-ho, Suk-yeol. */
const LONGEST_SMALL_PART = 6;

/** Parts "Norland-Sudland" into two places and gives "Jo Min-ho" its second half. */
export function mendHyphens(names: readonly TokenName[], { page }: RuleContext): TokenName[] {
  return names.flatMap((name) => {
    if (name.type === 'person') return [{ ...name, last: endOfHyphenated(page, name.last) }];
    const [a, hyphen, b] = [name.first, name.first + 1, name.last];
    const two = b - a === 2 && wordAt(page, hyphen).text === '-' && isPlace(page, a) && isPlace(page, b);
    return two ? [a, b].map((at): TokenName => ({ type: 'place', first: at, last: at })) : [name];
  });
}

function isPlace(page: Page, i: number): boolean {
  return (wordAt(page, i).lexicon & PLACE_BITS) > 0;
}

function endOfHyphenated(page: Page, last: number): number {
  let end = last;
  for (;;) {
    const part = wordAt(page, end + 2);
    const glued = (page.flags[end + 1] ?? 0) & (page.flags[end + 2] ?? 0) & Flag.glued;
    const small = part.shape === Shape.lower && part.text.length <= LONGEST_SMALL_PART;
    if (wordAt(page, end + 1).text !== '-' || !glued || !small || part.lexicon & Lexicon.smallWord) return end;
    end += 2;
  }
}
