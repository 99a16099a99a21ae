import type { TermWeights } from '../coverage/termWeights.ts';
import { sharedSpeeches } from './sharedSpeeches.ts';
import { type Groupable, isSameStatement } from './sameStatement.ts';
import { type Wording, wordingOf } from './wording.ts';

/** A word that more wordings have points to none of them. */
const MOST_PLACES = 100;
/** Two statements are compared where words of so much weight point from one to the other. */
const LEAST_POINTED = 10;

/**
 * Which statements are one quotation, as the number of each one's group: the number of its first statement. Depends on
 * what is given, and on its order only in the numbers. Each step is a millisecond of work or less; the time grows with the
 * number of statements, 80,000 take some two seconds.
 */
export function* groupStatements(statements: readonly Groupable[], weights: TermWeights): Generator<void, Int32Array> {
  const wordings: Wording[] = [];
  for (const [i, { words }] of statements.entries()) {
    wordings.push(wordingOf(words, weights));
    if (i % 64 === 0) yield;
  }
  const groups = new Groups(statements.length);
  const different = yield* joinCopies(statements, wordings, groups);
  const places = yield* placesOf(wordings, different);
  const pointed = new Float32Array(statements.length);
  for (const [n, i] of different.entries()) {
    for (const j of pointedAt(i, wordings[i]!, places, pointed)) {
      if (isSameStatement(statements[i]!, wordings[i]!, statements[j]!, wordings[j]!)) groups.join(i, j);
    }
    if (n % 16 === 0) yield;
  }
  yield* joinOpenings(statements, wordings, groups);
  for (const [i, j] of sharedSpeeches(statements, wordings, groups.numbers())) groups.join(i, j);
  return groups.numbers();
}

/** A paper that prints less of a quotation than another begins as it does. */
const OPENING = 8;

/** Joins what begins with the same words, however common they are. */
function* joinOpenings(
  statements: readonly Groupable[],
  wordings: readonly Wording[],
  groups: Groups,
): Generator<void, void> {
  const firsts = new Map<string, number>();
  for (const [i, { speaker }] of statements.entries()) {
    if (i % 1024 === 0) yield;
    if (speaker === null || wordings[i]!.count < OPENING) continue;
    const opening = `${speaker} ${wordings[i]!.all.subarray(0, OPENING).join(' ')}`;
    const first = firsts.get(opening);
    if (first === undefined) firsts.set(opening, i);
    else if (isSameStatement(statements[first]!, wordings[first]!, statements[i]!, wordings[i]!)) groups.join(first, i);
  }
}

/** Joins the statements of the same words, and gives the first of each wording, speaker and time. */
function* joinCopies(
  statements: readonly Groupable[],
  wordings: readonly Wording[],
  groups: Groups,
): Generator<void, number[]> {
  const firsts = new Map<string, number>();
  const different: number[] = [];
  for (const [i, { speaker, day }] of statements.entries()) {
    const { key, count } = wordings[i]!;
    if (i % 1024 === 0) yield;
    const known = `${key} ${count} ${speaker} ${day}`;
    const first = firsts.get(known);
    if (first === undefined) {
      firsts.set(known, i);
      different.push(i);
    } else if (isSameStatement(statements[first]!, wordings[first]!, statements[i]!, wordings[i]!))
      groups.join(first, i);
  }
  return different;
}

/** Where each word stands that few enough have, in the order of the statements. */
function* placesOf(
  wordings: readonly Wording[],
  of: readonly number[],
): Generator<void, ReadonlyMap<number, readonly number[]>> {
  const places = new Map<number, number[]>();
  for (const [n, i] of of.entries()) {
    if (n % 256 === 0) yield;
    for (const term of wordings[i]!.terms) {
      const there = places.get(term);
      if (!there) places.set(term, [i]);
      else if (there.length <= MOST_PLACES) there.push(i);
    }
  }
  return places;
}

/** The later statements that enough weight points to. */
function pointedAt(
  i: number,
  { terms, weights }: Wording,
  places: ReadonlyMap<number, readonly number[]>,
  pointed: Float32Array,
): number[] {
  const touched: number[] = [];
  for (let k = 0; k < terms.length; k++) {
    const there = places.get(terms[k]!) ?? [];
    if (there.length > MOST_PLACES) continue;
    for (const j of there) {
      if (j <= i) continue;
      if (pointed[j] === 0) touched.push(j);
      pointed[j]! += weights[k]!;
    }
  }
  const found = touched.filter((j) => pointed[j]! >= LEAST_POINTED);
  for (const j of touched) pointed[j] = 0;
  return found;
}

/** Disjoint sets of numbers, each known by its least. */
class Groups {
  readonly #above: Int32Array;

  constructor(size: number) {
    this.#above = Int32Array.from({ length: size }, (_, i) => i);
  }

  join(a: number, b: number): void {
    const [first, second] = [this.#top(a), this.#top(b)];
    this.#above[Math.max(first, second)] = Math.min(first, second);
  }

  numbers(): Int32Array {
    return this.#above.map((_, i) => this.#top(i));
  }

  #top(of: number): number {
    let top = of;
    while (this.#above[top] !== top) {
      this.#above[top] = this.#above[this.#above[top]!]!;
      top = this.#above[top]!;
    }
    return top;
  }
}
