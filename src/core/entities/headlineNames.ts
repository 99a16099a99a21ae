import type { EntityType } from './entity.ts';
import { Evidence } from './evidence.ts';
import type { TokenName } from './findNames.ts';
import { smallText } from './nameText.ts';
import { LineStyle, wordAt } from './page.ts';
import type { RuleContext } from './ruleContext.ts';
import { Lexicon, Shape } from './vocabulary.ts';

/** In a headline every word has a capital: only what the running text shows as a name is one. */
export function readHeadlines(names: readonly TokenName[], context: RuleContext): TokenName[] {
  const { page } = context;
  const isHeadline = (name: TokenName): boolean => page.styles[name.first] === LineStyle.headline;
  const body = new Map<string, EntityType>();
  for (const name of names) if (!isHeadline(name)) body.set(smallText(page, name), name.type);
  if (body.size === 0) return [...names];
  return names.flatMap((name) => (isHeadline(name) ? headlineName(name, body, context) : [name]));
}

function headlineName(name: TokenName, body: ReadonlyMap<string, EntityType>, context: RuleContext): TokenName[] {
  if (name.type === 'organisation' || body.has(smallText(context.page, name)) || !hasSmallWord(name, context))
    return [name];
  for (let length = name.last - name.first; length > 0; length--) {
    for (let first = name.first; first + length - 1 <= name.last; first++) {
      const part = { type: name.type, first, last: first + length - 1 };
      const type = body.get(smallText(context.page, part));
      if (type) return [{ ...part, type }];
    }
  }
  return name.type === 'person' ? [] : [name];
}

/** Whether the running text writes a word of the name small, and it is none that ends the names of places. */
function hasSmallWord({ first, last }: TokenName, { page, evidence }: RuleContext): boolean {
  for (let i = first; i <= last; i++) {
    const word = wordAt(page, i);
    const small = (evidence.get(word.lower) ?? 0) & Evidence.small;
    if (word.shape === Shape.capitalised && small && (word.lexicon & Lexicon.placeHead) === 0) return true;
  }
  return false;
}
