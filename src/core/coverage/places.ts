import { spread } from './hashing.ts';

const HEAD_BITS = 13;

/**
 * Where keys stand in one text: chains of places through two arrays, ascending. Made once and filled again and again.
 * A chain may hold other keys of the same slot: callers compare.
 */
export class Places {
  readonly #heads = new Int32Array(1 << HEAD_BITS);
  #next = new Int32Array(4096);

  /** Takes the keys of places 0 to `count`, in place of what it held. */
  fill(count: number, keyAt: (place: number) => number): void {
    this.#heads.fill(-1);
    if (this.#next.length < count) this.#next = new Int32Array(count * 2);
    for (let place = count - 1; place >= 0; place--) {
      const slot = slotOf(keyAt(place));
      this.#next[place] = this.#heads[slot]!;
      this.#heads[slot] = place;
    }
  }

  /** The first place in the key's chain, or -1. */
  first(key: number): number {
    return this.#heads[slotOf(key)]!;
  }

  /** The place behind `place` in its chain, or -1. */
  after(place: number): number {
    return this.#next[place]!;
  }
}

function slotOf(key: number): number {
  return spread(key) >>> (32 - HEAD_BITS);
}
