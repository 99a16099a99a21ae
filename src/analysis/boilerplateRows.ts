import type { BoilerplateReason, Severity } from '../core/boilerplate/block.ts';
import type { IndexedBlock } from '../core/boilerplate/blockIndex.ts';
import type { ArticleSummary, LineRange } from './protocol.ts';

/** Lines of an article, or words within one, that stand in another too. */
export interface LinePlace extends LineRange {
  readonly article: string;
  /** The lines as they stand, without the last line's break. */
  readonly text: string;
}

/** Where the lines of a block stand in other articles. */
export interface LikeLines {
  /** What these articles are of: the outlet's name, else the folder's; empty for a folder without a name. */
  readonly group: string;
  /** How many other articles of the group have the lines. */
  readonly articles: number;
  /** Where, in the order of the articles' paths; never in more than the first 500 articles. */
  readonly places: readonly LinePlace[];
}

/** How the view of boilerplate is divided at the top; below come the same words, then their places. */
export type BoilerplateGrouping = 'reason' | 'outlet' | 'article';

/** What that view shows: what fits all that is given; absent fields do not filter. */
export interface BoilerplateFilter {
  /** Stands in the block's opening words, whatever its case. */
  readonly text?: string;
  /** The id of an outlet. */
  readonly outlet?: string;
  readonly severity?: Severity;
  /** Kinds to leave out. */
  readonly without?: readonly BoilerplateReason[];
}

/** How the rows of boilerplate are chosen and divided. */
export interface BoilerplateArrangement {
  readonly grouping: BoilerplateGrouping;
  readonly filter: BoilerplateFilter;
}

/** What stands below a row of boilerplate: the blocks that fit all that is given. */
export interface BoilerplateScope {
  readonly reason?: BoilerplateReason;
  /** The id of an outlet, empty for unknown ones. */
  readonly outlet?: string;
  /** The id of an article. */
  readonly article?: string;
  /** The key of a block's words. */
  readonly words?: number;
  /** Of its rows those from this one on, as many as one level shows. */
  readonly from?: number;
}

/** One row of boilerplate: a group, an article, words that stand in several places, or one block. */
export type BoilerplateRow =
  | {
      readonly kind: 'group';
      readonly group: 'reason' | 'outlet' | 'unknown' | 'range';
      readonly scope: BoilerplateScope;
      /** A reason, an outlet's name or `1–500`; empty for unknown outlets. */
      readonly label: string;
      readonly blocks: number;
      readonly articles: number;
    }
  | {
      readonly kind: 'article';
      readonly scope: BoilerplateScope;
      readonly article: ArticleSummary;
      readonly blocks: number;
      readonly articles: number;
    }
  | {
      readonly kind: 'words';
      readonly scope: BoilerplateScope;
      /** The opening words, with the numbers of whichever of the places was read first. */
      readonly text: string;
      readonly first: IndexedBlock;
      /** The article of the first. */
      readonly in: string;
      /** The outlet's name, where all places are of one. */
      readonly outlet: string | null;
      readonly blocks: number;
      readonly articles: number;
    }
  | {
      readonly kind: 'block';
      /** The opening words, with the numbers of the place that was read first of those that read so. */
      readonly text: string;
      readonly block: IndexedBlock;
      readonly article: ArticleSummary;
    };

/** The blocks of a file that nobody has open. */
export interface FlaggedFile {
  readonly id: string;
  readonly blocks: readonly IndexedBlock[];
}
