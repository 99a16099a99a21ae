import { spread } from '../coverage/hashing.ts';
import type { TermWeights } from '../coverage/termWeights.ts';
import { Tokens } from '../coverage/tokens.ts';

/** The telling words of a statement, each once, by their hashes in rising order, with what each weighs. */
export interface Wording {
  readonly terms: Int32Array;
  readonly weights: Float32Array;
  /** The sum of the weights. */
  readonly weight: number;
  /** How many words there are in all. */
  readonly count: number;
  /** Tells two orders of words apart; equal for equal words. */
  readonly key: number;
}

/** What two wordings have in common. */
export interface Common {
  readonly words: number;
  readonly weight: number;
}

/** Words below this weight tell nothing of a statement. */
const TELLING = 1.5;

const tokens = new Tokens();

/** Reads a statement's words. */
export function wordingOf(words: string, { weightOf }: TermWeights): Wording {
  tokens.read(words, []);
  const all = tokens.words.subarray(0, tokens.count);
  let key = all.length;
  for (const word of all) key = spread(Math.imul(key, 31) ^ word);
  const terms = [...new Set(all)].filter((word) => weightOf(word) > TELLING).sort((a, b) => a - b);
  const weights = Float32Array.from(terms, weightOf);
  return {
    terms: Int32Array.from(terms),
    weights,
    weight: weights.reduce((sum, one) => sum + one, 0),
    count: all.length,
    key,
  };
}

/** The telling words that stand in both. */
export function inCommon(a: Wording, b: Wording): Common {
  let words = 0;
  let weight = 0;
  let j = 0;
  for (let i = 0; i < a.terms.length; i++) {
    const term = a.terms[i]!;
    while (j < b.terms.length && b.terms[j]! < term) j++;
    if (b.terms[j] !== term) continue;
    words++;
    weight += a.weights[i]!;
  }
  return { words, weight };
}
