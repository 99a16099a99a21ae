import type { ArticleSource } from '../core/analyse.ts';
import type { Input } from './input.ts';
import { progress } from './output.ts';
import { reasonOf } from './walk.ts';

/**
 * Reads the articles of the command line as often as a command needs, and keeps no text. One that defeats the analysis
 * is a fault of ours: it is reported once, left out from then on, and costs no other.
 */
export class Reader {
  readonly #input: Input;
  readonly #report: (message: string) => void;
  readonly #defeated = new Set<string>();
  #total = 0;

  constructor(input: Input, report: (message: string) => void) {
    this.#input = input;
    this.#report = report;
  }

  /** Gives each article to `work`, in the order of the input. `doing` is the word for the progress line: `Inspecting`. */
  async each(doing: string, work: (source: ArticleSource) => Promise<void> | void): Promise<void> {
    let done = 0;
    for await (const source of this.#input.articles()) {
      try {
        if (!this.#defeated.has(source.id)) await work(source);
      } catch (error) {
        this.#defeated.add(source.id);
        this.#report(`${source.id}: it could not be analysed: ${reasonOf(error)}.`);
      }
      done++;
      // How many there are is known once all were read.
      const of = this.#total > 0 ? ` of ${this.#total.toLocaleString('en')}` : '';
      progress(`${doing}: ${done.toLocaleString('en')}${of} articles`);
    }
    this.#total = done;
  }
}
