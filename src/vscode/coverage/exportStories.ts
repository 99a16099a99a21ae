import * as vscode from 'vscode';
import { type Analysis, CancelledError } from '../../analysis/protocol.ts';
import { storiesAsCsv } from '../../core/exports/storiesCsv.ts';
import { storiesAsJson } from '../../core/exports/storiesJson.ts';
import { storiesAsMarkdown } from '../../core/exports/storiesMarkdown.ts';
import type { StoryReport } from '../../core/exports/storyReport.ts';
import { registerCommand } from '../commands.ts';
import { ReaderError } from '../readerError.ts';
import { storiesOf } from '../views/duplicates/model.ts';
import type { DuplicatesView } from '../views/duplicates/register.ts';
import { targets } from '../views/targets.ts';
import type { CoverageResults } from './results.ts';
import { storyReport } from './storyReport.ts';

/** A form in which stories are written. */
interface Format extends vscode.QuickPickItem {
  readonly extension: string;
  readonly write: (report: StoryReport) => string;
}

/** "Export stories…": those of the rows it is called on, else all that are shown. */
export function registerExportStories(
  analysis: Analysis,
  results: CoverageResults,
  duplicates: Pick<DuplicatesView, 'shown'>,
): vscode.Disposable {
  const { t } = vscode.l10n;
  return registerCommand('dateline.exportStories', async (...rows) => {
    const { latest } = results;
    if (!latest) return;
    const stories = rows[0] === undefined ? duplicates.shown : storiesOf(targets(rows[0], rows[1], []));
    if (stories.length === 0) throw new ReaderError(t('There are no stories to export.'));
    const format = await vscode.window.showQuickPick(formats(), {
      title: stories.length === 1 ? t('Export story') : t('Export {0} stories', stories.length),
      placeHolder: t('Format'),
    });
    if (!format) return;
    const { compared } = latest.result;
    const target = await vscode.window.showSaveDialog(saving(format));
    if (!target) return;
    const report = await withProgress((token, tell) =>
      storyReport(analysis, { compared, preset: latest.preset, stories, token, tell }),
    );
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(format.write(report)));
    await vscode.commands.executeCommand('vscode.open', target, { preview: false });
  });
}

function formats(): readonly Format[] {
  const { t } = vscode.l10n;
  return [
    {
      label: 'Markdown',
      detail: t('A report to read or to mail: who took from whom, and the passages in both wordings'),
      extension: 'md',
      write: storiesAsMarkdown,
    },
    {
      label: 'CSV',
      detail: t('A table for spreadsheets: a row for each article and each passage'),
      extension: 'csv',
      write: storiesAsCsv,
    },
    { label: 'JSON', detail: t('Everything, for other programs'), extension: 'json', write: storiesAsJson },
  ];
}

function saving({ label, extension }: Format): vscode.SaveDialogOptions {
  const name = `stories.${extension}`;
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  return { filters: { [label]: [extension] }, ...(folder && { defaultUri: vscode.Uri.joinPath(folder.uri, name) }) };
}

function withProgress<T>(
  work: (token: vscode.CancellationToken, tell: (done: number, total: number) => void) => Promise<T>,
): Promise<T> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Exporting stories'),
    cancellable: true,
  };
  return Promise.resolve(
    vscode.window.withProgress(options, (progress, token) =>
      work(token, (_, total) => {
        if (token.isCancellationRequested) throw new CancelledError();
        progress.report({ increment: 100 / total });
      }),
    ),
  );
}
