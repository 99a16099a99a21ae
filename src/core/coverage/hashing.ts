/** Where FNV-1a begins (Fowler, Noll, Vo). */
export const FNV_OFFSET = 0x811c9dc5 | 0;

/** The hash after one more letter: FNV-1a over 16-bit units. */
export function addLetter(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193);
}

/** The hash before that letter. */
export function removeLetter(hash: number, letter: number): number {
  return Math.imul(hash, 0x359c449b) ^ letter; // the prime's inverse modulo 2^32
}

/** Spreads the bits of a hash for a table; the low bits of FNV alone fall into patterns. */
export function spread(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
}
