/** How long a column of the timeline is, the finest first. */
export const UNITS = ['day', 'week', 'month', 'year'] as const;

/** One of `UNITS`. */
export type Unit = (typeof UNITS)[number];

/** What one outlet published in one column. */
export interface Cell {
  readonly count: number;
  /** Whether no date in it was read, all were worked out. */
  readonly inferred: boolean;
  /** Whether an article in it is part of a story. */
  readonly inStory: boolean;
  /** What a screen reader says: `Lindholm Courier, 16 May 2023, 1 article`. */
  readonly label: string;
}

/** What an outlet published, column by column; null where it published nothing. */
export interface Row {
  readonly name: string;
  readonly cells: readonly (Cell | null)[];
}

/** All that the page shows, in the reader's language. */
export interface TimelineView {
  readonly title: string;
  readonly unit: Unit;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** What is said below the grid, such as how many articles are not drawn; empty when there is nothing to say. */
  readonly note: string;
  /** The units that may be chosen, the finest first. */
  readonly units: readonly Unit[];
  readonly words: { readonly finer: string; readonly coarser: string; readonly outlet: string; readonly help: string };
}

/** What the editor sends to the page. */
export interface ToPage {
  readonly type: 'view';
  readonly view: TimelineView;
}

/** What the page sends: that it can be shown something, in what unit it was last; a unit chosen; a cell opened. */
export type FromPage =
  | { readonly type: 'ready'; readonly unit: Unit | null }
  | { readonly type: 'unit'; readonly unit: Unit }
  | { readonly type: 'open'; readonly row: number; readonly column: number };
