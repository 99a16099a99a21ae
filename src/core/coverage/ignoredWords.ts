import type { Span } from '../text/span.ts';
import { ignoredSpans } from './ignoredPassages.ts';

/** What changed with the passages that count for nothing. */
interface Exchanged {
  readonly fresh: readonly string[];
  /** The articles that may hold a passage that is ignored no more. */
  readonly freed: readonly string[];
}

/** The passages that count for nothing, and which articles of a collection hold one. */
export class IgnoredWords {
  #passages: readonly string[] = [];
  readonly #holders = new Set<string>();

  /** Takes passages in place of those before. */
  exchange(passages: readonly string[]): Exchanged {
    const before = new Set(this.#passages);
    const now = new Set(passages);
    this.#passages = passages;
    const isGone = [...before].some((passage) => !now.has(passage));
    return { fresh: passages.filter((passage) => !before.has(passage)), freed: isGone ? [...this.#holders] : [] };
  }

  /** Where they stand in an article, which is remembered as one that holds them. */
  spansIn(id: string, text: string): readonly Span[] {
    const spans = ignoredSpans(text, this.#passages);
    if (spans.length > 0) this.#holders.add(id);
    return spans;
  }

  /** Forgets an article; one that holds none is no error. */
  delete(id: string): void {
    this.#holders.delete(id);
  }
}
