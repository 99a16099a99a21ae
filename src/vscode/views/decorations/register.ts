import * as vscode from 'vscode';
import { editorLocale } from '../../text/editorLocale.ts';
import { BATCH_MS, Batch } from '../batch.ts';
import type { ViewsContext } from '../context.ts';
import { DateMarks } from './dateMarks.ts';

const SETTING = 'dateline.explorerDecorations';

type Parts = Pick<ViewsContext, 'analysis' | 'log' | 'onDidChangeIndex'>;

/** Marks undated and inferred articles in the Explorer, for as long as the reader wants it. */
export function registerExplorerDecorations(parts: Parts): vscode.Disposable {
  let marking: vscode.Disposable | undefined;
  const follow = (): void => {
    marking?.dispose();
    const wanted = vscode.workspace.getConfiguration().get(SETTING, false);
    marking = wanted ? markFiles(parts) : undefined;
  };
  follow();
  const changes = vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(SETTING)) follow();
  });
  return { dispose: () => (changes.dispose(), marking?.dispose()) };
}

function markFiles({ analysis, log, onDidChangeIndex }: Parts): vscode.Disposable {
  const marks = new DateMarks(analysis, editorLocale);
  const changed = new vscode.EventEmitter<vscode.Uri[]>();
  const refresh = new Batch(BATCH_MS, async () => {
    try {
      const ids = await marks.refresh();
      if (ids.length > 0) changed.fire(ids.map((id) => vscode.Uri.parse(id)));
    } catch (error) {
      log.debug('The marks of files could not be brought up to date.', error);
    }
  });
  const provider: vscode.FileDecorationProvider = {
    onDidChangeFileDecorations: changed.event,
    async provideFileDecoration(uri) {
      // The editor asks for the files of comparisons and settings too.
      if (!vscode.workspace.getWorkspaceFolder(uri)) return undefined;
      try {
        const mark = await marks.of(uri.toString());
        return mark ? new vscode.FileDecoration(mark.badge, mark.tooltip) : undefined;
      } catch (error) {
        log.debug('The mark of a file could not be asked.', error);
        return undefined;
      }
    },
  };
  return vscode.Disposable.from(
    changed,
    refresh,
    vscode.window.registerFileDecorationProvider(provider),
    onDidChangeIndex(() => refresh.request()),
  );
}
