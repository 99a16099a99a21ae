import type { ArticleEvidence } from './articleEvidence.ts';
import { folderOf } from './neighbourhood.ts';

/** A text that only reads like an article counts as one where at least this many evident ones lie beside it, and are most of them. */
const COMPANY = 2;

/** How many texts of each folder are evidently articles: what merely reads like one is judged by its company. */
export class Company {
  readonly #folders = new Map<string, { evident: number; all: number }>();

  /** Counts a text (1), or forgets it (-1). */
  count(path: string, evidence: ArticleEvidence, by: 1 | -1): void {
    const name = folderOf(path);
    const folder = this.#folders.get(name) ?? { evident: 0, all: 0 };
    folder.all += by;
    if (evidence === 'evident') folder.evident += by;
    if (folder.all > 0) this.#folders.set(name, folder);
    else this.#folders.delete(name);
  }

  /** Whether a text counts as an article: by its own words, or by reading like one among articles. */
  isArticle(path: string, evidence: ArticleEvidence): boolean {
    if (evidence !== 'prose') return evidence === 'evident';
    const folder = this.#folders.get(folderOf(path));
    return folder !== undefined && folder.evident >= COMPANY && 2 * folder.evident >= folder.all;
  }
}
