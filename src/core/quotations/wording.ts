import { FNV_OFFSET, addLetter, spread } from '../coverage/hashing.ts';
import { fold } from '../coverage/letters.ts';
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
  /** All words in order, by their hashes. */
  readonly all: Int32Array;
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
  const all = tokens.words.slice(0, tokens.count);
  let key = all.length;
  for (const word of all) key = spread(Math.imul(key, 31) ^ word);
  const weightOfRoot = new Map<number, number>();
  for (const [i, word] of all.entries()) {
    const weight = weightOf(word);
    if (weight > TELLING) weightOfRoot.set(rootOf(words, tokens.starts[i]!, tokens.ends[i]!, word), weight);
  }
  const terms = [...weightOfRoot.keys()].sort((a, b) => a - b);
  const weights = Float32Array.from(terms, (term) => weightOfRoot.get(term) ?? 0);
  return {
    terms: Int32Array.from(terms),
    weights,
    weight: weights.reduce((sum, one) => sum + one, 0),
    all,
    count: all.length,
    key,
  };
}

/** Endings that make a noun of a verb: a translator writes `the closure` where another writes `closed`. */
const NOUN_ENDING = /(?:ation|ment|tion|ance|ence|age|ure)s?$/;
/** What is left of a word has so many letters at least. */
const SHORTEST_ROOT = 4;
/** Longer words are no words. */
const LONGEST_WORD = 40;

/** The hash of a noun's verb; of other words the one given. */
function rootOf(text: string, start: number, end: number, word: number): number {
  if (end - start < SHORTEST_ROOT + 3 || end - start > LONGEST_WORD) return word;
  const cut = NOUN_ENDING.exec(text.slice(start, end))?.index ?? 0;
  if (cut < SHORTEST_ROOT) return word;
  let hash = FNV_OFFSET;
  for (let i = start; i < start + cut; i++) hash = addLetter(hash, fold(text.charCodeAt(i)));
  return hash;
}

/** Whether the words of the shorter one, in order and nothing between, stand in the other. */
export function holds(long: Wording, short: Wording): boolean {
  const last = long.all.length - short.all.length;
  for (let from = 0; from <= last; from++) {
    let i = 0;
    while (i < short.all.length && long.all[from + i] === short.all[i]) i++;
    if (i === short.all.length) return true;
  }
  return false;
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
