import type { Span } from '../text/span.ts';
import type { TermWeights } from './termWeights.ts';
import { LINE_START, OPENING, QUOTED, Tokens } from './tokens.ts';

/** A text to look for passages in, with what of it is not the article. */
export interface PassageText {
  readonly text: string;
  readonly mask: readonly Span[];
}

/** Words from `from` to before `to`: a sentence, or the part of one that stands inside or outside quotation marks. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  /** Sum over its telling words. */
  readonly weight: number;
  readonly quoted: boolean;
}

/** A text read for passages: its words as columns, its sentences. */
export interface PassageReading {
  readonly count: number;
  readonly words: Int32Array;
  /** UTF-16 offsets. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly weights: Float32Array;
  /** Hashes of the seeds that begin at each word, of all but the last two. */
  readonly seeds: Int32Array;
  readonly sentences: readonly Sentence[];
  /** The number of each word's sentence. */
  readonly sentenceOf: Uint32Array;
  /** How many masked spans stand before each word: what stands in two parts was never together. */
  readonly partOf: Uint32Array;
}

/** Whether the words at i and j stand in one part of the text, with nothing masked between. */
export function areTogether({ partOf }: PassageReading, i: number, j: number): boolean {
  return partOf[i] === partOf[j];
}

/** Words in a row that begin or go on with a copied run. */
export const SEED = 3;

/** Words below this weight tell nothing about a sentence. */
export const TELLING = 1.5;

/** A list without full stops is cut into parts of so many words: comparing sentences takes time by the square. */
const MAX_SENTENCE = 80;

const tokens = new Tokens();

function beginsSentence(i: number, from: number): boolean {
  if (i === 0) return true;
  const flags = tokens.flags[i]!;
  return (
    (flags & (OPENING | LINE_START)) !== 0 ||
    ((flags ^ tokens.flags[i - 1]!) & QUOTED) !== 0 ||
    i - from === MAX_SENTENCE
  );
}

function sentencesOf(weights: Float32Array, sentenceOf: Uint32Array): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let weight = 0;
  for (let i = 0; i < weights.length; i++) {
    if (i > 0 && beginsSentence(i, from)) {
      sentences.push({ from, to: i, weight, quoted: (tokens.flags[from]! & QUOTED) !== 0 });
      from = i;
      weight = 0;
    }
    sentenceOf[i] = sentences.length;
    if (weights[i]! > TELLING) weight += weights[i]!;
  }
  if (weights.length > 0) {
    sentences.push({ from, to: weights.length, weight, quoted: (tokens.flags[from]! & QUOTED) !== 0 });
  }
  return sentences;
}

function partsOf(starts: Int32Array, mask: readonly Span[]): Uint32Array {
  const parts = new Uint32Array(starts.length);
  const ends = Int32Array.from(mask, ({ end }) => end).sort();
  for (let i = 0, part = 0; i < starts.length && ends.length > 0; i++) {
    while (part < ends.length && ends[part]! <= starts[i]!) part++;
    parts[i] = part;
  }
  return parts;
}

function seedsOf(words: Int32Array): Int32Array {
  const seeds = new Int32Array(Math.max(0, words.length - SEED + 1));
  for (let i = 0; i < seeds.length; i++) {
    seeds[i] = Math.imul(Math.imul(words[i]!, 31) ^ words[i + 1]!, 0x85ebca6b) ^ words[i + 2]!;
  }
  return seeds;
}

function read({ text, mask }: PassageText, termWeights: TermWeights): PassageReading {
  tokens.read(text, mask);
  const { count } = tokens;
  const words = tokens.words.slice(0, count);
  const weights = new Float32Array(count);
  for (let i = 0; i < count; i++) weights[i] = termWeights.weightOf(words[i]!);
  const sentenceOf = new Uint32Array(count);
  const sentences = sentencesOf(weights, sentenceOf);
  const starts = tokens.starts.slice(0, count);
  const ends = tokens.ends.slice(0, count);
  const partOf = partsOf(starts, mask);
  return { count, words, starts, ends, weights, seeds: seedsOf(words), sentences, sentenceOf, partOf };
}

/** Readings of texts that are still in use: an article has many pairs, and reading takes longer than comparing. */
const readings = new WeakMap<PassageText, { readonly weights: TermWeights; readonly reading: PassageReading }>();

/** Reads a text, or gives its reading by the same weights again. */
export function readForPassages(text: PassageText, weights: TermWeights): PassageReading {
  const known = readings.get(text);
  if (known?.weights === weights) return known.reading;
  const reading = read(text, weights);
  readings.set(text, { weights, reading });
  return reading;
}
