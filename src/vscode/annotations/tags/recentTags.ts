import type { Memento } from 'vscode';
import type { TagScheme } from '../../../core/annotations/tagScheme.ts';

const KEY = 'annotations.recentTags';

/** The number keys and a list have room for so many. */
const MOST = 9;

/** The tags used last in this workspace, newest first. */
export class RecentTags {
  readonly #memento: Memento;

  constructor(memento: Memento) {
    this.#memento = memento;
  }

  /** Those that the scheme still has. */
  of({ tags }: TagScheme): readonly string[] {
    const known = new Set(tags.map(({ name }) => name));
    return this.#all.filter((name) => known.has(name));
  }

  /** A tag was used. */
  async use(name: string): Promise<void> {
    await this.#memento.update(KEY, [name, ...this.#all.filter((one) => one !== name)].slice(0, MOST));
  }

  get #all(): readonly string[] {
    return this.#memento.get<readonly string[]>(KEY, []);
  }
}
