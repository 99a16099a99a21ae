import { PhrasePlace } from './evidence.ts';
import type { TokenName } from './findNames.ts';
import { NamesByToken } from './namesByToken.ts';
import type { RuleContext } from './ruleContext.ts';
import { Lexicon } from './vocabulary.ts';

/** A phrase of so many tokens is no chance meeting of words. */
const SURE_PHRASE = 3;

/** A long name of a known organisation is one name, wherever the model would cut it: "Union of Norland and Sudland". */
export function keepKnownWhole(names: readonly TokenName[], { page, phrases }: RuleContext): readonly TokenName[] {
  let kept: NamesByToken | null = null;
  for (let first = 0; first < page.words.length; first++) {
    const phrase = phrases[first] ?? 0;
    if ((phrase & 3) !== PhrasePlace.first || ((phrase >> 2) & Lexicon.organisation) === 0) continue;
    let last = first + 1;
    while (((phrases[last] ?? 0) & 3) === PhrasePlace.inside) last++;
    if (last - first + 1 < SURE_PHRASE) continue;
    kept ??= new NamesByToken(names, page.words.length);
    const whole = kept.at(first);
    if (!whole || whole !== kept.at(last)) kept.put({ type: 'organisation', first, last });
  }
  return kept?.inOrder() ?? names;
}
