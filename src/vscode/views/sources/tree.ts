import type { Analysis, SourceArrangement, SourceRow } from '../../../analysis/protocol.ts';
import type { SourceNode } from './model.ts';

/** A row that keeps its identity while what it says changes; the editor knows rows by identity. */
interface Row extends SourceNode {
  row: SourceRow;
}

/** How many articles a filter lets through, of how many. */
export interface SourceCounts {
  readonly shown: number;
  readonly total: number;
}

/** The rows of Sources that have been asked for. Each level is asked once, and again only when the index has changed. */
export class SourceTree {
  readonly #analysis: Analysis;
  readonly #levels = new Map<SourceNode | undefined, readonly Row[]>();
  #arrangement: SourceArrangement;
  #counts: SourceCounts = { shown: 0, total: 0 };

  constructor(analysis: Analysis, arrangement: SourceArrangement) {
    this.#analysis = analysis;
    this.#arrangement = arrangement;
  }

  get arrangement(): SourceArrangement {
    return this.#arrangement;
  }

  /** As of the last level that was asked for. */
  get counts(): SourceCounts {
    return this.#counts;
  }

  /** Groups, filters or sorts otherwise; all rows are new. */
  arrange(arrangement: SourceArrangement): void {
    this.#arrangement = arrangement;
    this.#levels.clear();
  }

  /** The rows below a group; of the top without one. */
  async children(parent?: SourceNode): Promise<readonly SourceNode[]> {
    return this.#levels.get(parent) ?? (await this.#load(parent));
  }

  /** The rows of articles among those that were asked for; undefined: of all articles. */
  shown(ids: ReadonlySet<string> | undefined): readonly SourceNode[] {
    const rows = [...this.#levels.values()].flat();
    return rows.filter(({ row }) => row.kind === 'article' && (!ids || ids.has(row.article.id)));
  }

  /** The row of an article; undefined when it is not shown. */
  async find(id: string): Promise<SourceNode | undefined> {
    const keys = await this.#analysis.call('sourcePath', { ...this.#arrangement, id });
    let parent: SourceNode | undefined;
    for (const key of keys) {
      parent = (await this.children(parent)).find(({ row }) => row.key === key);
      if (!parent) return undefined;
    }
    return (await this.children(parent)).find(({ row }) => row.kind === 'article' && row.article.id === id);
  }

  /** Asks again for all levels that were asked for. Gives the rows to draw anew; undefined among them is the whole tree. */
  async refresh(): Promise<ReadonlySet<SourceNode | undefined>> {
    const changed = new Set<SourceNode | undefined>();
    // Levels come after the level their parent is in, so a parent that is gone is known to be.
    for (const [parent, before] of this.#levels) {
      if (parent && !this.#levels.get(parent.parent)?.some((row) => row === parent)) {
        this.#levels.delete(parent);
        continue;
      }
      const said = before.map(({ row }) => JSON.stringify(row));
      const after = await this.#load(parent);
      if (after.length !== before.length || after.some((row, index) => row !== before[index])) changed.add(parent);
      else for (const [index, row] of after.entries()) if (JSON.stringify(row.row) !== said[index]) changed.add(row);
    }
    return changed;
  }

  async #load(parent: SourceNode | undefined): Promise<readonly Row[]> {
    const arrangement = this.#arrangement;
    const { rows, ...counts } = await this.#analysis.call('sources', {
      ...arrangement,
      parent: parent?.row.key ?? null,
    });
    const known = new Map(this.#levels.get(parent)?.map((row) => [row.row.key, row]));
    const level = rows.map((row): Row => {
      const same = known.get(row.key);
      if (!same) return { row, parent };
      same.row = row;
      return same;
    });
    // An answer to an arrangement that is no more must not stand in the new one.
    if (arrangement === this.#arrangement) {
      this.#levels.set(parent, level);
      this.#counts = counts;
    }
    return level;
  }
}
