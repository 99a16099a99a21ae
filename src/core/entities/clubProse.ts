import type { TokenName } from './findNames.ts';
import { smallText } from './nameText.ts';
import { lexiconOf } from './phraseLexicon.ts';
import { Flag, type Page, wordAt } from './page.ts';
import type { RuleContext } from './ruleContext.ts';
import { Lexicon, Part, Shape } from './vocabulary.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** So many words of matches make a report of one. */
const FEWEST_WORDS = 3;
/** What a team does to another. */
const BEATS = list(`beat beats defeated thrashed hammered edged trounced routed overcame crushed`);
/** Who belongs to a team, behind its name. */
const MEMBERS =
  list(`striker midfielder defender goalkeeper keeper captain winger fullback batsman bowler forward coach pitcher quarterback skipper
  playmaker`);
/** National teams keep the kind of their country; a word that means more is none. */
const OTHER = Lexicon.country | Lexicon.demonym | Lexicon.calendar | Lexicon.smallWord | Lexicon.title;
/** Nations whose teams play under a name that lists of countries lack. */
const NATIONS = new Set([
  'england',
  'scotland',
  'wales',
  'northern ireland',
  'korea',
  'republic of ireland',
  'holland',
]);

/** In reports of matches a town that beats another, or has a striker, is the club called after it; not where it is a place: "in Solvik". */
export function nameTeams(names: readonly TokenName[], context: RuleContext): TokenName[] {
  const { page } = context;
  if (!isSport(page)) return [...names];
  const may = (name: TokenName): boolean =>
    name.type === 'place' &&
    (lexiconOf(context, name.first, name.last) & OTHER) === 0 &&
    !NATIONS.has(smallText(page, name));
  const teams = new Set<string>();
  for (const [i, name] of names.entries()) {
    if (may(name) && playsAt(page, name, names[i + 1])) teams.add(smallText(page, name));
  }
  return names.map((name) =>
    may(name) && teams.has(smallText(page, name)) && !isWhere(page, name.first)
      ? { ...name, type: 'organisation' }
      : name,
  );
}

function isSport(page: Page): boolean {
  let found = 0;
  for (const { parts } of page.words) if (parts & Part.match && ++found >= FEWEST_WORDS) return true;
  return false;
}

function playsAt(page: Page, { first, last }: TokenName, next: TokenName | undefined): boolean {
  const before = wordAt(page, first - 1);
  const after = wordAt(page, last + 1);
  if (MEMBERS.has(after.lower) && after.shape === Shape.lower) return true;
  if (BEATS.has(before.lower) && before.shape === Shape.lower && ((page.flags[first] ?? 0) & Flag.lineStart) === 0)
    return true;
  // `Solvik beat Hallvik`: a person beats another too.
  return BEATS.has(after.lower) && next?.first === last + 2 && next.type !== 'person';
}

function isWhere(page: Page, first: number): boolean {
  return (wordAt(page, first - 1).parts & Part.placePreposition) > 0;
}
