import type { Column } from './column.ts';

/** Words of one fingerprint. */
const GRAM = 5;
/** Of so many fingerprints in a row one is kept: a copied run of 12 words always leaves one. */
const WINDOW = 8;

let room = new Int32Array(4096);

/** The hashes of all runs of five words; those behind the last are left from other texts. */
function gramsOf(words: Int32Array, size: number): Int32Array {
  if (room.length < size) room = new Int32Array(2 * size);
  const grams = room;
  for (let i = 0; i < size; i++) grams[i] = gramAt(words, i);
  return grams;
}

function gramAt(words: Int32Array, i: number): number {
  let hash = Math.imul(words[i]!, 0x9e3779b1) ^ words[i + 1]!;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ words[i + 2]!;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ words[i + 3]!;
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f) ^ words[i + 4]!;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 14);
}

/** Where the smallest of the window's grams is, the last of equal ones. */
function smallestInWindow(grams: Int32Array, i: number): number {
  let smallest = i;
  let least = grams[i]!;
  for (let k = i - 1; k > i - WINDOW; k--) {
    if (grams[k]! >= least) continue;
    smallest = k;
    least = grams[k]!;
  }
  return smallest;
}

/**
 * Adds the fingerprints of the first `count` words to the column: hashes of runs of five words, of every eight in a
 * row the smallest (winnowing: Schleimer, Wilkerson, Aiken, SIGMOD 2003). Texts under twelve words leave none.
 */
export function winnow(words: Int32Array, count: number, fingerprints: Column<Int32Array>): void {
  const size = count - GRAM + 1;
  const grams = gramsOf(words, size);
  fingerprints.reserve(count);
  const { cells } = fingerprints;
  let end = fingerprints.length;
  let kept = -1;
  for (let i = WINDOW - 1; i < size; i++) {
    if (kept <= i - WINDOW) kept = smallestInWindow(grams, i);
    else if (grams[i]! <= grams[kept]!) kept = i;
    else continue;
    cells[end++] = grams[kept]!;
  }
  fingerprints.length = end;
}
