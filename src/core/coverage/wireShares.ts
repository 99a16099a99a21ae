/** What two articles of a story share. */
export interface WirePair {
  readonly a: string;
  readonly b: string;
  /** Share, 0 to 1, of the words of a that stand in b; and of b in a. */
  readonly sharedOfA: number;
  readonly sharedOfB: number;
}

/** Which share of one article stands in another, and in which others at all. */
export class WireShares {
  readonly #shares = new Map<string, Map<string, number>>();

  constructor(pairs: readonly WirePair[]) {
    for (const { a, b, sharedOfA, sharedOfB } of pairs) {
      this.#set(a, b, sharedOfA);
      this.#set(b, a, sharedOfB);
    }
  }

  of(copy: string, source: string): number {
    return this.#shares.get(copy)?.get(source) ?? 0;
  }

  pairedWith(id: string): readonly string[] {
    return [...(this.#shares.get(id)?.keys() ?? [])];
  }

  #set(copy: string, source: string, share: number): void {
    const shares = this.#shares.get(copy);
    if (shares) shares.set(source, share);
    else this.#shares.set(copy, new Map([[source, share]]));
  }
}
