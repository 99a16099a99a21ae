import { joinHashes } from './hash.ts';
import { wordAt } from './page.ts';
import type { RuleContext } from './ruleContext.ts';
import { Lexicon } from './vocabulary.ts';

/** The bits of places that lists know. */
export const PLACE_BITS = Lexicon.city | Lexicon.country | Lexicon.region;

/** The lexicon's bits for the tokens as one phrase. */
export function lexiconOf({ page, vocabulary }: RuleContext, first: number, last: number): number {
  let hash = wordAt(page, first).lowerHash;
  for (let i = first + 1; i <= last; i++) hash = joinHashes(hash, wordAt(page, i).lowerHash);
  return vocabulary.lexicon.get(hash);
}
