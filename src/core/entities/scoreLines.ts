import type { TokenName } from './findNames.ts';
import { Flag, type Page, wordAt } from './page.ts';
import type { RuleContext } from './ruleContext.ts';
import { Lexicon, Part, Shape } from './vocabulary.ts';

/** How many tokens back a word of results is looked for: a heading, and a table of twenty clubs. */
const REACH = 300;
/** A line holds a score when so many names in it have a number behind them. */
const FEWEST_SCORES = 2;
const PARTS = new Set([',', ';', ':', ')', '-', '–', '|', '•']);
/** Longest name of a club in a table, in tokens. */
const LONGEST_CLUB = 3;

/**
 * In results and standings ("Solvik 2 Fjordby 1") a town, and a name that is else unknown, is the club called after it.
 * National teams stay the countries they are.
 */
export function nameClubs(names: readonly TokenName[], { page }: RuleContext): TokenName[] {
  const clubs = clubsOf(page);
  if (clubs.size === 0) return [...names];
  const covered = new Uint8Array(page.words.length);
  for (const { first, last } of names) covered.fill(1, first, last + 1);
  const renamed = names.map((name): TokenName => {
    const club = name.type === 'place' && clubs.get(name.first) === name.last;
    return club ? { ...name, type: 'organisation' } : name;
  });
  const missed = [...clubs].filter(([first, last]) => !covered.subarray(first, last + 1).includes(1));
  const added = missed.map(([first, last]): TokenName => ({ type: 'organisation', first, last }));
  return [...renamed, ...added].sort((a, b) => a.first - b.first);
}

/** The runs of capitals that have a score, first token to last. */
function clubsOf(page: Page): Map<number, number> {
  const clubs = new Map<number, number>();
  let lastSport = -REACH;
  for (let start = 0; start < page.words.length;) {
    const end = lineEnd(page, start);
    for (let i = start; i < end; i++) if (wordAt(page, i).parts & Part.result) lastSport = i;
    if (start - lastSport < REACH) for (const [first, last] of scoresOf(page, start, end)) clubs.set(first, last);
    start = end;
  }
  return clubs;
}

function lineEnd(page: Page, start: number): number {
  let end = start + 1;
  while (end < page.words.length && ((page.flags[end] ?? 0) & Flag.lineStart) === 0) end++;
  return end;
}

/** The names with a number behind them; a name alone in its line needs two, as standings have. */
function scoresOf(page: Page, start: number, end: number): [number, number][] {
  const scores: [number, number][] = [];
  for (let i = start; i < end; i++) {
    if (!page.words[i]?.capital || page.runStarts[i] !== i) continue;
    const last = page.runEnds[i] ?? i;
    if (last - i >= LONGEST_CLUB || !hasScore(page, i, last)) continue;
    if (isStanding(page, last) || mayBeClub(page, i, last)) scores.push([i, last]);
  }
  return scores.length >= FEWEST_SCORES ? scores : scores.filter(([, last]) => isNumber(page, last + 2));
}

function isNumber(page: Page, i: number): boolean {
  return wordAt(page, i).shape === Shape.number && ((page.flags[i] ?? 0) & Flag.lineStart) === 0;
}

/** Numbers behind a name in standings: matches, won, drawn, lost, goals for and against; rounds of golf are fewer. */
const STANDING = 6;

/** Whether so many numbers follow as only standings have: who stands before them is a club, whatever else it might be. */
function isStanding(page: Page, last: number): boolean {
  for (let i = 1; i <= STANDING; i++) if (!isNumber(page, last + i)) return false;
  return true;
}

/** A number behind it, and before it nothing, another's number, or a sign that parts one result from the next. */
function hasScore(page: Page, first: number, last: number): boolean {
  const before = wordAt(page, first - 1);
  const opens = (page.flags[first] ?? 0) & Flag.lineStart || before.shape === Shape.number || PARTS.has(before.text);
  return Boolean(opens) && isNumber(page, last + 1);
}

/** What no club is called by one word; in several words, a given name makes a person of them. */
const OTHER = Lexicon.country | Lexicon.calendar | Lexicon.smallWord | Lexicon.demonym | Lexicon.title;

function mayBeClub(page: Page, first: number, last: number): boolean {
  if (first < last && wordAt(page, first).lexicon & Lexicon.givenName) return false;
  for (let i = first; i <= last; i++) {
    const word = wordAt(page, i);
    if (word.shape === Shape.initial || (first === last && word.lexicon & OTHER)) return false;
  }
  return true;
}
