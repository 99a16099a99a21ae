import { Column } from './column.ts';
import type { Folder } from './folder.ts';
import { spread } from './hashing.ts';
import { type Sliced, sliceEnds } from './progress.ts';

/** Places of fingerprints, in order of articles, with the article each belongs to. */
export interface FingerprintPlaces {
  readonly keys: Int32Array;
  readonly articles: Uint32Array;
}

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
export function* repeatedPlaces({
  columns,
  size,
  fingerprintStart,
  fingerprintEnd,
}: Folder): Sliced<FingerprintPlaces> {
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
