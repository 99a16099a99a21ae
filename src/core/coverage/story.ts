/** How two articles share a story: most of the text, some of it or its quotations, or the happening alone. */
export type PairKind = 'near-duplicate' | 'shared-passages' | 'same-event';

/** A passage that stands in two articles, in UTF-16 offsets of each; wording may differ inside. */
export interface Passage {
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
}

/** Two articles that are one report, by id. `a` comes before `b` in code unit order. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  /** 0 to 1. */
  readonly score: number;
}

/** Articles that cover one event. */
export interface Story {
  /** `story:` and its earliest member, undated ones last, then by id: it stays when others come or go. */
  readonly id: string;
  /** Ids in code unit order; two or more. */
  readonly members: readonly string[];
}

/** What a search for duplicate coverage finds; the same whatever the order in which articles were added. */
export interface Coverage {
  /** Likeliest first, then by ids. */
  readonly pairs: readonly Pair[];
  /** Largest first, then by id. */
  readonly stories: readonly Story[];
}

/** How alike two articles must be to count as one story. */
export type Preset = 'strict' | 'balanced' | 'broad';
