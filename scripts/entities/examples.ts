import { FeatureKeys, addFeatures, prepareReading } from '../../src/core/entities/features.ts';
import { stretchesOf } from '../../src/core/entities/findNames.ts';
import { addHintFeatures, countLabels, readElsewhere } from '../../src/core/entities/hints.ts';
import { LABEL_COUNT, OUTSIDE, Position, TYPES, labelOf } from '../../src/core/entities/labels.ts';
import { Flag, type Page, readPage } from '../../src/core/entities/page.ts';
import { Lexicon, type Vocabulary } from '../../src/core/entities/vocabulary.ts';
import { type Document, withOneStyle } from './trainingData.ts';

/** Each training stretch: tokens `first` to `first + count` of the examples, with how much it counts. */
export interface ExampleStretch {
  readonly first: number;
  readonly count: number;
  readonly weight: number;
}

/** Training text as numbers. */
export interface Examples {
  readonly stretches: readonly ExampleStretch[];
  /** Features of token t: `features[offsets[t]]` to `features[offsets[t + 1]]`, dense numbers. */
  readonly features: Int32Array;
  readonly offsets: Int32Array;
  /** Labels allowed for each token, a bit each. */
  readonly allowed: Uint16Array;
  /** The key of each dense feature number. */
  readonly keys: Uint32Array;
}

/** First readings of documents by a model that has not seen them. */
export type FirstReadings = ReadonlyMap<Document, Uint8Array>;

const ANY_LABEL = (1 << LABEL_COUNT) - 1;
const ONLY_OUTSIDE = 1 << OUTSIDE;
/** A feature seen less often is left out. */
const FEWEST = 2;

/** Turns documents into examples. One with a first reading is used twice, without and with its hints, at half weight. */
export function collectExamples(
  documents: readonly Document[],
  vocabulary: Vocabulary,
  readings?: FirstReadings,
): Examples {
  const keys = new GrowingKeys();
  const offsets: number[] = [];
  const allowed: number[] = [];
  const stretches: ExampleStretch[] = [];
  const out = new FeatureKeys();
  for (const document of documents) {
    const page = readPage(document.text, vocabulary);
    const reading = prepareReading(page, vocabulary);
    const masks = allowedLabels(page, withOneStyle(document));
    const first = readings?.get(document);
    for (const labels of first ? [null, first] : [null]) {
      const elsewhere = labels ? readElsewhere(page, countLabels(page, labels), labels) : null;
      for (const stretch of stretchesOf(page)) {
        stretches.push({ first: offsets.length, count: stretch.count, weight: first ? 0.5 : 1 });
        for (let i = stretch.first; i < stretch.first + stretch.count; i++) {
          out.clear();
          addFeatures(reading, i, out);
          if (labels && elsewhere) addHintFeatures(page, elsewhere, labels, i, out);
          offsets.push(keys.count);
          keys.append(out);
          allowed.push(masks[i] ?? ONLY_OUTSIDE);
        }
      }
    }
  }
  offsets.push(keys.count);
  return { stretches, allowed: Uint16Array.from(allowed), ...dense(keys.all(), offsets) };
}

class GrowingKeys {
  #keys = new Uint32Array(1 << 24);
  count = 0;

  append(more: FeatureKeys): void {
    if (this.count + more.count > this.#keys.length) {
      const larger = new Uint32Array(this.#keys.length * 2);
      larger.set(this.#keys);
      this.#keys = larger;
    }
    this.#keys.set(more.keys.subarray(0, more.count), this.count);
    this.count += more.count;
  }

  all(): Uint32Array {
    return this.#keys.subarray(0, this.count);
  }
}

/** Numbers the features that occur often enough, in order of appearance. */
function dense(keys: Uint32Array, offsets: readonly number[]): Pick<Examples, 'features' | 'offsets' | 'keys'> {
  const table = new CountingTable(26);
  for (const key of keys) table.count(key);
  const numbered: number[] = [];
  const features = new Int32Array(keys.length);
  const starts = new Int32Array(offsets.length);
  let count = 0;
  for (let token = 0; token + 1 < offsets.length; token++) {
    starts[token] = count;
    for (let k = offsets[token] ?? 0; k < (offsets[token + 1] ?? 0); k++) {
      const number = table.number(keys[k] ?? 0, FEWEST, numbered);
      if (number >= 0) features[count++] = number;
    }
  }
  starts[offsets.length - 1] = count;
  return { features: features.slice(0, count), offsets: starts, keys: Uint32Array.from(numbered) };
}

/** Counts keys, then numbers them; open addressing as in `HashTable`. */
class CountingTable {
  readonly #keys: Uint32Array;
  readonly #counts: Uint32Array;
  readonly #numbers: Int32Array;
  readonly #shift: number;

  constructor(bits: number) {
    this.#keys = new Uint32Array(2 ** bits);
    this.#counts = new Uint32Array(2 ** bits);
    this.#numbers = new Int32Array(2 ** bits).fill(-1);
    this.#shift = 32 - bits;
  }

  #slot(key: number): number {
    let slot = Math.imul(key, 0x9e3779b1) >>> this.#shift;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & (this.#keys.length - 1);
    this.#keys[slot] = key;
    return slot;
  }

  count(key: number): void {
    const slot = this.#slot(key);
    this.#counts[slot] = (this.#counts[slot] ?? 0) + 1;
  }

  /** The key's number, given at first asking; -1 when it was counted fewer than `fewest` times. */
  number(key: number, fewest: number, numbered: number[]): number {
    const slot = this.#slot(key);
    if ((this.#counts[slot] ?? 0) < fewest) return -1;
    if (this.#numbers[slot] === -1) this.#numbers[slot] = numbered.push(key) - 1;
    return this.#numbers[slot] ?? -1;
  }
}

/**
 * The labels each token may have: one where the marks say it; any where a mark cannot be expressed, and, in partly
 * marked sets, at every unmarked capital that may be a name.
 */
function allowedLabels(page: Page, document: Document): Uint16Array {
  const masks = new Uint16Array(page.words.length).fill(ONLY_OUTSIDE);
  const starts = new Map(page.starts.map((start, i) => [start, i]));
  const ends = new Map(page.ends.map((end, i) => [end, i]));
  if (document.partial) freeUnmarked(page, masks);
  for (const [start, end] of document.other ?? []) {
    const first = starts.get(start);
    const last = ends.get(end);
    if (first !== undefined && last !== undefined) masks.fill(ONLY_OUTSIDE, first, last + 1);
  }
  for (const { start, end, type } of document.gold) {
    const first = starts.get(start);
    const last = ends.get(end);
    const expressible =
      first !== undefined && last !== undefined && page.candidates.subarray(first, last + 1).every(Boolean);
    if (!expressible) {
      for (const [i, from] of page.starts.entries())
        if (from < end && (page.ends[i] ?? 0) > start) masks[i] = ANY_LABEL;
      continue;
    }
    const kind = TYPES.indexOf(type);
    for (let i = first; i <= last; i++) {
      const position =
        first === last ? Position.single : i === first ? Position.first : i === last ? Position.last : Position.inside;
      masks[i] = 1 << labelOf(kind, position);
    }
  }
  return masks;
}

/** Small words beside no capital, and sentence openers known to be small, are no names even where nothing is marked. */
function freeUnmarked(page: Page, masks: Uint16Array): void {
  for (const [i, word] of page.words.entries()) {
    if (!page.candidates[i]) continue;
    const alone = !word.capital && !page.words[i - 1]?.capital && !page.words[i + 1]?.capital;
    const opener = (page.flags[i] ?? 0) & Flag.sentenceStart && word.lexicon & Lexicon.smallWord;
    if (!alone && !opener) masks[i] = ANY_LABEL;
  }
}
