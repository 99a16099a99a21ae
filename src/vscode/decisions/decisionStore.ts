import {
  type Decisions,
  type LineDecision,
  formatDecisions,
  parseDecisions,
  withDecision,
} from '../../core/annotations/decisions.ts';

/** The file that decisions are kept in. */
export interface DecisionFile {
  /** Its text; empty when there is no such file. Rejects when it is there and cannot be read. */
  read(): Promise<string>;
  /** Puts a text in its place, wholly or not at all. */
  replace(text: string): Promise<void>;
}

/** The decisions of one workspace folder. Changes are made one after the other, each to what the file holds by then. */
export class DecisionStore {
  readonly #file: DecisionFile;
  #last: Promise<unknown> = Promise.resolve();

  constructor(file: DecisionFile) {
    this.#file = file;
  }

  /** What the file holds. Rejects when it is there and cannot be read. */
  read(): Promise<Decisions> {
    return this.#inTurn(async () => parseDecisions(await this.#file.read()));
  }

  /** Adds decisions, in place of earlier ones about the same lines. Rejects when the file cannot be written. */
  add(decisions: readonly LineDecision[]): Promise<void> {
    return this.#inTurn(async () => {
      const before = parseDecisions(await this.#file.read());
      await this.#file.replace(formatDecisions(decisions.reduce(withDecision, before)));
    });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => {});
    return result;
  }
}
