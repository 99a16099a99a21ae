import { type MarkCounts, type ShownMarks, isFiltered, passing } from './filter.ts';
import type { MarkGrouping } from './groups.ts';
import type { MarkState } from './markIndex.ts';
import { type AnnotationRow, hasRowsBelow, holds, rowsBelow, saysTheSame, topRows } from './rows.ts';

/** A row of Annotations with the row it stands under; `parent` is undefined at the top. */
export interface AnnotationNode {
  readonly row: AnnotationRow;
  readonly parent: AnnotationNode | undefined;
  /** Of a row that is a mark: its article's address, and its id. Commands about marks are called on these. */
  readonly article?: string;
  readonly mark?: { readonly id: string };
}

/** A row that keeps its identity while what it says changes; the editor knows rows by identity. */
interface Row extends AnnotationNode {
  row: AnnotationRow;
}

/** How the marks are chosen and divided. */
export interface MarkArrangement {
  readonly grouping: MarkGrouping;
  readonly shown: ShownMarks;
}

/** The rows of Annotations that were asked for. Each level is made once, and again only when what it is made of has changed. */
export class AnnotationTree {
  readonly #levels = new Map<AnnotationNode | undefined, readonly Row[]>();
  #arrangement: MarkArrangement;
  #state: MarkState;
  #counts: MarkCounts = { shown: 0, total: 0 };

  constructor(state: MarkState, arrangement: MarkArrangement) {
    this.#state = state;
    this.#arrangement = arrangement;
  }

  get arrangement(): MarkArrangement {
    return this.#arrangement;
  }

  /** As of the last time that the top was made. */
  get counts(): MarkCounts {
    return this.#counts;
  }

  /** Groups or filters otherwise; all rows are new. */
  arrange(arrangement: MarkArrangement): void {
    this.#arrangement = arrangement;
    this.#levels.clear();
  }

  /** The rows below a row; those of the top without one. */
  children(parent?: AnnotationNode): readonly AnnotationNode[] {
    return this.#levels.get(parent) ?? this.#make(parent);
  }

  /** Whether rows stand below a row. */
  hasChildren({ row }: AnnotationNode): boolean {
    return hasRowsBelow(row);
  }

  /** The row of a mark, in the first group that has it; undefined when it is not shown. */
  find(mark: string): AnnotationNode | undefined {
    let level = this.children();
    for (;;) {
      const found = level.find(({ row }) => row.kind === 'mark' && row.entry.mark.id === mark);
      if (found) return found;
      const group = level.find(({ row }) => row.kind !== 'review' && holds(row, mark));
      if (!group) return undefined;
      level = this.children(group);
    }
  }

  /** The rows of marks in some articles, among those that were asked for. */
  shownOf(articles: ReadonlySet<string>): readonly AnnotationNode[] {
    if (articles.size === 0) return [];
    return [...this.#levels.values()].flat().filter(({ article }) => article !== undefined && articles.has(article));
  }

  /** Makes the levels that were asked for anew. Gives the rows to draw again; undefined among them is the whole tree. */
  refresh(state: MarkState): ReadonlySet<AnnotationNode | undefined> {
    if (state === this.#state) return new Set();
    this.#state = state;
    const changed = new Set<AnnotationNode | undefined>();
    // Levels come after the level their parent is in, so a parent that is gone is known to be.
    for (const [parent, before] of this.#levels) {
      if (parent && !this.#levels.get(parent.parent)?.some((row) => row === parent)) {
        this.#levels.delete(parent);
        continue;
      }
      const said = before.map(({ row }) => row);
      const after = this.#make(parent);
      if (after.length !== before.length || after.some((row, i) => row !== before[i])) changed.add(parent);
      else for (const [i, row] of after.entries()) if (!saysTheSame(row.row, said[i]!)) changed.add(row);
    }
    return changed;
  }

  #make(parent: AnnotationNode | undefined): readonly Row[] {
    const known = new Map(this.#levels.get(parent)?.map((row) => [row.row.key, row]));
    const level = (parent ? rowsBelow(parent.row, this.#state) : this.#top()).map((row): Row => {
      const same = known.get(row.key);
      if (!same)
        return { row, parent, ...(row.kind === 'mark' && { article: row.entry.article, mark: row.entry.mark }) };
      same.row = row;
      return same;
    });
    this.#levels.set(parent, level);
    return level;
  }

  #top(): readonly AnnotationRow[] {
    const { grouping, shown } = this.#arrangement;
    const entries = passing(shown, this.#state);
    this.#counts = { shown: entries.length, total: this.#state.entries.length };
    // What a filter asks of marks no reply without one has.
    const strays = isFiltered(shown) ? [] : this.#state.strays;
    return topRows({ entries, strays }, grouping, this.#state);
  }
}

/** A key that stays while the row means the same, of no other row in the tree. */
export function nodeKey({ row, parent }: AnnotationNode): string {
  return parent ? `${nodeKey(parent)}\n${row.key}` : row.key;
}
