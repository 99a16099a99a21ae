import type { EntityType } from './entity.ts';
import type { Span } from '../text/span.ts';
import { FeatureKeys, type Reading, addFeatures, prepareReading } from './features.ts';
import { addHintFeatures, countLabels, readElsewhere } from './hints.ts';
import { LABEL_COUNT, OUTSIDE, Position, TYPES, positionOfLabel, typeOfLabel } from './labels.ts';
import { type NameModel, ROW } from './nameModel.ts';
import { Flag, type Page, readPage } from './page.ts';
import { bestLabels } from './viterbi.ts';

/** A name found in a text. */
export interface FoundName extends Span {
  readonly type: EntityType;
}

/** A name as tokens of a page; `last` inclusive. */
export interface TokenName {
  readonly type: EntityType;
  readonly first: number;
  readonly last: number;
}

/** Tokens of one stretch at most: a text without line ends or small words is cut here, so that memory stays bounded. */
const LONGEST_STRETCH = 512;

/** Candidates side by side, decided together: tokens from `first`, rows of the score table from `row`. */
interface Stretch {
  readonly first: number;
  readonly row: number;
  readonly count: number;
}

/** The labels of a reading, with the scores they came from. */
interface Labelled {
  readonly labels: Uint8Array;
  readonly scores: Int32Array;
  readonly stretches: readonly Stretch[];
}

/** Finds the names of a page in two readings by one model: the second knows what the first found for a word elsewhere. */
export function findNames(reading: Reading, model: NameModel): TokenName[] {
  const { page } = reading;
  const first = readOnce(reading, model);
  const elsewhere = readElsewhere(page, countLabels(page, first.labels), first.labels);
  const keys = new FeatureKeys();
  const labels = new Uint8Array(page.words.length);
  for (const { first: at, row, count } of first.stretches) {
    for (let k = 0; k < count; k++) {
      keys.clear();
      addHintFeatures(page, elsewhere, first.labels, at + k, keys);
      addScores(model, keys, first.scores, row + k);
    }
    bestLabels(first.scores, row, count, model.transitions, labels, at);
  }
  return namesOf(labels);
}

/** The labels of one reading alone; training makes its hints with it. */
export function firstLabels(text: string, model: NameModel): Uint8Array {
  return readOnce(prepareReading(readPage(text, model.vocabulary), model.vocabulary), model).labels;
}

function readOnce(reading: Reading, model: NameModel): Labelled {
  const { page } = reading;
  const labels = new Uint8Array(page.words.length);
  const stretches = stretchesOf(page);
  const last = stretches[stretches.length - 1];
  const scores = new Int32Array((last ? last.row + last.count : 0) * LABEL_COUNT);
  const keys = new FeatureKeys();
  for (const { first, row, count } of stretches) {
    for (let k = 0; k < count; k++) {
      keys.clear();
      addFeatures(reading, first + k, keys);
      addScores(model, keys, scores, row + k);
    }
    bestLabels(scores, row, count, model.transitions, labels, first);
  }
  return { labels, scores, stretches };
}

/** The stretches of candidates of a page: side by side, on one line. */
export function stretchesOf(page: Page): Stretch[] {
  const stretches: Stretch[] = [];
  let row = 0;
  for (let i = 0; i < page.words.length;) {
    if (!page.candidates[i]) {
      i++;
      continue;
    }
    const first = i++;
    while (page.candidates[i] && ((page.flags[i] ?? 0) & Flag.lineStart) === 0 && i - first < LONGEST_STRETCH) i++;
    stretches.push({ first, row, count: i - first });
    row += i - first;
  }
  return stretches;
}

/** Sums of the token in hand. */
const sums = new Int32Array(LABEL_COUNT);

function addScores(model: NameModel, features: FeatureKeys, scores: Int32Array, row: number): void {
  const { rows, weights } = model;
  sums.fill(0);
  for (let k = 0; k < features.count; k++) {
    const from = rows.get(features.keys[k] ?? 0) * ROW;
    if (from === 0) continue;
    for (let y = 0; y < LABEL_COUNT; y++) sums[y] = (sums[y] ?? 0) + (weights[from + y] ?? 0);
  }
  const to = row * LABEL_COUNT;
  for (let y = 0; y < LABEL_COUNT; y++) scores[to + y] = (scores[to + y] ?? 0) + (sums[y] ?? 0);
}

function namesOf(labels: Uint8Array): TokenName[] {
  const names: TokenName[] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] ?? OUTSIDE;
    const type = TYPES[typeOfLabel(label)];
    if (type === undefined) continue;
    const first = i;
    while (isUnfinished(labels[i] ?? OUTSIDE)) i++;
    names.push({ type, first, last: i });
  }
  return names;
}

function isUnfinished(label: number): boolean {
  return label !== OUTSIDE && positionOfLabel(label) < Position.last;
}
