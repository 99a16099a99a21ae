import type { Span } from './text/span.ts';

/** Why we believe something: a sentence for the reader, and where in the text it stands (absent: outside the text). */
export interface Reason {
  /** The reasoning as readers will see it, one short sentence. */
  readonly text: string;
  readonly span?: Span;
  /** Another article that says so: its path and, where it is a place in its text, which. */
  readonly elsewhere?: { readonly path: string; readonly span?: Span };
}

/** Another value the evidence allows, with its share of belief. */
export interface Alternative<T> {
  readonly value: T;
  readonly confidence: number;
  readonly reason: string;
}

/** A fact that was worked out, not simply read: what, how sure, from where, and what else it could be. */
export interface Fact<T, Source extends string> {
  readonly value: T;
  /** The kind of evidence that decided. */
  readonly source: Source;
  /** 0 to 1, calibrated on labelled articles: of facts given with .8 or more, at least 95 in 100 are right. */
  readonly confidence: number;
  /** The reasoning in order, strongest first. */
  readonly reasons: readonly Reason[];
  /** Other values the evidence allows, likeliest first; empty when there is none. */
  readonly alternatives: readonly Alternative<T>[];
}

/** The words for a confidence: at least .95, at least .8, below. */
export type Sureness = 'certain' | 'likely' | 'a guess';

/** How sure a confidence is, in words. */
export function sureness(confidence: number): Sureness {
  return confidence >= 0.95 ? 'certain' : confidence >= 0.8 ? 'likely' : 'a guess';
}
