import { type CancellationToken, ProgressLocation, window } from 'vscode';
import { CancelledError, type Progress } from '../../analysis/protocol.ts';

/** What is asked with: how it is cancelled, and told how far it is. */
interface Asking {
  readonly token: CancellationToken;
  readonly onPartial: (progress: Progress) => void;
}

/** Asks the analysis for what may take a while, with a progress that the reader can cancel: then it rejects with `CancelledError`. */
export function askingLong<Result>(title: string, ask: (asking: Asking) => Promise<Result>): Thenable<Result> {
  const options = { location: ProgressLocation.Notification, title, cancellable: true };
  return window.withProgress(options, async (progress, token) => {
    let last = 0;
    const onPartial = ({ done, total }: Progress): void => {
      progress.report({ increment: (100 * (done - last)) / total });
      last = done;
    };
    const result = await ask({ token, onPartial });
    if (token.isCancellationRequested) throw new CancelledError();
    return result;
  });
}
