import { Evidence } from './evidence.ts';
import type { TokenName } from './findNames.ts';
import type { RuleContext } from './ruleContext.ts';
import { Flag, type Page, wordAt } from './page.ts';
import { type NameWord, readPersonName } from './personName.ts';
import { soundDistance } from './spelling.ts';
import { Lexicon, Shape } from './vocabulary.ts';

/** How much a bare surname may differ in sound from the full name's, as a share of its length. */
const SURNAME_DIFFERENCE = 0.17;
/** What only places have. */
const PLACED = Evidence.afterPlacePreposition | Evidence.afterPlaceHeadOf | Evidence.beforeCommaPlace;
/** A shorter word is too easily like another. */
const SHORTEST_SURNAME = 4;
/** With more people a text is a list: further surnames are not looked for misspelt, or time would grow too fast. */
const MOST_SURNAMES = 300;
/** Words that mean something by themselves are no misspelt surnames. */
const OTHER_MEANING =
  Lexicon.smallWord |
  Lexicon.calendar |
  Lexicon.demonym |
  Lexicon.title |
  Lexicon.city |
  Lexicon.country |
  Lexicon.organisation;

/** Whether two surnames can be one: Lukashenko and Lukashenka. */
export function areOneSurname(a: NameWord, b: NameWord): boolean {
  if (a.sound === b.sound) return true;
  const most = SURNAME_DIFFERENCE * Math.max(a.sound.length, b.sound.length);
  // Each letter more costs at least half: most pairs need no closer look.
  if (a.first !== b.first || Math.abs(a.sound.length - b.sound.length) / 2 > most) return false;
  return soundDistance(a.sound, b.sound) <= most;
}

/** A given name in syllables that closes a name, "Lim Min-ho": then the surname opens it. */
const SYLLABLES_LAST = /[^\p{L}]\p{Lu}\p{Ll}{1,12}(?:[‐-]\p{Ll}{1,12}){1,3}$/u;

/** The surname of a full name; undefined for a name without words. */
export function surnameOf(full: string): NameWord | undefined {
  const { words } = readPersonName(full);
  return SYLLABLES_LAST.test(full) ? words[0] : words.at(-1);
}

/** A capitalised word alone that is the surname of somebody named in full, or nearly, is that name again. */
export function echoSurnames(names: readonly TokenName[], context: RuleContext): TokenName[] {
  const { page } = context;
  const surnames = new Map<string, NameWord>();
  for (const { type, first, last } of names) {
    const lower = wordAt(page, last).lower;
    const word = type === 'person' && first < last ? readPersonName(lower).words[0] : undefined;
    if (word && lower.length >= SHORTEST_SURNAME && surnames.size < MOST_SURNAMES) surnames.set(lower, word);
  }
  if (surnames.size === 0) return [...names];
  const renamed = names.map((name): TokenName =>
    isEcho(name, surnames, context) ? { ...name, type: 'person' } : name,
  );
  const covered = new Uint8Array(page.words.length);
  for (const { first, last } of names) covered.fill(1, first, last + 1);
  const echoes: TokenName[] = [];
  for (const [i, word] of page.words.entries()) {
    if (
      word.shape !== Shape.capitalised ||
      covered[i] ||
      !standsAlone(page, i) ||
      word.text.length < SHORTEST_SURNAME ||
      word.lexicon & OTHER_MEANING
    )
      continue;
    if (isSurname(word.lower, surnames)) echoes.push({ type: 'person', first: i, last: i });
  }
  return [...renamed, ...echoes].sort((a, b) => a.first - b.first);
}

/** Whether a word taken for a place is the very surname of somebody, and nothing in the article is in it or at it. */
function isEcho(
  { type, first, last }: TokenName,
  surnames: ReadonlyMap<string, NameWord>,
  { page, evidence }: RuleContext,
): boolean {
  if (type !== 'place' || first !== last) return false;
  const { lower, lexicon, shape } = wordAt(page, first);
  if (!surnames.has(lower) || shape !== Shape.capitalised || lexicon & Lexicon.country) return false;
  return ((evidence.get(lower) ?? 0) & PLACED) === 0 && standsAlone(page, first);
}

/** Whether no other capital stands beside the token, but for that of a word that opens the sentence: "Later Halvorsen …". */
function standsAlone(page: Page, i: number): boolean {
  const start = page.runStarts[i] ?? i;
  const opener = start === i - 1 && (page.flags[start] ?? 0) & Flag.sentenceStart;
  const small = opener && wordAt(page, start).lexicon & Lexicon.smallWord;
  return page.runEnds[i] === i && (start === i || Boolean(small));
}

function isSurname(lower: string, surnames: ReadonlyMap<string, NameWord>): boolean {
  if (surnames.has(lower)) return true;
  const [word] = readPersonName(lower).words;
  if (word === undefined) return false;
  for (const surname of surnames.values()) if (areOneSurname(word, surname)) return true;
  return false;
}
