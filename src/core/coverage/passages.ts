import { copiedRuns } from './copiedRuns.ts';
import type { Match } from './match.ts';
import { type PassageReading, type PassageText, readForPassages } from './passageReading.ts';
import { retoldSentences } from './retoldSentences.ts';
import { joinRuns } from './runEnds.ts';
import type { PairKind, Passage } from './story.ts';
import type { TermWeights } from './termWeights.ts';

export type { PassageText } from './passageReading.ts';
export type { TermWeights } from './termWeights.ts';

/** What two texts share. */
export interface PassageFinding {
  readonly kind: PairKind;
  /** In the order of a. Where a text repeats itself they may overlap, by less than half. */
  readonly passages: readonly Passage[];
  /** Share, 0 to 1, of the words of a that stand in passages. */
  readonly sharedOfA: number;
  /** The same of b. */
  readonly sharedOfB: number;
  /** What counted, one short phrase each. */
  readonly evidence: readonly string[];
}

/** From this share of the shorter text on, copied word for word or nearly so, two are one report printed twice. */
const NEAR_DUPLICATE = 0.6;
/** Of a copied run so much must not stand in longer ones, and of a retelling at most so much. */
const MIN_FRESH = 0.5;

/** What was found, with which of its words are taken. */
class Found {
  readonly copied: Match[] = [];
  readonly quotations: Match[] = [];
  readonly sentences: Match[] = [];
  readonly #takenA: Uint8Array;
  readonly #takenB: Uint8Array;

  constructor(a: PassageReading, b: PassageReading) {
    this.#takenA = new Uint8Array(a.count);
    this.#takenB = new Uint8Array(b.count);
  }

  /** Whether most of these words of a belong to a passage. */
  holds(from: number, to: number): boolean {
    return freshShare(this.#takenA, from, to) < MIN_FRESH;
  }

  /** Puts the match among `kind` unless most of it, in either text, belongs to another already. */
  take(match: Match, kind: Match[]): void {
    if (this.holds(match.aFrom, match.aTo)) return;
    if (freshShare(this.#takenB, match.bFrom, match.bTo) < MIN_FRESH && kind !== this.copied) return;
    this.#takenA.fill(1, match.aFrom, match.aTo);
    this.#takenB.fill(1, match.bFrom, match.bTo);
    kind.push(match);
  }

  shares(): [number, number] {
    return [shareTaken(this.#takenA), shareTaken(this.#takenB)];
  }
}

function freshShare(taken: Uint8Array, from: number, to: number): number {
  let old = 0;
  for (let i = from; i < to; i++) old += taken[i]!;
  return (to - from - old) / (to - from);
}

function shareTaken(taken: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < taken.length; i++) count += taken[i]!;
  return taken.length === 0 ? 0 : count / taken.length;
}

function evidenceOf(copied: number, { quotations, sentences }: Found): string[] {
  const phrases: string[] = [];
  if (copied > 0) phrases.push(copied === 1 ? 'one passage' : `${copied} passages`);
  if (quotations.length === 1) phrases.push('one quotation in two wordings');
  if (quotations.length > 1) phrases.push(`${quotations.length} quotations in two wordings`);
  if (sentences.length > 0)
    phrases.push(sentences.length === 1 ? 'one sentence retold' : `${sentences.length} sentences retold`);
  return phrases;
}

/**
 * Finds the passages that stand in both texts: first runs of words that were copied, with small changes or none, then
 * sentences and quotations in other words. Passages begin and end at word borders and go over nothing that is
 * masked. The same two texts the other way round may give passages that differ in detail.
 */
export function findPassages(a: PassageText, b: PassageText, weights: TermWeights): PassageFinding {
  const inA = readForPassages(a, weights);
  const inB = readForPassages(b, weights);
  const found = new Found(inA, inB);
  for (const run of copiedRuns(inA, inB)) found.take(run, found.copied);
  for (const retelling of retoldSentences(inA, inB, (from, to) => found.holds(from, to))) {
    found.take(retelling, retelling.quotation ? found.quotations : found.sentences);
  }
  const copied = joinRuns(found.copied, inA, inB);
  const all = [...copied, ...found.quotations, ...found.sentences].sort((x, y) => x.aFrom - y.aFrom);
  const copiedWords = copied.reduce((sum, run) => sum + run.aTo - run.aFrom, 0);
  const ofShorter = copiedWords / Math.max(1, Math.min(inA.count, inB.count));
  const [sharedOfA, sharedOfB] = found.shares();
  return {
    kind: ofShorter >= NEAR_DUPLICATE ? 'near-duplicate' : all.length > 0 ? 'shared-passages' : 'same-event',
    passages: all.map((match) => ({
      aStart: inA.starts[match.aFrom]!,
      aEnd: inA.ends[match.aTo - 1]!,
      bStart: inB.starts[match.bFrom]!,
      bEnd: inB.ends[match.bTo - 1]!,
    })),
    sharedOfA,
    sharedOfB,
    evidence: evidenceOf(copied.length, found),
  };
}
