import { spread } from './hashing.ts';

const HEAD_BITS = 13;

/**
 * Where keys stand in one text: chains of places through two arrays, ascending. Made once and filled again and again.
 * A chain may hold other keys of the same slot: callers compare.
 */
export class Places {
  readonly #heads = new Int32Array(1 << HEAD_BITS);
  #next = new Int32Array(4096);

  /** Takes the keys, in place of what it held; those below `least` are left out where weights are given. */
  fill(keys: Int32Array, weights?: Float32Array, least = 0): void {
    this.#heads.fill(-1);
    if (this.#next.length < keys.length) this.#next = new Int32Array(keys.length * 2);
    for (let place = keys.length - 1; place >= 0; place--) {
      if (weights !== undefined && weights[place]! < least) continue;
      const slot = slotOf(keys[place]!);
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
