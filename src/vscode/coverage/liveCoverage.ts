import * as vscode from 'vscode';
import { CancelledError } from '../../analysis/protocol.ts';
import { Batch } from '../views/batch.ts';
import type { CoverageResults } from './results.ts';

/** Stories are looked for again this long after a change, in milliseconds: typing changes the index too. */
const AGAIN_AFTER_MS = 2000;

/** Of more articles a search takes over five seconds: it is made again only when the reader asks. */
const MOST_SEARCHED = 20_000;

/**
 * Keeps the stories right once a search has been made: searches the same again, with the bar of the view, when the index
 * has changed, and at once when the reader has decided something. Where that would take long, or fails, it says that the
 * stories are those of before.
 */
export function keepCoverageLive(
  results: CoverageResults,
  onDidChangeIndex: vscode.Event<void>,
  onDidDecide: vscode.Event<void>,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  let own = 0;
  // It goes before ours, which would take its place.
  const isAskedFor = () => results.searching && own === 0;
  const search = async (): Promise<void> => {
    const { latest } = results;
    if (!latest || isAskedFor()) return;
    const { ids, preset } = latest;
    try {
      await vscode.window.withProgress({ location: { viewId: 'dateline.duplicates' } }, async () => {
        // The bar comes when the editor gets to it: the reader may have asked meanwhile.
        if (isAskedFor()) return;
        own++;
        try {
          await results.search({ ids, preset });
        } finally {
          own--;
        }
      });
    } catch (error) {
      if (error instanceof CancelledError) return;
      log.error('Duplicate coverage could not be brought up to date.', error);
      results.markStale();
    }
  };
  const again = new Batch(AGAIN_AFTER_MS, async () => {
    // Whether a search under way sees the change, or is given up, is known when it is over.
    if (results.searching) {
      again.request();
      return;
    }
    const { latest } = results;
    if (!latest || (await results.isCurrent().catch(() => false))) return;
    if (latest.result.compared > MOST_SEARCHED) results.markStale();
    else await search();
  });
  return vscode.Disposable.from(
    again,
    onDidChangeIndex(() => again.request()),
    onDidDecide(() => void search()),
  );
}
