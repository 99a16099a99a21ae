import { Column } from './column.ts';
import type { Folder } from './folder.ts';
import { type Sliced, sliceEnds, stage } from './progress.ts';
import { spread } from './hashing.ts';

/** A fingerprint in more articles is a stock phrase or furniture, not copying. */
export const MAX_ARTICLES_OF_COPY = 40;

/** Which articles have which fingerprints in common. */
export interface Copies {
  /** The lists of article `i`, one for each place of a shared fingerprint, from `listsBegin[i]` to `listsBegin[i + 1]`. */
  readonly listsBegin: Uint32Array;
  readonly lists: Uint32Array;
  /** The articles of list `i`, ascending, from `begin[i]` to `begin[i + 1]`. */
  readonly begin: Uint32Array;
  readonly articles: Uint32Array;
}

/** Places of fingerprints, in order of articles, with the article each belongs to. */
interface Places {
  readonly keys: Int32Array;
  readonly articles: Uint32Array;
}

/** Cells of work between two yields. */
const SLICE = 1 << 16;

/**
 * Which fingerprints may stand twice: of most there is only one, and what is left out here need not be sorted. Two bits
 * a cell, of which there are about four a fingerprint; two that share a cell are let through.
 */
class Repeated {
  readonly #cells: Uint8Array;
  readonly #shift: number;

  constructor(fingerprints: number) {
    const bits = Math.max(10, Math.ceil(Math.log2(4 * fingerprints)));
    this.#cells = new Uint8Array(2 ** (bits - 2));
    this.#shift = 32 - bits;
  }

  add(key: number): void {
    const cell = spread(key) >>> this.#shift;
    const at = cell >>> 2;
    const once = 1 << ((cell & 3) * 2);
    const bits = this.#cells[at]!;
    this.#cells[at] = bits | (bits & once ? once << 1 : once);
  }

  has(key: number): boolean {
    const cell = spread(key) >>> this.#shift;
    return (this.#cells[cell >>> 2]! & (2 << ((cell & 3) * 2))) !== 0;
  }
}

/** The places whose fingerprints may stand somewhere else too. */
function* repeatedPlaces({ columns, size, fingerprintStart, fingerprintEnd }: Folder): Sliced<Places> {
  const fingerprints = columns.fingerprints.cells;
  let total = 0;
  for (let article = 0; article < size; article++) total += fingerprintEnd[article]! - fingerprintStart[article]!;
  const repeated = new Repeated(total);
  for (let article = 0; article < size; article++) {
    for (let k = fingerprintStart[article]!; k < fingerprintEnd[article]!; k++) repeated.add(fingerprints[k]!);
    if (sliceEnds(article)) yield (0.6 * article) / size;
  }
  const keys = new Column((length) => new Int32Array(length));
  const articles = new Column((length) => new Uint32Array(length));
  for (let article = 0; article < size; article++) {
    for (let k = fingerprintStart[article]!; k < fingerprintEnd[article]!; k++) {
      const key = fingerprints[k]!;
      if (!repeated.has(key)) continue;
      keys.push(key);
      articles.push(article);
    }
    if (sliceEnds(article)) yield 0.6 + (0.4 * article) / size;
  }
  return { keys: keys.view(), articles: articles.view() };
}

/** Radix sort in three stable passes: 11 bits each. */
function* sortPlaces(keys: Int32Array): Sliced<Uint32Array> {
  let order = Uint32Array.from({ length: keys.length }, (_, i) => i);
  let spare = new Uint32Array(keys.length);
  for (let shift = 0; shift < 33; shift += 11) {
    const next = new Uint32Array(2049);
    for (let i = 0; i < keys.length; i++) next[((keys[i]! >>> shift) & 2047) + 1]!++;
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

/** Finds the fingerprints that stand in 2 to 40 articles. */
export function* findCopies(folder: Folder): Sliced<Copies> {
  const places = yield* stage(0, 0.5, repeatedPlaces(folder));
  const order = yield* stage(0.5, 0.3, sortPlaces(places.keys));
  const listAt = new Uint32Array(order.length); // 1 + the number of the list, by place; 0 where there is none
  const articles = new Uint32Array(order.length);
  const begin = new Uint32Array(order.length / 2 + 1);
  let found = 0;
  let length = 0;
  let sinceYield = 0;
  for (let from = 0, to = 0; from < order.length; from = to) {
    if (++sinceYield === SLICE) {
      sinceYield = 0;
      yield 0.8 + (0.2 * from) / order.length;
    }
    const key = places.keys[order[from]!]!;
    const first = length;
    for (; to < order.length && places.keys[order[to]!] === key; to++) {
      const article = places.articles[order[to]!]!;
      if (length === first || articles[length - 1] !== article) articles[length++] = article;
    }
    if (length - first < 2 || length - first > MAX_ARTICLES_OF_COPY) {
      length = first;
      continue;
    }
    for (let i = from; i < to; i++) listAt[order[i]!] = found + 1;
    begin[++found] = length;
  }
  const lists = { begin: begin.slice(0, found + 1), articles: articles.slice(0, length) };
  return { ...listsOf(folder.size, places.articles, listAt), ...lists };
}

/** The lists by article. */
function listsOf(size: number, owners: Uint32Array, listAt: Uint32Array): Pick<Copies, 'listsBegin' | 'lists'> {
  const listsBegin = new Uint32Array(size + 1);
  let length = 0;
  for (let i = 0; i < owners.length; i++) {
    if (listAt[i] === 0) continue;
    listAt[length++] = listAt[i]! - 1;
    listsBegin[owners[i]! + 1] = length;
  }
  for (let article = 1; article <= size; article++) {
    listsBegin[article] = Math.max(listsBegin[article]!, listsBegin[article - 1]!);
  }
  return { listsBegin, lists: listAt.slice(0, length) };
}

/** Counts, for one article at a time, the fingerprints that later articles share with it. */
export class CopyCounter {
  /** Fingerprints in common, by article; 0 but for those in `met`. */
  readonly shared: Uint32Array;
  readonly met: Uint32Array;
  count = 0;
  readonly #copies: Copies;

  /** For so many articles. */
  constructor(articles: number, copies: Copies) {
    this.#copies = copies;
    this.shared = new Uint32Array(articles);
    this.met = new Uint32Array(articles);
  }

  /** Counts for this article, in place of the last. */
  countFor(article: number): void {
    this.clear();
    const { shared, met } = this;
    const { listsBegin, lists, begin, articles } = this.#copies;
    let { count } = this;
    for (let k = listsBegin[article]!; k < listsBegin[article + 1]!; k++) {
      const list = lists[k]!;
      for (let i = begin[list + 1]! - 1; i >= begin[list]!; i--) {
        const other = articles[i]!;
        if (other <= article) break;
        if (shared[other]!++ === 0) met[count++] = other;
      }
    }
    this.count = count;
  }

  clear(): void {
    for (let i = 0; i < this.count; i++) this.shared[this.met[i]!] = 0;
    this.count = 0;
  }
}
