import type { TokenName } from './findNames.ts';
import { NamesByToken } from './namesByToken.ts';
import { LineStyle, wordAt } from './page.ts';
import type { RuleContext } from './ruleContext.ts';
import { Shape } from './vocabulary.ts';

/** "told NORDA": what is told something in capitals, or stands in the list, is an agency. */
export function nameAgencies(names: readonly TokenName[], { page }: RuleContext): readonly TokenName[] {
  let mended: NamesByToken | null = null;
  for (let i = 0; i < page.words.length; i++) {
    if (page.words[i]?.lower !== 'told') continue;
    const told = i + (wordAt(page, i + 1).lower === 'the' ? 2 : 1);
    const agency = wordAt(page, told);
    const capitals = agency.shape === Shape.shortCapitals || agency.shape === Shape.capitals;
    const style = page.styles[told] === LineStyle.capitals;
    if (!capitals || style) continue;
    mended ??= new NamesByToken(names, page.words.length);
    const there = mended.at(told);
    if (!there || there.first === there.last) mended.put({ type: 'organisation', first: told, last: told });
  }
  return mended?.inOrder() ?? names;
}
