import type { Analysis } from '../../analysis/protocol.ts';

/** Tells the reader once a session that files could not be read: an article must not be missing in silence. */
export class SkippedNotice {
  readonly #analysis: Analysis;
  readonly #tell: (count: number) => void;
  #told = false;

  /** `tell` is given how many files could not be read. */
  constructor(analysis: Analysis, tell: (count: number) => void) {
    this.#analysis = analysis;
    this.#tell = tell;
  }

  /** The folder has been read. Rejects when the analysis cannot be asked. */
  async check(): Promise<void> {
    if (this.#told) return;
    const skipped = await this.#analysis.call('skipped', null);
    const unread = skipped.filter(({ problem }) => problem).length;
    if (unread === 0 || this.#told) return;
    this.#told = true;
    this.#tell(unread);
  }
}
