import type { Folder } from './folder.ts';
import { type Sliced, stage } from './progress.ts';

/** A fingerprint in more articles is a stock phrase or furniture, not copying. */
export const MAX_ARTICLES_OF_COPY = 40;

/** Which articles have which fingerprints in common. */
export interface Copies {
  /** For every place in the fingerprint column 1 + the number of its list; 0 where it stands in one article or too many. */
  readonly listOf: Uint32Array;
  /** The articles of list `i`, ascending, from `begin[i]` to `begin[i + 1]`. */
  readonly begin: Uint32Array;
  readonly articles: Uint32Array;
}

/** Cells of work between two yields. */
const SLICE = 1 << 16;

/** Radix sort in three stable passes: 11 bits each. */
function* sortPlaces(places: Uint32Array<ArrayBuffer>, keys: Int32Array): Sliced<Uint32Array> {
  let order = places;
  let spare = new Uint32Array(places.length);
  for (let shift = 0; shift < 33; shift += 11) {
    const next = new Uint32Array(2049);
    for (let i = 0; i < order.length; i++) {
      next[((keys[order[i]!]! >>> shift) & 2047) + 1]!++;
      if (i % SLICE === 0) yield shift / 33;
    }
    for (let digit = 1; digit < next.length; digit++) next[digit]! += next[digit - 1]!;
    for (let i = 0; i < order.length; i++) {
      const place = order[i]!;
      spare[next[(keys[place]! >>> shift) & 2047]!++] = place;
      if (i % SLICE === 0) yield shift / 33;
    }
    [order, spare] = [spare, order];
  }
  return order;
}

/** Places in the fingerprint column, in order of articles, with the article each belongs to. */
function fingerprintPlaces({ columns, size, fingerprintStart, fingerprintEnd }: Folder) {
  const owner = new Uint32Array(columns.fingerprints.length);
  let total = 0;
  for (let article = 0; article < size; article++) {
    owner.fill(article, fingerprintStart[article], fingerprintEnd[article]);
    total += fingerprintEnd[article]! - fingerprintStart[article]!;
  }
  const places = new Uint32Array(total);
  for (let article = 0, i = 0; article < size; article++) {
    for (let place = fingerprintStart[article]!; place < fingerprintEnd[article]!; place++) places[i++] = place;
  }
  return { owner, places };
}

/** Finds the fingerprints that stand in 2 to 40 articles. */
export function* findCopies(folder: Folder): Sliced<Copies> {
  const { owner, places } = fingerprintPlaces(folder);
  const keys = folder.columns.fingerprints.cells;
  const order = yield* stage(0, 0.5, sortPlaces(places, keys));
  const listOf = new Uint32Array(folder.columns.fingerprints.length);
  const articles = new Uint32Array(order.length);
  const begin: number[] = [0];
  let length = 0;
  let sinceYield = 0;
  for (let from = 0, to = 0; from < order.length; from = to) {
    if (++sinceYield === SLICE) {
      sinceYield = 0;
      yield 0.5 + from / order.length / 2;
    }
    const key = keys[order[from]!];
    const first = length;
    for (; to < order.length && keys[order[to]!] === key; to++) {
      const article = owner[order[to]!]!;
      if (length === first || articles[length - 1] !== article) articles[length++] = article;
    }
    if (length - first < 2 || length - first > MAX_ARTICLES_OF_COPY) {
      length = first;
      continue;
    }
    for (let i = from; i < to; i++) listOf[order[i]!] = begin.length;
    begin.push(length);
  }
  return { listOf, begin: Uint32Array.from(begin), articles: articles.slice(0, length) };
}

/** Counts, for one article at a time, the fingerprints that later articles share with it. */
export class CopyCounter {
  /** Fingerprints in common, by article; 0 but for those in `met`. */
  readonly shared: Uint32Array;
  readonly met: Uint32Array;
  count = 0;
  readonly #folder: Folder;
  readonly #copies: Copies;

  constructor(folder: Folder, copies: Copies) {
    this.#folder = folder;
    this.#copies = copies;
    this.shared = new Uint32Array(folder.size);
    this.met = new Uint32Array(folder.size);
  }

  /** Counts for this article, in place of the last. */
  countFor(article: number): void {
    this.clear();
    const { fingerprintStart, fingerprintEnd } = this.#folder;
    const { listOf, begin, articles } = this.#copies;
    for (let place = fingerprintStart[article]!; place < fingerprintEnd[article]!; place++) {
      const list = listOf[place]!;
      if (list === 0) continue;
      for (let i = begin[list - 1]!; i < begin[list]!; i++) {
        const other = articles[i]!;
        if (other > article && this.shared[other]!++ === 0) this.met[this.count++] = other;
      }
    }
  }

  clear(): void {
    for (let i = 0; i < this.count; i++) this.shared[this.met[i]!] = 0;
    this.count = 0;
  }
}
