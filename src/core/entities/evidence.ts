import { cuesOf } from './cues.ts';
import { joinHashes } from './hash.ts';
import { Flag, type Page, wordAt } from './page.ts';
import { Lexicon, Part, Shape, type Vocabulary, type Word } from './vocabulary.ts';

/** What a whole document tells of a word, as bits by its small letters. */
export const Evidence = {
  /** Stands written small elsewhere. */
  small: 1 << 0,
  /** Has its capital inside a sentence. */
  insideSentence: 1 << 1,
  afterTitle: 1 << 2,
  beforeSpeaking: 1 << 3,
  afterPlacePreposition: 1 << 4,
  afterGivenName: 1 << 5,
  givenNameFirst: 1 << 6,
  besideOrganisationHead: 1 << 7,
  possessive: 1 << 8,
  beforeBracket: 1 << 9,
  /** Stands alone in brackets. */
  inBrackets: 1 << 10,
  afterThe: 1 << 11,
  /** A comma and a known country or region follow: Solvik, Norland. */
  beforeCommaPlace: 1 << 12,
  /** "city of", "province of" before it. */
  afterPlaceHeadOf: 1 << 13,
  /** A comma and an age follow. */
  beforeAge: 1 << 14,
} as const;

/** How many bits `Evidence` has. */
export const EVIDENCE_BITS = 15;
/** The bits of `Cue` stand above those of `Evidence`. */
export const CUE_SHIFT = EVIDENCE_BITS;

/** A run longer than this is no person's name. */
const LONGEST_PERSON_RUN = 4;
const AGE_DIGITS = 2;

/** Gathers the evidence of a page by small letters: bits of `Evidence`, and from `CUE_SHIFT` on those of `Cue`. */
export function gatherEvidence(page: Page, cues: Uint8Array): Map<string, number> {
  const evidence = new Map<string, number>();
  for (const [i, word] of page.words.entries()) {
    if (!word.capital && word.shape !== Shape.lower) continue;
    const bits = word.capital ? evidenceAt(page, i) | ((cues[i] ?? 0) << CUE_SHIFT) : Evidence.small;
    evidence.set(word.lower, (evidence.get(word.lower) ?? 0) | bits);
  }
  return evidence;
}

/** The bits of `Cue` for each capital. */
export function gatherCues(page: Page): Uint8Array {
  const cues = new Uint8Array(page.words.length);
  for (const i of page.capitals) {
    const start = page.runStarts[i] ?? i;
    cues[i] = start < i ? (cues[start] ?? 0) : cuesOf(page, i);
  }
  return cues;
}

function evidenceAt(page: Page, i: number): number {
  const first = page.runStarts[i] ?? i;
  const last = page.runEnds[i] ?? i;
  const before = wordAt(page, i - 1);
  const after = wordAt(page, i + 1);
  const given = Lexicon.givenName;
  let bits = 0;
  if (((page.flags[i] ?? 0) & Flag.sentenceStart) === 0) bits |= Evidence.insideSentence;
  const title = before.parts | (before.text === '.' ? wordAt(page, i - 2).parts : 0);
  if (title & Part.title) bits |= Evidence.afterTitle;
  if (after.parts & Part.speaking) bits |= Evidence.beforeSpeaking;
  if (i === first && before.parts & Part.placePreposition) bits |= Evidence.afterPlacePreposition;
  if (i === last && i > first && (wordAt(page, first).lexicon | before.lexicon) & given)
    bits |= Evidence.afterGivenName;
  if (i === first && i < last && last - first < LONGEST_PERSON_RUN && wordAt(page, i).lexicon & given) {
    bits |= Evidence.givenNameFirst;
  }
  if (last > first && wordAt(page, last).lexicon & Lexicon.organisationHead) bits |= Evidence.besideOrganisationHead;
  if (after.text === "'s" || after.text === '’s') bits |= Evidence.possessive;
  if (i === last && after.text === '(') bits |= Evidence.beforeBracket;
  if (before.text === '(' && after.text === ')') bits |= Evidence.inBrackets;
  if (i === first && before.lower === 'the') bits |= Evidence.afterThe;
  if (i === first && before.lower === 'of' && isPlaceHead(wordAt(page, i - 2))) bits |= Evidence.afterPlaceHeadOf;
  return i === last && after.text === ',' ? bits | commaEvidence(wordAt(page, i + 2)) : bits;
}

function isPlaceHead(word: Word): boolean {
  return word.shape === Shape.lower && (word.lexicon & Lexicon.placeHead) > 0;
}

function commaEvidence(next: Word): number {
  if (next.shape === Shape.number && next.text.length === AGE_DIGITS) return Evidence.beforeAge;
  const place = next.capital && next.lexicon & (Lexicon.country | Lexicon.region);
  return place ? Evidence.beforeCommaPlace : 0;
}

/** Longest phrase of the lexicon, in tokens. */
const LONGEST_PHRASE = 7;
/** Where in a phrase a token stands. */
export const PhrasePlace = { first: 1, inside: 2, last: 3 } as const;

/**
 * Where phrases of the lexicon stand: for each token the bits of the longest that covers it, shifted left by two, with
 * its place in it (1 first, 2 inside, 3 last); 0 where none does.
 */
export function findPhrases(page: Page, vocabulary: Vocabulary): Int32Array {
  const phrases = new Int32Array(page.words.length);
  for (const i of page.capitals) {
    if (phrases[i]) continue;
    let hash = wordAt(page, i).lowerHash;
    let end = 0;
    let bits = 0;
    for (let k = i + 1; k < page.words.length && k < i + LONGEST_PHRASE; k++) {
      const word = wordAt(page, k);
      if ((page.flags[k] ?? 0) & Flag.lineStart) break;
      hash = joinHashes(hash, word.lowerHash);
      const found =
        word.capital || word.shape === Shape.sign || word.shape === Shape.lower ? vocabulary.lexicon.get(hash) : 0;
      if (found) {
        end = k;
        bits = found;
      } else if (!page.candidates[k]) break;
    }
    if (!end) continue;
    phrases.fill((bits << 2) | PhrasePlace.inside, i, end);
    phrases[i] = (bits << 2) | PhrasePlace.first;
    phrases[end] = (bits << 2) | PhrasePlace.last;
  }
  return phrases;
}
