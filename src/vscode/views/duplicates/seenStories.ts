import type { Memento } from 'vscode';
import type { StoryRow } from '../../../analysis/coverageResult.ts';

const KEY = 'dateline.coverage.seen';

/** Which stories the reader has looked at: those opened or selected. Kept by workspace, at most as many as are shown. */
export class SeenStories {
  readonly #memento: Memento;
  readonly #seen: Set<string>;

  constructor(memento: Memento) {
    this.#memento = memento;
    this.#seen = new Set(memento.get<readonly string[]>(KEY, []));
  }

  /** How many of the stories were not looked at yet. */
  unseen(stories: readonly StoryRow[]): number {
    return stories.filter(({ id }) => !this.#seen.has(id)).length;
  }

  /** Whether the story was new to the reader. */
  async add(story: StoryRow): Promise<boolean> {
    if (this.#seen.has(story.id)) return false;
    this.#seen.add(story.id);
    await this.#memento.update(KEY, [...this.#seen]);
    return true;
  }

  /** Forgets stories that are shown no more. */
  async keep(stories: readonly StoryRow[]): Promise<void> {
    const shown = new Set(stories.map(({ id }) => id));
    for (const id of this.#seen) if (!shown.has(id)) this.#seen.delete(id);
    await this.#memento.update(KEY, [...this.#seen]);
  }
}
