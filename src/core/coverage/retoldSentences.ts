import type { Match } from './match.ts';
import { type PassageReading, type Sentence, TELLING } from './passageReading.ts';
import { Places } from './places.ts';

/** A sentence in its own words, or a quotation in another wording. */
export interface Retelling extends Match {
  readonly quotation: boolean;
}

/** Shorter sentences agree by chance. */
const MIN_SENTENCE = 5;
/** Words that point to sentences worth comparing. */
const POINTER = 2.5;
const MAX_PLACES = 12;
/** A sentence is compared with so many, the ones that most weight points to, if at least so much of its own does. */
const TRIES = 3;
const MIN_POINTED = 0.25;
/** Least weight in common, whatever the shares. */
const MIN_WEIGHT = 16;

/** What must agree: words, and their share of the lighter and the heavier sentence's weight. Quotations are translated and cut, so less. */
const QUOTATION_TERMS = { words: 4, ofLighter: 0.45, ofHeavier: 0.3 };
const SENTENCE_TERMS = { words: 5, ofLighter: 0.55, ofHeavier: 0.45 };

const places = new Places();

/** A sentence of the other text, with the weight that points to it. */
interface Likely {
  readonly number: number;
  readonly weight: number;
}

/** Weight that points to each sentence of the other text. */
class Votes {
  readonly #weights: Float64Array;

  constructor(sentences: number) {
    this.#weights = new Float64Array(sentences);
  }

  add(sentence: number, weight: number): void {
    this.#weights[sentence]! += weight;
  }

  /** The sentences with more than `least`, most first, and none from now on. */
  take(least: number): Likely[] {
    const weights = this.#weights;
    const best: Likely[] = [];
    for (let number = 0; number < weights.length; number++) {
      const weight = weights[number]!;
      if (weight <= least) continue;
      let rank = best.length;
      while (rank > 0 && best[rank - 1]!.weight < weight) rank--;
      if (rank === TRIES) continue;
      best.splice(rank, 0, { number, weight });
      if (best.length > TRIES) best.pop();
    }
    weights.fill(0);
    return best;
  }
}

/** The sentences of b that may tell the sentence again: the ones it shares most weight with, most first. */
function likelySentences(a: PassageReading, sentence: Sentence, b: PassageReading, votes: Votes): Sentence[] {
  let unknown = 0; // weight of words that did not point to all sentences that have them
  for (let i = sentence.from; i < sentence.to; i++) {
    const weight = a.weights[i]!;
    if (weight < POINTER) {
      if (weight > TELLING) unknown += weight;
      continue;
    }
    const word = a.words[i]!;
    let last = -1;
    let found = 0;
    for (let j = places.first(word); j >= 0 && found < MAX_PLACES; j = places.after(j)) {
      const number = b.sentenceOf[j]!;
      if (b.words[j] !== word || number === last) continue;
      votes.add(number, weight);
      last = number;
      found++;
    }
    if (found === MAX_PLACES) unknown += weight;
  }
  return votes.take(MIN_POINTED * sentence.weight).flatMap(({ number, weight }) => {
    const other = b.sentences[number]!;
    const long = other.to - other.from >= MIN_SENTENCE;
    return long && weight + unknown >= leastShared(sentence, other) ? [other] : [];
  });
}

/** The weight that two sentences must have in common. */
function leastShared(s: Sentence, r: Sentence): number {
  const { ofLighter, ofHeavier } = termsOf(s, r);
  return Math.max(MIN_WEIGHT, ofLighter * Math.min(s.weight, r.weight), ofHeavier * Math.max(s.weight, r.weight));
}

function termsOf(s: Sentence, r: Sentence): typeof SENTENCE_TERMS {
  return s.quoted || r.quoted ? QUOTATION_TERMS : SENTENCE_TERMS;
}

/** The first place of the word in b; beyond its end when there is none. */
function firstPlace(word: number, b: PassageReading): number {
  let place = places.first(word);
  while (place >= 0 && b.words[place] !== word) place = places.after(place);
  return place < 0 ? b.count : place;
}

/** The weight of the heaviest common subsequence of telling words. */
function weightInOrder(a: PassageReading, s: Sentence, b: PassageReading, r: Sentence): number {
  const width = r.to - r.from;
  let row = new Float32Array(width + 1);
  let above = new Float32Array(width + 1);
  for (let i = s.from; i < s.to; i++) {
    const weight = a.weights[i]!;
    if (weight <= TELLING) continue;
    [row, above] = [above, row];
    for (let j = 0; j < width; j++) {
      row[j + 1] = a.words[i] === b.words[r.from + j] ? above[j]! + weight : Math.max(above[j + 1]!, row[j]!);
    }
  }
  return row[width]!;
}

/** The telling words in common, each counted once, and the range they span in both texts. */
function wordsInCommon(a: PassageReading, s: Sentence, b: PassageReading, r: Sentence): Match | undefined {
  const seen = new Set<number>();
  let aFrom = -1;
  let aTo = -1;
  let bFrom = Infinity;
  let bTo = -1;
  let weight = 0;
  for (let i = s.from; i < s.to; i++) {
    const word = a.words[i]!;
    if (a.weights[i]! <= TELLING) continue;
    let place = Math.max(r.from, firstPlace(word, b));
    while (place < r.to && b.words[place] !== word) place++;
    if (place >= r.to) continue;
    if (!seen.has(word)) {
      seen.add(word);
      weight += a.weights[i]!;
    }
    if (aFrom < 0) aFrom = i;
    aTo = i + 1;
    bFrom = Math.min(bFrom, place);
    bTo = Math.max(bTo, place + 1);
  }
  return seen.size > 0 ? { aFrom, aTo, bFrom, bTo, words: seen.size, weight } : undefined;
}

function compare(a: PassageReading, s: Sentence, b: PassageReading, r: Sentence): Retelling | undefined {
  const common = wordsInCommon(a, s, b, r);
  const least = leastShared(s, r);
  if (common === undefined || common.words < termsOf(s, r).words || common.weight < least) return undefined;
  const ordered = weightInOrder(a, s, b, r);
  // Translations move words: out of order a word counts half.
  const weight = (Math.max(ordered, common.weight / 2) + common.weight) / 2;
  return weight < least ? undefined : { ...common, weight, quotation: s.quoted || r.quoted };
}

/**
 * Finds sentences and quotations of a that b tells in other words, heaviest first; they may overlap. Sentences that
 * `known` says are accounted for are passed over.
 */
export function retoldSentences(
  a: PassageReading,
  b: PassageReading,
  known: (from: number, to: number) => boolean,
): Retelling[] {
  places.fill(b.words, b.weights, TELLING);
  const votes = new Votes(b.sentences.length);
  const found: Retelling[] = [];
  for (const sentence of a.sentences) {
    if (sentence.to - sentence.from < MIN_SENTENCE || known(sentence.from, sentence.to)) continue;
    for (const other of likelySentences(a, sentence, b, votes)) {
      const retelling = compare(a, sentence, b, other);
      if (retelling !== undefined) found.push(retelling);
    }
  }
  return found.sort((x, y) => y.weight - x.weight || x.aFrom - y.aFrom || x.bFrom - y.bFrom);
}
