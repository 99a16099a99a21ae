import type { Span } from '../text/span.ts';

/** Why lines are not the article; also the last part of the diagnostic's code, `boilerplate.donate`. */
export const REASONS = [
  'repeated',
  'subscribe',
  'share',
  'donate',
  'advertising',
  'cookies',
  'related',
  'comments',
  'credits',
  'promotion',
  'paywall',
  'navigation',
  'translation',
] as const;

/** One of `REASONS`. */
export type BoilerplateReason = (typeof REASONS)[number];

/** How surely wrong: a warning is right in 98 of 100. */
export type Severity = 'warning' | 'information' | 'hint';

/** A run of lines, or a span within one, that is not the article. The span covers `startLine` to `endLine` unless `inline`. */
export interface BoilerplateBlock extends Span {
  /** 1-based, inclusive. */
  readonly startLine: number;
  readonly endLine: number;
  readonly reason: BoilerplateReason;
  readonly severity: Severity;
  /** 0 to 1. */
  readonly confidence: number;
  /** Part of a paragraph only: the rest of the line is the article. */
  readonly inline: boolean;
  /** One sentence for "Why?": the cue, pattern or repetition that decided. */
  readonly evidence: string;
  /** The same stands in other articles; absent where it stands in none, or nobody looked. */
  readonly elsewhere?: Elsewhere;
}

/** In how many other articles a block stands too, and of what: the outlet's name, else the folder's, empty where it has none. */
export interface Elsewhere {
  readonly articles: number;
  readonly of: string;
  readonly kind: 'outlet' | 'folder';
}

/** How many lines are not the article; a line that is only partly so is the article's. */
export function boilerplateLines(blocks: readonly BoilerplateBlock[]): number {
  return blocks.reduce((lines, block) => lines + (block.inline ? 0 : block.endLine - block.startLine + 1), 0);
}
