import type { TokenName } from './findNames.ts';
import { Flag, type Page, wordAt } from './page.ts';
import type { RuleContext } from './ruleContext.ts';
import { Lexicon, Shape } from './vocabulary.ts';

/** So many lines of one form are a list. */
const FEWEST_LINES = 3;
/** Given name and surname at least; longer names are rare enough to be left to the model. */
const SHORTEST_NAME = 2;
const LONGEST_NAME = 4;
const RANK_SIGNS = new Set(['.', '=', ')']);

/** A line of a list: its rank, who, and in brackets whence. */
interface RankedLine {
  readonly person: TokenName;
  readonly place: TokenName;
}

/** Results of races: "1. Ingrid Halvorsen (Norway) 11.97". Who stands there is a person, whence they come a place. */
export function nameRanked(names: readonly TokenName[], { page }: RuleContext): TokenName[] {
  const lines = rankedLines(page);
  const fromCountries = lines.filter(({ place }) => isCountry(page, place.first)).length;
  if (lines.length < FEWEST_LINES || 2 * fromCountries < lines.length) return [...names];
  const named = new Uint8Array(page.words.length);
  for (const { person, place } of lines) {
    named.fill(1, person.first, person.last + 1);
    named.fill(1, place.first, place.last + 1);
  }
  const others = names.filter(({ first, last }) => !named.subarray(first, last + 1).includes(1));
  return [...others, ...lines.flatMap(({ person, place }) => [person, place])].sort((a, b) => a.first - b.first);
}

function rankedLines(page: Page): RankedLine[] {
  const lines: RankedLine[] = [];
  for (let i = 0; i < page.words.length; i++) {
    const opens = (page.flags[i] ?? 0) & Flag.lineStart && wordAt(page, i).shape === Shape.number;
    if (!opens) continue;
    const first = RANK_SIGNS.has(wordAt(page, i + 1).text) ? i + 2 : i + 1;
    const line = rankedLine(page, first);
    if (line) lines.push(line);
  }
  return lines;
}

function rankedLine(page: Page, first: number): RankedLine | null {
  const last = lastOfName(page, first);
  const length = last - first + 1;
  if (length < SHORTEST_NAME || length > LONGEST_NAME || wordAt(page, last + 1).text !== '(') return null;
  const from = last + 2;
  const to = lastOfName(page, from);
  if (to < from || wordAt(page, to + 1).text !== ')') return null;
  return { person: { type: 'person', first, last }, place: { type: 'place', first: from, last: to } };
}

/** The last of the capitalised words from here on, in one line; the one before where there is none. */
function lastOfName(page: Page, first: number): number {
  let at = first;
  while (wordAt(page, at).capital && ((page.flags[at] ?? 0) & Flag.lineStart) === 0) at++;
  return at - 1;
}

/** Clubs and teams stand in brackets too; where most are countries, all say whence. */
function isCountry(page: Page, at: number): boolean {
  const { lexicon, shape } = wordAt(page, at);
  return (lexicon & Lexicon.country) > 0 || shape === Shape.stoppedInitials;
}
