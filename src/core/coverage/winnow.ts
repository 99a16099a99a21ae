import type { Column } from './column.ts';

/** Words of one fingerprint. */
const GRAM = 5;
/** Of so many fingerprints in a row one is kept: a copied run of 12 words always leaves one. A power of two. */
const WINDOW = 8;

const recent = new Int32Array(WINDOW);

function gramAt(words: Int32Array, i: number): number {
  let hash = Math.imul(words[i]!, 0x9e3779b1) ^ words[i + 1]!;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ words[i + 2]!;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ words[i + 3]!;
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f) ^ words[i + 4]!;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 14);
}

function smallestInWindow(i: number): number {
  let smallest = i;
  for (let k = i - 1; k > i - WINDOW; k--) {
    if (recent[k & (WINDOW - 1)]! < recent[smallest & (WINDOW - 1)]!) smallest = k;
  }
  return smallest;
}

/**
 * Adds the fingerprints of the first `count` words to the column: hashes of runs of five words, of every eight in a
 * row the smallest (winnowing: Schleimer, Wilkerson, Aiken, SIGMOD 2003). Texts under twelve words leave none.
 */
export function winnow(words: Int32Array, count: number, fingerprints: Column<Int32Array>): void {
  fingerprints.reserve(count);
  let kept = -1;
  for (let i = 0; i + GRAM <= count; i++) {
    const gram = gramAt(words, i);
    recent[i & (WINDOW - 1)] = gram;
    if (i < WINDOW - 1) continue;
    if (kept > i - WINDOW && kept >= 0) {
      if (gram > recent[kept & (WINDOW - 1)]!) continue;
      kept = i;
    } else {
      kept = smallestInWindow(i);
    }
    fingerprints.cells[fingerprints.length++] = recent[kept & (WINDOW - 1)]!;
  }
}
