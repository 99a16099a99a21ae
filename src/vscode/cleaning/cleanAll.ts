import * as vscode from 'vscode';
import type { Analysis, ArticleSummary } from '../../analysis/protocol.ts';
import { ReaderError } from '../readerError.ts';
import { editorLocale } from '../text/editorLocale.ts';
import { articles as articleCount } from '../views/locale.ts';
import { deletePlanned, planDeletions } from './cleanInPlace.ts';
import { chooseTarget, cleanToFolder } from './cleanToFolder.ts';
import { MOST_FILES } from './deletions.ts';
import { type CleaningDone, doneText, reportText } from './reportText.ts';
import { files, savedText } from './text.ts';

/** A way to clean articles; gives what was done, or null where nothing was. */
interface Way extends vscode.QuickPickItem {
  readonly clean: () => Promise<CleaningDone | null>;
}

/** "Clean all…": asks how articles are to be cleaned, does it, and opens a report of what went. */
export async function cleanAll(analysis: Analysis, articles: readonly ArticleSummary[]): Promise<void> {
  const { t } = vscode.l10n;
  if (articles.length === 0) throw new ReaderError(t('There are no articles here.'));
  const way = await vscode.window.showQuickPick(waysFor(analysis, articles), {
    title: t('Clean {0}', articleCount(articles.length, editorLocale)),
    placeHolder: t('What is not the article goes; hints stay.'),
  });
  const done = await way?.clean();
  if (!done) return;
  const report = await vscode.workspace.openTextDocument({
    language: 'markdown',
    content: reportText(done, editorLocale),
  });
  await vscode.window.showTextDocument(report, { preview: false });
  tell(done);
}

function waysFor(analysis: Analysis, articles: readonly ArticleSummary[]): readonly Way[] {
  const { t } = vscode.l10n;
  const toFolder: Way = {
    label: `$(new-folder) ${t('Clean to folder…')}`,
    detail: t('Writes clean copies of all, with a report. Your files stay as they are.'),
    clean: () => intoFolder(analysis, articles),
  };
  // The index counts hints as well, so these are as many as it can be.
  const touched = articles.filter(({ boilerplateLines }) => boilerplateLines > 0);
  const writable = touched.every(({ id }) => isWritable(vscode.Uri.parse(id)));
  if (touched.length === 0 || touched.length > MOST_FILES || !writable) {
    const why = writable
      ? t('Deletions can be previewed in at most {0} files at a time: choose fewer.', MOST_FILES)
      : t('This folder is read-only.');
    return [touched.length === 0 ? toFolder : { ...toFolder, detail: `${toFolder.detail} ${why}` }];
  }
  return [
    toFolder,
    {
      label: `$(trash) ${t('Delete in these files…')}`,
      detail: t(
        'Shows every deletion in up to {0} first, by file or by kind; you tick what goes.',
        files(touched.length, editorLocale),
      ),
      clean: () => inPlace(analysis, touched, articles.length),
    },
  ];
}

function isWritable({ scheme }: vscode.Uri): boolean {
  return vscode.workspace.fs.isWritableFileSystem(scheme) !== false;
}

async function intoFolder(analysis: Analysis, articles: readonly ArticleSummary[]): Promise<CleaningDone | null> {
  const target = await chooseTarget();
  if (!target) return null;
  return withProgress(vscode.l10n.t('Writing clean copies'), (progress, token) =>
    cleanToFolder(analysis, articles, target, progress, token),
  );
}

async function inPlace(
  analysis: Analysis,
  articles: readonly ArticleSummary[],
  total: number,
): Promise<CleaningDone | null> {
  const planned = await withProgress(vscode.l10n.t('Looking for what is not the article'), (progress, token) =>
    planDeletions(analysis, articles, progress, token),
  );
  if (!planned) return null;
  const { deletions, leftOut } = planned;
  // Without a deletion there is nothing to preview, and the report says why.
  if (deletions.length === 0) return { articles: total, missing: 0, cleaned: [], leftOut, target: null, isSaved: true };
  return deletePlanned({ ...planned, articles: total });
}

function withProgress<T>(
  title: string,
  work: (progress: vscode.Progress<{ increment: number }>, token: vscode.CancellationToken) => Promise<T>,
): Promise<T> {
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  return Promise.resolve(vscode.window.withProgress(options, work));
}

function tell(done: CleaningDone): void {
  const { target, cleaned, isSaved } = done;
  const sentences = [doneText(done, editorLocale)];
  if (target === null && cleaned.length > 0) sentences.push(savedText(cleaned.length, isSaved, editorLocale));
  void vscode.window.showInformationMessage(sentences.join(' '));
}
