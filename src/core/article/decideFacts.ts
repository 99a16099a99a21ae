import type { Span } from '../text/span.ts';
import type { Article, ArticleFacts } from './article.ts';
import { findContradictions } from './dates/contradictions/contradictions.ts';
import { decideDate } from './dates/decideDate.ts';
import type { LandmarkIndex } from './dates/estimate/landmarkIndex.ts';
import { readClues } from './dates/estimate/readClues.ts';
import { decidePublication } from './outlets/decidePublication.ts';
import type { OutletIndex } from './outlets/outletIndex.ts';

/** What the decision may use besides the article's own text. */
export interface FactContext {
  /** What is not the article, in order: dates and years in it never count; a message or copyright there still names the outlet. */
  readonly mask: readonly Span[];
  readonly outlets: OutletIndex;
  /** Words that place a text in time; absent where none are looked for. */
  readonly landmarks?: LandmarkIndex;
  /** The day of reading, ISO; nothing was published later. */
  readonly today: string;
  /** What a data file's record says about the article. */
  readonly record?: { readonly date?: string; readonly outlet?: string };
  /** Where the file lies, with `/` between folders. */
  readonly path?: string;
}

/** When an article appeared, or what its words tell of that. */
export type Dating = Pick<ArticleFacts, 'date' | 'clues'>;

/** The date alone, and without one the clues: the facts that articles are compared by. */
export function decideDating(text: string, article: Article, context: FactContext): Dating {
  const date = decideDate(article, context);
  return { date, clues: date ? null : readClues(text, article, context) };
}

/**
 * Who published the article, whose copy it is and when it appeared, as far as its own words, its path and its record
 * tell; each with its reasons. What nothing tells is null; an undated article has clues instead, for `judgeFacts`.
 */
export function decideFacts(text: string, article: Article, context: FactContext): ArticleFacts {
  const { date, clues } = decideDating(text, article, context);
  return {
    ...decidePublication(text, article, context),
    date,
    estimate: null,
    clues,
    bounds: clues?.bounds ?? [],
    contradictions: findContradictions(text, article, date, context),
  };
}
