import type { EntityType } from './entity.ts';
import type { TokenName } from './findNames.ts';
import type { RuleContext } from './ruleContext.ts';
import { Flag, LineStyle, type Page, wordAt } from './page.ts';
import { Lexicon } from './vocabulary.ts';

/** How often a text was found to be a name, by kind. */
type Kinds = Map<EntityType, number>;

/** One kind must be found so many times as often as the others together to be taken for all. */
const MAJORITY = 2;

/** A name that an article writes many times is of one kind throughout, and a name wherever it stands alone. */
export function agreeOnRepeated(names: readonly TokenName[], context: RuleContext): TokenName[] {
  const kinds = new Map<string, Kinds>();
  for (const name of names) {
    const text = textOf(name.first, name.last, context);
    const found = kinds.get(text) ?? new Map<EntityType, number>();
    kinds.set(text, found.set(name.type, (found.get(name.type) ?? 0) + 1));
  }
  const agreed = names.map((name) => {
    const type = prevailing(kinds.get(textOf(name.first, name.last, context)));
    return { ...name, type: type ?? name.type };
  });
  return [...agreed, ...missedOf(agreed, kinds, context)].sort((a, b) => a.first - b.first);
}

function textOf(first: number, last: number, { page }: RuleContext): string {
  return page.words
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ');
}

function prevailing(kinds: Kinds | undefined): EntityType | null {
  const [first, ...others] = [...(kinds ?? [])].sort((a, b) => b[1] - a[1]);
  const rest = others.reduce((sum, [, count]) => sum + count, 0);
  return first && first[1] >= MAJORITY * rest ? first[0] : null;
}

/** Runs of capitals that no name covers and that are a name elsewhere in the article. */
function missedOf(names: readonly TokenName[], kinds: ReadonlyMap<string, Kinds>, context: RuleContext): TokenName[] {
  const { page } = context;
  const covered = new Uint8Array(page.words.length);
  for (const { first, last } of names) covered.fill(1, first, last + 1);
  const missed: TokenName[] = [];
  for (const i of page.capitals) {
    const last = page.runEnds[i] ?? i;
    const starts = page.runStarts[i] === i && page.styles[i] === LineStyle.running;
    if (!starts || isCurrency(page, last) || covered.subarray(i, last + 1).includes(1)) continue;
    const common = i === last && wordAt(page, i).lexicon & (Lexicon.smallWord | Lexicon.calendar | Lexicon.title);
    const type = common ? null : prevailing(kinds.get(textOf(i, last, context)));
    if (type) missed.push({ type, first: i, last });
  }
  return missed;
}

/** "US" in "US$40". */
export function isCurrency(page: Page, i: number): boolean {
  return wordAt(page, i + 1).text === '$' && ((page.flags[i + 1] ?? 0) & Flag.glued) > 0;
}
