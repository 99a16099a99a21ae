import type { Disposable, Event, LogOutputChannel, Uri } from 'vscode';
import { registerCommand } from '../commands.ts';
import { Batch } from '../views/batch.ts';
import { TimelinePanel } from './panel.ts';
import type { TimelineSource } from './panel.ts';

/** The timeline is drawn again this long after a change, in milliseconds: all articles are asked for. */
const REDRAW_MS = 1000;

/** "Show timeline": one panel, kept in step with the index while it is open. */
export function registerTimeline(
  extension: Uri,
  source: TimelineSource,
  onDidChangeIndex: Event<void>,
  log: LogOutputChannel,
): Disposable {
  let panel: TimelinePanel | undefined;
  const redraw = new Batch(REDRAW_MS, async () => {
    try {
      await panel?.refresh();
    } catch (error) {
      log.error('The timeline could not be drawn again.', error);
    }
  });
  const parts: readonly Disposable[] = [
    redraw,
    onDidChangeIndex(() => redraw.request()),
    registerCommand('dateline.showTimeline', async () => {
      if (panel) panel.reveal();
      else {
        panel = new TimelinePanel(extension, source, log);
        panel.onDidDispose(() => {
          panel = undefined;
        });
      }
    }),
  ];
  return {
    dispose() {
      panel?.dispose();
      for (const part of parts) part.dispose();
    },
  };
}
