import type { Corpus } from '../core/corpus.ts';
import type { EntityDecision } from '../core/entities/nameDecisions.ts';
import { foldText } from '../core/text/fold.ts';
import type { Indexing } from './indexing.ts';
import type { Job } from './job.ts';
import type { Progress } from './protocol.ts';

/** Lets the index follow what readers decide about names: articles whose own names may be others are read again. */
export class Renaming {
  readonly #corpus: Corpus;
  readonly #indexing: Indexing;
  /** Articles that surely name what was decided about; they come first. */
  readonly #surely = new Set<string>();
  /** Articles that are to be searched, and what for. */
  readonly #perhaps = new Set<string>();
  #search: readonly string[] = [];

  constructor(corpus: Corpus, indexing: Indexing) {
    this.#corpus = corpus;
    this.#indexing = indexing;
  }

  /** Takes decisions, in place of those before. */
  decide(names: readonly EntityDecision[]): void {
    const { ids, search } = this.#corpus.decideNames(names);
    for (const id of ids) this.#surely.add(id);
    if (search.length === 0) return;
    this.#search = [...new Set([...(this.#perhaps.size > 0 ? this.#search : []), ...search.map(foldText)])];
    for (const { id } of this.#corpus.all()) this.#perhaps.add(id);
  }

  /** Reads the articles again. Given up, it leaves the rest to the next call. */
  async catchUp(job: Job<Progress>): Promise<void> {
    let done = 0;
    const total = this.#surely.size + this.#perhaps.size;
    const reread = async (from: Set<string>, id: string, passes?: (source: { readonly text: string }) => boolean) => {
      await job.breathe();
      from.delete(id);
      await this.#indexing.reread(id, passes);
      job.partial({ done: ++done, total });
    };
    for (const id of this.#surely) {
      this.#perhaps.delete(id);
      await reread(this.#surely, id);
    }
    for (const id of this.#perhaps) await reread(this.#perhaps, id, ({ text }) => this.#holdsName(text));
  }

  #holdsName(text: string): boolean {
    const folded = foldText(text);
    return this.#search.some((name) => folded.includes(name));
  }
}
