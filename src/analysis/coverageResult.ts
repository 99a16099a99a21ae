import type { PairKind } from '../core/coverage/story.ts';
import type { WireLink } from '../core/coverage/wireRoots.ts';
import type { ArticleSummary, LineRange, Progress } from './protocol.ts';

/** A passage shared by two articles, with where the wordings differ inside it. */
export interface PassageView {
  readonly a: LineRange;
  readonly b: LineRange;
  /** The words of each side. */
  readonly aText: string;
  readonly bText: string;
  /** Ranges inside the passage whose wording the other side does not have. */
  readonly aDiffers: readonly LineRange[];
  readonly bDiffers: readonly LineRange[];
}

/** A stretch of an article that stands in others of its story. */
export interface StoryPassage extends LineRange {
  /** In order of publication; `line` is 0-based, `words` are those of that article. */
  readonly elsewhere: readonly { readonly article: ArticleSummary; readonly line: number; readonly words: string }[];
  /** Whether it stood first here or in the first of the others; null where the dates do not tell. */
  readonly first: 'here' | 'there' | null;
}

/** A pair of articles as the view shows it. */
export interface PairRow {
  readonly a: string;
  readonly b: string;
  readonly kind: PairKind;
  readonly score: number;
  readonly passages: number;
  /** What counted, one short phrase each: `one quotation in two wordings`, `one day apart`. */
  readonly evidence: readonly string[];
  /** Share, 0 to 1, of the words of a that stand in b; and of b in a. */
  readonly sharedOfA: number;
  readonly sharedOfB: number;
  /** Whether the reader said that the two are one story. */
  readonly joined: boolean;
}

/** An article of a story as the view shows it. */
export interface StoryMember {
  readonly article: ArticleSummary;
  /** The share (0 to 1) of the article's text that stands in other members. */
  readonly shared: number;
  /** Whether it is the likely first report of the story. */
  readonly first: boolean;
  /** Where it most likely comes from. */
  readonly wire: WireLink;
}

/** A story as the view shows it. */
export interface StoryRow {
  readonly id: string;
  readonly title: string;
  /** In order of publication, undated last. */
  readonly members: readonly StoryMember[];
  readonly pairs: readonly PairRow[];
}

/** What the reader decided that no row of a story shows. */
export interface DecidedRows {
  /** Pairs kept apart, and pairs joined that are in no common story all the same. */
  readonly pairs: readonly {
    readonly a: ArticleSummary;
    readonly b: ArticleSummary;
    readonly is: 'together' | 'apart';
  }[];
  /** The words of passages that count for nothing, folded. */
  readonly ignored: readonly string[];
}

/** How far a search for duplicate coverage has come; `done` and `total` count steps of its own, each as long as another. */
export interface CoverageProgress extends Progress {
  /** What is searched: articles, and bytes of their files. */
  readonly articles: number;
  readonly bytes: number;
}

/** The result of one search for duplicate coverage. */
export interface CoverageResult {
  /** The index as it was searched: the same as `IndexStatus.revision` for as long as nothing has changed since. */
  readonly revision: number;
  /** How many articles were compared. */
  readonly compared: number;
  /** Newest first. */
  readonly stories: readonly StoryRow[];
  readonly decided: DecidedRows;
}
