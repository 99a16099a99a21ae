import { Flag, type Page, wordAt } from './page.ts';
import { Lexicon, Part, Shape, type Word } from './vocabulary.ts';

/** What the words around a run of capitals say it is, as bits. */
export const Cue = {
  /** "the insurer Solvex". */
  afterOrganisationNoun: 1 << 0,
  /** "the Solvex group". */
  beforeOrganisationNoun: 1 << 1,
  /** "Solvex, a fishing company". */
  calledOrganisation: 1 << 2,
  /** "shares in Solvex", "spokesman for Solvex". */
  hasMembers: 1 << 3,
  /** "Solvex shares", "Solvex's customers". */
  hasProperty: 1 << 4,
  /** "Halvorsen, a retired teacher", "Halvorsen, who". */
  calledPerson: 1 << 5,
  /** "Solvik district". */
  beforePlaceNoun: 1 << 6,
  /** "Solvik, a fishing village". */
  calledPlace: 1 << 7,
} as const;

const MEMBER_PREPOSITIONS = new Set(['of', 'for', 'at', 'with', 'from']);
/** What one can have in a company; other things are in places. */
const HOLDINGS = new Set(['share', 'shares', 'stake', 'stakes']);
const ARTICLES = new Set(['a', 'an', 'the', 'one', 'another', 'its', 'our']);
const WHO = new Set(['who', 'whose', 'whom']);
/** What somebody or something is called after a comma shows itself within so many words. */
const APPOSITION = 7;

/** The cues of the run that token `i` belongs to. */
export function cuesOf(page: Page, i: number): number {
  const first = page.runStarts[i] ?? i;
  const last = page.runEnds[i] ?? i;
  return cueBefore(page, first) | cueAfter(page, last);
}

function cueBefore(page: Page, first: number): number {
  if ((page.flags[first] ?? 0) & Flag.lineStart) return 0;
  let at = first - 1;
  if (wordAt(page, at).lower === 'the') at--;
  const before = wordAt(page, at);
  if (at === first - 1 && before.parts & Part.organisationNoun) return Cue.afterOrganisationNoun;
  const noun = wordAt(page, at - 1);
  const joined = before.lower === 'in' ? HOLDINGS.has(noun.lower) : MEMBER_PREPOSITIONS.has(before.lower);
  return joined && noun.parts & Part.memberNoun ? Cue.hasMembers : 0;
}

function cueAfter(page: Page, last: number): number {
  let at = last + 1;
  const possessive = wordAt(page, at).text === "'s" || wordAt(page, at).text === '’s';
  if (possessive) at++;
  if ((page.flags[at] ?? 0) & Flag.lineStart) return 0;
  const after = wordAt(page, at);
  if (after.text === ',') return possessive ? 0 : cueOfApposition(page, at + 1);
  let cues = after.parts & Part.propertyNoun ? Cue.hasProperty : 0;
  if (possessive) return cues;
  if (after.parts & Part.organisationNoun) cues |= Cue.beforeOrganisationNoun;
  return isPlaceNoun(after) ? cues | Cue.beforePlaceNoun : cues;
}

function cueOfApposition(page: Page, from: number): number {
  const opening = wordAt(page, from);
  if (WHO.has(opening.lower)) return Cue.calledPerson;
  if (!ARTICLES.has(opening.lower)) return 0;
  for (let i = from + 1; i < from + APPOSITION; i++) {
    const word = wordAt(page, i);
    const head = wordAt(page, i + 1);
    if (word.shape === Shape.sign || word.shape === Shape.none || (page.flags[i] ?? 0) & Flag.lineStart) return 0;
    // The noun that others still follow says what its own kind is: "a bank manager".
    if (word.shape === Shape.lower && head.parts & (Part.organisationNoun | Part.title)) continue;
    if (word.parts & Part.title) return Cue.calledPerson;
    if (word.parts & Part.organisationNoun) return Cue.calledOrganisation;
    if (isPlaceNoun(word)) return Cue.calledPlace;
  }
  return 0;
}

function isPlaceNoun(word: Word): boolean {
  return word.shape === Shape.lower && (word.lexicon & Lexicon.placeHead) > 0;
}
