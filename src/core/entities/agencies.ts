import type { TokenName } from './findNames.ts';
import { LineStyle, wordAt } from './page.ts';
import type { RuleContext } from './ruleContext.ts';
import { Shape } from './vocabulary.ts';

/** "told NORDA": what is told something in capitals, or stands in the list, is an agency. */
export function nameAgencies(names: readonly TokenName[], { page }: RuleContext): TokenName[] {
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
