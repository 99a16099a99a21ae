import type { TokenName } from './findNames.ts';
import { Flag, type Page, wordAt } from './page.ts';
import { PLACE_BITS } from './phraseLexicon.ts';
import type { RuleContext } from './ruleContext.ts';
import { Lexicon, Shape } from './vocabulary.ts';
import { COMPOUND_ENDS } from './wordLists.ts';

/** The small part of a hyphenated given name: Min-ho, Suk-yeol. */
const LONGEST_SMALL_PART = 6;
/** A part that is a word by itself is shorter: Jae-in, Suk-fan. */
const LONGEST_WORD_PART = 4;

/** Parts "Norland-Sudland" into two places and gives "Jo Min-ho" its second half. */
export function mendHyphens(names: readonly TokenName[], { page }: RuleContext): TokenName[] {
  return names.flatMap((name, i) => {
    if (name.type === 'person') return [{ ...name, last: endOfPerson(page, name.last, names[i + 1]?.first) }];
    const [a, hyphen, b] = [name.first, name.first + 1, name.last];
    const two = b - a === 2 && wordAt(page, hyphen).text === '-' && isPlace(page, a) && isPlace(page, b);
    return two ? [a, b].map((at): TokenName => ({ type: 'place', first: at, last: at })) : [name];
  });
}

function isPlace(page: Page, i: number): boolean {
  return (wordAt(page, i).lexicon & PLACE_BITS) > 0;
}

/** "Jo Min" + "-ho", "Jo" + "Min-ho". */
function endOfPerson(page: Page, last: number, next = page.words.length): number {
  const end = endOfHyphenated(page, last);
  const given = wordAt(page, last + 1);
  if (
    end > last ||
    given.shape !== Shape.capitalised ||
    next <= last + 1 ||
    page.runStarts[last + 1] !== page.runStarts[last]
  )
    return end;
  const whole = endOfHyphenated(page, last + 1);
  return whole > last + 1 ? whole : last;
}

function endOfHyphenated(page: Page, last: number): number {
  let end = last;
  while (
    wordAt(page, end + 1).text === '-' &&
    isGlued(page, end + 1) &&
    isGlued(page, end + 2) &&
    isSmallPart(page, end + 2)
  ) {
    end += 2;
  }
  return end;
}

function isGlued(page: Page, i: number): boolean {
  return ((page.flags[i] ?? 0) & Flag.glued) > 0;
}

function isSmallPart(page: Page, i: number): boolean {
  const { shape, text, lexicon } = wordAt(page, i);
  if (shape !== Shape.lower || text.length > LONGEST_SMALL_PART || COMPOUND_ENDS.has(text)) return false;
  return (lexicon & Lexicon.smallWord) === 0 || text.length <= LONGEST_WORD_PART;
}
