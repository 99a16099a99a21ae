import { Evidence } from './evidence.ts';
import type { TokenName } from './findNames.ts';
import { wordAt } from './page.ts';
import type { RuleContext } from './ruleContext.ts';
import { Lexicon } from './vocabulary.ts';

/** So many places beside a name in one list make it one too. */
const FEWEST_PLACES = 2;
/** What only people have. */
const PERSONAL =
  Evidence.afterTitle |
  Evidence.afterGivenName |
  Evidence.givenNameFirst |
  Evidence.beforeAge |
  Evidence.beforeSpeaking;
const JOINTS = new Set([',', 'and', 'or', '&']);

/** "Solvik, Hallvik and Tveit": a lone word taken for a person among places is a place, unless something tells of a person. */
export function agreeInLists(names: readonly TokenName[], context: RuleContext): TokenName[] {
  const agreed = [...names];
  for (let from = 0; from < names.length;) {
    let to = from;
    while (to + 1 < names.length && areListed(names[to]!, names[to + 1]!, context)) to++;
    const listed = names.slice(from, to + 1);
    const places = listed.filter(({ type }) => type === 'place').length;
    if (places >= FEWEST_PLACES) {
      for (let i = from; i <= to; i++) if (isDoubtful(names[i]!, context)) agreed[i] = { ...names[i]!, type: 'place' };
    }
    from = to + 1;
  }
  return agreed;
}

/** Whether a comma, or a comma and a word, joins the two. */
function areListed(a: TokenName, b: TokenName, { page }: RuleContext): boolean {
  const gap = b.first - a.last - 1;
  if (gap < 1 || gap > 2) return false;
  for (let i = a.last + 1; i < b.first; i++) if (!JOINTS.has(wordAt(page, i).lower)) return false;
  return true;
}

function isDoubtful({ type, first, last }: TokenName, { page, evidence }: RuleContext): boolean {
  if (type !== 'person' || first !== last) return false;
  const { lower, lexicon } = wordAt(page, first);
  return (lexicon & Lexicon.givenName) === 0 && ((evidence.get(lower) ?? 0) & PERSONAL) === 0;
}
