import * as vscode from 'vscode';
import { type Analysis, CancelledError } from '../../analysis/protocol.ts';

/**
 * Has articles dated by their stories each time the folder has been read; a newer time takes the place of an older. Nobody
 * waits for it, so the status bar alone tells of it.
 */
export function dateByStories(
  analysis: Analysis,
  onDidStartWork: vscode.Event<Promise<void>>,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const location = vscode.ProgressLocation.Window;
  const date = async (): Promise<void> => {
    try {
      const title = vscode.l10n.t('Dating articles by their stories');
      await vscode.window.withProgress({ location, title }, (progress) =>
        analysis.call('dateByStories', null, {
          key: 'dateByStories',
          onPartial: ({ done, total }) => progress.report({ message: `${Math.floor((100 * done) / total)} %` }),
        }),
      );
    } catch (error) {
      if (!(error instanceof CancelledError)) log.error('Articles could not be dated by their stories.', error);
    }
  };
  return onDidStartWork((work) => void work.then(date));
}
