import type { Disposable, Event, LogOutputChannel } from 'vscode';
import { CancelledError } from '../../analysis/protocol.ts';
import { Batch } from '../views/batch.ts';
import type { CoverageResults } from './results.ts';

/** Stories are looked for again this long after a change, in milliseconds: typing changes the index too. */
const AGAIN_AFTER_MS = 2000;

/** Keeps the stories right once a search has been made: searches the same again, quietly, when the index has changed. */
export function keepCoverageLive(
  results: CoverageResults,
  onDidChangeIndex: Event<void>,
  log: LogOutputChannel,
): Disposable {
  const again = new Batch(AGAIN_AFTER_MS, async () => {
    const { latest } = results;
    // A search the reader started sees the change, or is followed by the next one.
    if (!latest || results.searching) return;
    try {
      await results.search({ ids: latest.ids, preset: latest.preset });
    } catch (error) {
      if (!(error instanceof CancelledError)) log.error('Duplicate coverage could not be brought up to date.', error);
    }
  });
  const changes = onDidChangeIndex(() => again.request());
  return { dispose: () => (changes.dispose(), again.dispose()) };
}
