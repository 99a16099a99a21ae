import type { Disposable, Event, LogOutputChannel } from 'vscode';
import { CancelledError } from '../../analysis/protocol.ts';
import { Batch } from '../views/batch.ts';
import type { CoverageResults } from './results.ts';

/** Stories are looked for again this long after a change, in milliseconds: typing changes the index too. */
const AGAIN_AFTER_MS = 2000;

/**
 * Keeps the stories right once a search has been made: searches the same again, quietly, when the index has changed, and
 * at once when the reader has decided something.
 */
export function keepCoverageLive(
  results: CoverageResults,
  onDidChangeIndex: Event<void>,
  onDidDecide: Event<void>,
  log: LogOutputChannel,
): Disposable {
  const search = async (): Promise<void> => {
    const { latest } = results;
    if (!latest) return;
    try {
      await results.search({ ids: latest.ids, preset: latest.preset });
    } catch (error) {
      if (!(error instanceof CancelledError)) log.error('Duplicate coverage could not be brought up to date.', error);
    }
  };
  const again = new Batch(AGAIN_AFTER_MS, async () => {
    // A search the reader started sees the change, or is followed by the next one.
    if (!results.searching) await search();
  });
  const parts = [again, onDidChangeIndex(() => again.request()), onDidDecide(() => void search())];
  return { dispose: () => parts.forEach((part) => part.dispose()) };
}
