import { EventEmitter } from 'vscode';
import type { Disposable } from 'vscode';
import type { CoverageProgress, CoverageResult, StoryRow } from '../../analysis/coverageResult.ts';
import type { Analysis, ArticleSummary, Cancellation } from '../../analysis/protocol.ts';
import type { Preset } from '../../core/coverage/story.ts';

/** What was searched, and how strictly. */
export interface CoverageQuery {
  /** The articles to compare; null for all. */
  readonly ids: readonly string[] | null;
  readonly preset: Preset;
}

/** What the last finished search found. */
export interface CoverageFound extends CoverageQuery {
  readonly result: CoverageResult;
}

/** The result of the last search for duplicate coverage. A search that is given up leaves it as it was. */
export class CoverageResults implements Disposable {
  readonly #analysis: Analysis;
  readonly #changed = new EventEmitter<void>();
  #latest: CoverageFound | undefined;
  #running = 0;
  #stale = false;

  readonly onDidChange = this.#changed.event;

  constructor(analysis: Analysis) {
    this.#analysis = analysis;
  }

  /** Undefined before the first search. */
  get latest(): CoverageFound | undefined {
    return this.#latest;
  }

  /** Whether articles have changed since the last search, and nobody searches again unasked. */
  get stale(): boolean {
    return this.#stale;
  }

  /** Whether a search is under way. */
  get searching(): boolean {
    return this.#running > 0;
  }

  /** Searches, in place of a search under way. Rejects with `CancelledError` when given up. */
  async search(
    query: CoverageQuery,
    options: { readonly token?: Cancellation; readonly onPartial?: (progress: CoverageProgress) => void } = {},
  ): Promise<CoverageResult> {
    this.#running++;
    try {
      const result = await this.#analysis.call('findCoverage', query, { ...options, key: 'findCoverage' });
      this.#latest = { ...query, result };
      this.#stale = false;
      this.#changed.fire();
      return result;
    } finally {
      this.#running--;
    }
  }

  /** Whether the index is as the last search found it. */
  async isCurrent(): Promise<boolean> {
    const { revision } = await this.#analysis.call('status', null);
    return revision === this.#latest?.result.revision;
  }

  /** Says that the last search is out of date and stays so: what it found is shown all the same. */
  markStale(): void {
    if (this.#stale || !this.#latest) return;
    this.#stale = true;
    this.#changed.fire();
  }

  clear(): void {
    this.#latest = undefined;
    this.#stale = false;
    this.#changed.fire();
  }

  /** The story that holds an article; undefined when none does. */
  storyOf(id: string): StoryRow | undefined {
    return this.#latest?.result.stories.find(({ members }) => members.some(({ article }) => article.id === id));
  }

  /** The other articles of the story that holds an article; empty when none does. */
  othersOf(id: string): readonly ArticleSummary[] {
    return (this.storyOf(id)?.members ?? []).map(({ article }) => article).filter((article) => article.id !== id);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
