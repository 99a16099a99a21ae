import { type Decisions, formatDecisions, parseDecisions } from '../../core/annotations/decisions.ts';
import { SharedFile, type TextFile } from './sharedFile.ts';

/** The decisions of one workspace folder. */
export class DecisionStore {
  readonly #file: SharedFile;

  constructor(file: TextFile) {
    this.#file = new SharedFile(file);
  }

  /** What the file holds. Rejects when it is there and cannot be read. */
  async read(): Promise<Decisions> {
    return parseDecisions(await this.#file.read());
  }

  /** Changes what the file holds by then, and gives what it held before. Rejects when the file cannot be written. */
  async change(to: (before: Decisions) => Decisions): Promise<Decisions> {
    return parseDecisions(
      await this.#file.change((text) => {
        const before = parseDecisions(text);
        const after = to(before);
        // A file that somebody arranged otherwise stays so until there is something to say.
        return formatDecisions(after) === formatDecisions(before) ? text : formatDecisions(after);
      }),
    );
  }
}
