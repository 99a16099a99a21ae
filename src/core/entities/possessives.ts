import type { EntityType } from './entity.ts';
import type { TokenName } from './findNames.ts';
import { PLACE_BITS, lexiconOf } from './phraseLexicon.ts';
import { type Page, wordAt } from './page.ts';
import type { RuleContext } from './ruleContext.ts';
import { Lexicon, Part, Shape } from './vocabulary.ts';

/** "Norland's Harbour Office", "the Fjord Party's Harbour Gazette": what is a name before a possessive is one of its own. */
export function splitAtPossessives(names: readonly TokenName[], context: RuleContext): TokenName[] {
  return names.flatMap((name) => {
    for (let i = name.first + 1; i < name.last; i++) {
      if (!isPossessive(context.page, i)) continue;
      const type = kindOfOwner(name, i - 1, context);
      if (type)
        return [
          { type, first: name.first, last: i - 1 },
          { ...name, first: i + 1 },
        ];
    }
    return [name];
  });
}

/** The kind of the owner that ends at `last`; null where the possessive belongs to the name. */
function kindOfOwner({ type, first }: TokenName, last: number, context: RuleContext): EntityType | null {
  if (lexiconOf(context, first, last) & PLACE_BITS) return 'place';
  if (type !== 'organisation') return type === 'person' ? type : null;
  const { lexicon, shape, parts } = wordAt(context.page, last);
  const abbreviation = first === last && (shape === Shape.shortCapitals || shape === Shape.capitals);
  const headed = first < last && lexicon & Lexicon.organisationHead && (parts & Part.title) === 0;
  return headed || abbreviation ? type : null;
}

function isPossessive(page: Page, i: number): boolean {
  const { text } = wordAt(page, i);
  return text === "'s" || text === '’s';
}
