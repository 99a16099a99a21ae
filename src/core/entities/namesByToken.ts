import type { TokenName } from './findNames.ts';

/** Names of a page, none overlapping another, by the tokens they cover: a rule that mends many stays linear in them. */
export class NamesByToken {
  readonly #names: (TokenName | null)[];
  /** For each token the name that covers it, as a place in `#names` from 1; 0 where none does. */
  readonly #owners: Int32Array;

  /** `tokens`: how many the page has. */
  constructor(names: readonly TokenName[], tokens: number) {
    this.#names = [...names];
    this.#owners = new Int32Array(tokens);
    for (const [i, { first, last }] of names.entries()) this.#owners.fill(i + 1, first, last + 1);
  }

  /** The name that covers a token; null where none does. */
  at(token: number): TokenName | null {
    return this.#names[(this.#owners[token] ?? 0) - 1] ?? null;
  }

  /** The names that cover one of these tokens, in order. */
  within(first: number, last: number): TokenName[] {
    const names: TokenName[] = [];
    for (let i = first; i <= last; i++) {
      const name = this.at(i);
      if (name && name !== names.at(-1)) names.push(name);
    }
    return names;
  }

  /** Puts a name in place of all that it touches. */
  put(name: TokenName): void {
    for (const { first, last } of this.within(name.first, name.last)) {
      this.#names[(this.#owners[first] ?? 0) - 1] = null;
      this.#owners.fill(0, first, last + 1);
    }
    this.#owners.fill(this.#names.push(name), name.first, name.last + 1);
  }

  /** All of them in order. */
  inOrder(): TokenName[] {
    return this.#names.flatMap((name) => name ?? []).sort((a, b) => a.first - b.first);
  }
}
