import type { Folder } from './folder.ts';
import { type Sliced, stage } from './progress.ts';
import { repeatedPlaces } from './repeatedFingerprints.ts';

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

/** Cells of work between two yields. */
const SLICE = 1 << 16;

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
