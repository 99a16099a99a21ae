import { CUE_SHIFT, EVIDENCE_BITS, Evidence, findPhrases, gatherCues, gatherEvidence } from './evidence.ts';
import { joinHashes } from './hash.ts';
import { Flag, type Page, wordAt } from './page.ts';
import { LEXICON_BITS, Lexicon, type Vocabulary, type Word } from './vocabulary.ts';

/** The features of one token: 32-bit keys, hashes of a template's number and its values. */
export class FeatureKeys {
  /** More than any token has. */
  readonly keys = new Uint32Array(256);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  /** Adds the feature "template has value"; a template number must never change its meaning once a model is trained. */
  add(template: number, value: number, second = 0): void {
    this.keys[this.count++] = joinHashes(joinHashes(Math.imul(template, 0x9e3779b1), value), second) || 1;
  }
}

/** A page with what the features need beside it. */
export interface Reading {
  readonly page: Page;
  readonly phrases: Int32Array;
  /** Bits of `Evidence` and `Cue` over the whole page, by small letters. */
  readonly evidence: ReadonlyMap<string, number>;
  /** Bits of `Cue` at each token. */
  readonly cues: Uint8Array;
}

/** Prepares a page for `addFeatures`. */
export function prepareReading(page: Page, vocabulary: Vocabulary): Reading {
  const cues = gatherCues(page);
  return { page, phrases: findPhrases(page, vocabulary), evidence: gatherEvidence(page, cues), cues };
}

const PLACE_BITS = Lexicon.city | Lexicon.country | Lexicon.region;
/** The bits that say something about a whole run wherever in it they stand. */
const RUN_BITS = Lexicon.demonym | Lexicon.organisationHead | Lexicon.placeHead | Lexicon.title | Lexicon.country;
const NAME_BITS = Lexicon.givenName | Lexicon.surname;
/** Tokens of a run that are looked at for `RUN_BITS`, and the length at which runs count as equally long. */
const LOOKED_AT = 9;
const LONG_RUN = 5;

const AT_START = 1;
const AT_END = 2;

/** Where a token stands in its run of capitals: bit 1 at its start, bit 2 at its end. */
export function placeInRun(page: Page, i: number): number {
  return (i === page.runStarts[i] ? AT_START : 0) | (i === page.runEnds[i] ? AT_END : 0);
}

/** Adds the features of the first reading for token `i`. */
export function addFeatures(reading: Reading, i: number, out: FeatureKeys): void {
  addWordFeatures(reading.page, i, out);
  addNeighbourFeatures(reading.page, i, out);
  addRunFeatures(reading.page, i, out);
  addLexiconFeatures(reading.page, i, out);
  addPhraseFeatures(reading, i, out);
  addEvidenceFeatures(reading, i, out);
}

function shapeAt(page: Page, i: number, word: Word): number {
  return word.shape * 2 + ((page.flags[i] ?? 0) & Flag.sentenceStart);
}

function addWordFeatures(page: Page, i: number, out: FeatureKeys): void {
  const word = wordAt(page, i);
  out.add(1, shapeAt(page, i, word));
  out.add(2, word.lowerHash);
  out.add(3, word.hash);
  if (!word.capital) return;
  for (let k = 0; k < 3; k++) {
    out.add(4 + k, word.starts[k] ?? 0);
    out.add(7 + k, word.ends[k] ?? 0);
  }
  out.add(10, word.length, word.shape);
}

function addNeighbourFeatures(page: Page, i: number, out: FeatureKeys): void {
  const word = wordAt(page, i);
  const before = wordAt(page, i - 1);
  const after = wordAt(page, i + 1);
  const before2 = wordAt(page, i - 2);
  const after2 = wordAt(page, i + 2);
  out.add(20, before.lowerHash);
  out.add(21, after.lowerHash);
  out.add(22, before2.lowerHash);
  out.add(23, after2.lowerHash);
  out.add(24, before.lowerHash, word.lowerHash);
  out.add(25, word.lowerHash, after.lowerHash);
  out.add(26, before.lowerHash, after.lowerHash);
  out.add(27, before2.lowerHash, before.lowerHash);
  out.add(28, after.lowerHash, after2.lowerHash);
  out.add(29, before.shape * 16 + after.shape, shapeAt(page, i, word));
  out.add(30, before.lowerHash, word.shape * 16 + after.shape);
  out.add(31, after.lowerHash, word.shape * 16 + before.shape);
  const glued = ((page.flags[i] ?? 0) & Flag.glued) + (((page.flags[i + 1] ?? 0) & Flag.glued) >> 1);
  out.add(32, glued, word.shape);
  if (after.capital) out.add(33, after.ends[1]);
  if (before.capital) out.add(34, before.ends[1]);
  const lineStart = (page.flags[i] ?? 0) & Flag.lineStart;
  out.add(35, lineStart, (word.lexicon & PLACE_BITS) | (after.shape << 16));
  out.add(36, lineStart, after.shape * 16 + after2.shape);
}

function addRunFeatures(page: Page, i: number, out: FeatureKeys): void {
  const start = page.runStarts[i] ?? i;
  const end = page.runEnds[i] ?? i;
  const place = placeInRun(page, i);
  const word = wordAt(page, i);
  const first = wordAt(page, start);
  const last = wordAt(page, end);
  const before = wordAt(page, start - 1);
  const after = wordAt(page, end + 1);
  const length = Math.min(end - start, LONG_RUN);
  out.add(50, last.lowerHash, place);
  out.add(51, first.lowerHash, place);
  out.add(52, before.lowerHash, place);
  out.add(53, after.lowerHash, place);
  out.add(54, length * 4 + place, word.shape);
  out.add(55, before.lowerHash, after.lowerHash);
  out.add(56, last.lowerHash, first.lowerHash);
  out.add(57, before.lowerHash, wordAt(page, start - 2).lowerHash);
  out.add(58, after.lowerHash, wordAt(page, end + 2).lowerHash);
  out.add(59, last.ends[1], place);
  let bits = 0;
  let link = 0;
  for (let k = start; k <= end && k < start + LOOKED_AT; k++) {
    const inner = wordAt(page, k);
    bits |= inner.lexicon & RUN_BITS;
    if (!inner.capital && link === 0) link = inner.lowerHash;
  }
  if (link) out.add(67, link, place);
  if (link) out.add(68, link, first.lowerHash);
  out.add(60, bits, place);
  out.add(61, bits, first.lexicon & NAME_BITS);
  out.add(62, bits, last.lexicon & RUN_BITS);
  const style = page.styles[i] ?? 0;
  out.add(63, style, word.shape);
  out.add(64, style, word.lexicon);
  if (style === 0) return;
  out.add(65, style, word.lowerHash);
  out.add(66, style * 32 + place * 8 + length, word.lexicon & Lexicon.smallWord);
}

function addLexiconFeatures(page: Page, i: number, out: FeatureKeys): void {
  const start = page.runStarts[i] ?? i;
  const end = page.runEnds[i] ?? i;
  const place = placeInRun(page, i);
  const word = wordAt(page, i);
  const before = wordAt(page, i - 1);
  const after = wordAt(page, i + 1);
  out.add(80, word.lexicon, (page.flags[i] ?? 0) & Flag.sentenceStart);
  out.add(81, word.lexicon * 4 + place, Math.min(end - start, LONG_RUN));
  out.add(82, before.lexicon, word.lexicon);
  out.add(83, word.lexicon, after.lexicon);
  out.add(84, before.lexicon, after.lexicon);
  out.add(85, wordAt(page, start).lexicon, wordAt(page, end).lexicon * 4 + place);
  out.add(86, word.lexicon, after.lowerHash);
  out.add(87, before.lowerHash, word.lexicon);
  for (let bit = 0; bit < LEXICON_BITS; bit++) {
    if ((word.lexicon >> bit) & 1) {
      out.add(88, bit, word.shape);
      out.add(89, bit, place);
    }
    if ((before.lexicon >> bit) & 1) out.add(90, bit);
    if ((after.lexicon >> bit) & 1) out.add(91, bit);
  }
}

function addPhraseFeatures({ page, phrases }: Reading, i: number, out: FeatureKeys): void {
  const phrase = phrases[i] ?? 0;
  if (!phrase) return;
  const start = page.runStarts[i] ?? i;
  const end = page.runEnds[i] ?? i;
  out.add(100, phrase);
  out.add(101, phrase, wordAt(page, start - 1).lowerHash);
  out.add(102, phrase, wordAt(page, end + 1).lowerHash);
  out.add(103, phrase, Math.min(end - start, LONG_RUN));
}

const WRITTEN = Evidence.small | Evidence.insideSentence;

const CONTEXT = ((1 << EVIDENCE_BITS) - 1) & ~WRITTEN;

function addEvidenceFeatures({ page, evidence, cues }: Reading, i: number, out: FeatureKeys): void {
  const word = wordAt(page, i);
  if (!word.capital) return;
  const bits = evidence.get(word.lower) ?? 0;
  const context = bits & CONTEXT;
  out.add(110, bits & WRITTEN, shapeAt(page, i, word));
  out.add(111, bits & WRITTEN, word.lexicon);
  out.add(112, context, word.shape);
  out.add(113, context, word.lexicon);
  for (let bit = 2; bit < EVIDENCE_BITS; bit++) if ((bits >> bit) & 1) out.add(114, bit);
  const everywhere = bits >> CUE_SHIFT;
  if (everywhere === 0) return;
  const here = cues[i] ?? 0;
  out.add(115, everywhere, word.shape);
  out.add(116, here, placeInRun(page, i));
  for (let bit = 0; everywhere >> bit; bit++) if ((everywhere >> bit) & 1) out.add(117, bit, placeInRun(page, i));
}
