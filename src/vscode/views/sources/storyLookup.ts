import * as vscode from 'vscode';
import { CancelledError } from '../../../analysis/protocol.ts';
import type { Analysis } from '../../../analysis/protocol.ts';
import { Batch } from '../batch.ts';

/** Stories are looked for again this long after a change, in milliseconds: typing changes the index too. */
const AGAIN_AFTER_MS = 2000;

/** Has the stories of the collection looked for while Sources shows them, with the bar of the view. */
export class StoryLookup implements vscode.Disposable {
  readonly #analysis: Analysis;
  readonly #settled: () => Promise<void>;
  readonly #log: vscode.LogOutputChannel;
  readonly #again = new Batch(AGAIN_AFTER_MS, () => this.#look());
  #needed = false;
  #giveUp: (() => void) | undefined;

  /** `settled` resolves when the folder has been read: stories are looked for after that. */
  constructor(analysis: Analysis, settled: () => Promise<void>, log: vscode.LogOutputChannel) {
    this.#analysis = analysis;
    this.#settled = settled;
    this.#log = log;
  }

  /** Says whether stories are shown. When they are no more, a lookup under way is given up. */
  need(needed: boolean): void {
    if (needed && !this.#needed) void this.#look();
    if (!needed) this.#giveUp?.();
    this.#needed = needed;
  }

  /** The index has changed. Where the stories are right as they are, to ask again costs nothing. */
  refresh(): void {
    if (this.#needed) this.#again.request();
  }

  dispose(): void {
    this.#again.dispose();
    this.#giveUp?.();
  }

  async #look(): Promise<void> {
    const source = new vscode.CancellationTokenSource();
    this.#giveUp = () => source.cancel();
    const { token } = source;
    try {
      await vscode.window.withProgress({ location: { viewId: 'dateline.sources' } }, async () => {
        await this.#settled();
        await this.#analysis.call('placeStories', null, { token, key: 'placeStories' });
      });
    } catch (error) {
      if (!(error instanceof CancelledError)) this.#log.error('The stories could not be looked for.', error);
    } finally {
      source.dispose();
    }
  }
}
