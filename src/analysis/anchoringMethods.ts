import type { Anchor, TextSelector } from '../core/annotations/anchors/anchor.ts';
import type { Progress } from './protocol.ts';

/** What is marked in an article that is not open. */
export interface ArticleMarks {
  readonly id: string;
  readonly path: string;
  readonly passages: readonly TextSelector[];
  /** How the article begins, by marks of the whole of it. */
  readonly openings: readonly string[];
}

/** What became of the marks of an article. */
export type MarksLookedAt =
  /** It was read; the passages that were not found, by number, with where they may stand, likely first. */
  | { readonly lost: readonly { readonly passage: number; readonly candidates: readonly Anchor[] }[] }
  /** The file is gone; the article that has its text now, null where there is none. */
  | { readonly movedTo: string | null };

/** Requests about where annotations stand. */
export interface AnchoringMethods {
  /** Looks for the marks of articles in their files as they are now, in the order given. */
  lookAtMarks: {
    params: { articles: readonly ArticleMarks[] };
    result: readonly MarksLookedAt[];
    partial: Progress;
  };
}
