/** As so many articles beside the folder the table counts: in a folder of five, frequencies of its own say nothing. */
export const BACKGROUND_ARTICLES = 100;

/** Cells in each of the two rows, as a power of two. */
const ROW_BITS = 14;
const ROW = 1 << ROW_BITS;

/** Bytes of a table: two rows of 4-bit cells. */
export const BACKGROUND_BYTES = ROW;

/** Half a level is a factor of 1.3 in the share: finer steps change no result. */
const STEP = 0.8;
const LEVELS = 16;

function rowHash(word: number, salt: number): number {
  let hash = Math.imul(word ^ (word >>> 16) ^ salt, 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return (hash ^ (hash >>> 16)) & (ROW - 1);
}

/** The word's two cells. The lower one counts: a collision can only make a word look more common (a count-min sketch). */
export function cellsOf(word: number): readonly [number, number] {
  return [rowHash(word, 0), ROW + rowHash(word, 0x9e3779b1)];
}

/** The level, 0 to 15, that stands for a share of articles. */
export function levelOf(share: number): number {
  return share <= 0 ? 0 : Math.max(1, Math.min(LEVELS - 1, Math.round(LEVELS - 1 + Math.log2(share) / STEP)));
}

/** How common words are in English news at large: a table of 16 KB, addressed by the hash of the stemmed word. */
export class Background {
  readonly #bytes: Uint8Array;
  readonly #shares = Float32Array.from({ length: LEVELS }, (_, level) =>
    level === 0 ? 0 : 2 ** ((level - (LEVELS - 1)) * STEP),
  );

  /** Throws `RangeError` when the table has not `BACKGROUND_BYTES` bytes. */
  constructor(bytes: Uint8Array) {
    if (bytes.length !== BACKGROUND_BYTES) {
      throw new RangeError(`background table: ${bytes.length} bytes instead of ${BACKGROUND_BYTES}`);
    }
    this.#bytes = bytes;
  }

  /** The share of articles, 0 to 1, that have the word; 0 for words it does not know. */
  shareOf(word: number): number {
    const first = this.#level(rowHash(word, 0));
    const second = this.#level(ROW + rowHash(word, 0x9e3779b1));
    return this.#shares[Math.min(first, second)]!;
  }

  #level(cell: number): number {
    const byte = this.#bytes[cell >>> 1]!;
    return cell & 1 ? byte >>> 4 : byte & 15;
  }
}
