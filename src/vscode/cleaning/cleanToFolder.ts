import * as vscode from 'vscode';
import type { Analysis, ArticleSummary } from '../../analysis/protocol.ts';
import { CLEAN_CSV_HEADING, CLEAN_REPORTS, type CleanRecord, cleanCsvRow } from '../../core/exports/cleanReport.ts';
import { ReaderError } from '../readerError.ts';
import { readingLimits } from '../workspace/settings.ts';
import { cleanChoice } from './choice.ts';
import type { CleaningDone } from './reportText.ts';

/** Copies written at once: enough to hide a slow file system's delay. */
const AT_ONCE = 8;

/** Asks for the folder that clean copies go to; undefined when the reader gives it up. */
export async function chooseTarget(): Promise<vscode.Uri | undefined> {
  const { t } = vscode.l10n;
  const [open] = vscode.workspace.workspaceFolders ?? [];
  const [target] =
    (await vscode.window.showOpenDialog({
      ...(open && { defaultUri: vscode.Uri.joinPath(open.uri, '..') }),
      title: t('A new or empty folder for the clean copies'),
      openLabel: t('Write clean copies here'),
      canSelectFolders: true,
      canSelectFiles: false,
    })) ?? [];
  if (target) await refuseTarget(target);
  return target;
}

/**
 * Writes a clean copy of each article, byte for byte but for what goes, under its path in the workspace, and a report.
 * Cancelled, it keeps the copies written so far and tells of those.
 */
export async function cleanToFolder(
  analysis: Analysis,
  articles: readonly ArticleSummary[],
  target: vscode.Uri,
  progress: vscode.Progress<{ increment: number }>,
  token: vscode.CancellationToken,
): Promise<CleaningDone> {
  const report = vscode.Uri.joinPath(target, CLEAN_REPORTS.csv);
  // Left empty until all is done, it shows a later run that the folder is ours.
  await vscode.workspace.fs.writeFile(report, new Uint8Array());
  const cleaned: { path: string; records: readonly CleanRecord[] }[] = [];
  const leftOut: { path: string; reason: string }[] = [];
  let written = 0;
  let reached = 0;
  while (reached < articles.length && !token.isCancellationRequested) {
    const batch = articles.slice(reached, reached + AT_ONCE);
    reached += batch.length;
    await Promise.all(
      batch.map(async ({ id, path }) => {
        try {
          const records = await writeCopy(analysis, id, vscode.Uri.joinPath(target, path));
          written++;
          if (records.length > 0) cleaned.push({ path, records });
          if (isUnsaved(id))
            leftOut.push({ path, reason: vscode.l10n.t('The copy is of the file as it was last saved.') });
        } catch (error) {
          leftOut.push({ path, reason: error instanceof Error ? error.message : String(error) });
        }
      }),
    );
    progress.report({ increment: (100 * batch.length) / articles.length });
  }
  cleaned.sort((one, other) => (one.path < other.path ? -1 : 1));
  const rows = cleaned.flatMap(({ records }) => records.map(cleanCsvRow));
  await vscode.workspace.fs.writeFile(report, new TextEncoder().encode(CLEAN_CSV_HEADING + rows.join('')));
  return {
    articles: written,
    missing: articles.length - reached,
    cleaned,
    leftOut,
    target: shown(target),
    isSaved: true,
  };
}

async function writeCopy(analysis: Analysis, id: string, target: vscode.Uri): Promise<readonly CleanRecord[]> {
  const choice = cleanChoice(vscode.Uri.parse(id));
  const { fallbackEncoding } = readingLimits();
  const file = await analysis.call('cleanedFile', { id, choice, fallbackEncoding });
  if (!file) throw new Error(vscode.l10n.t('The file is gone.'));
  await vscode.workspace.fs.writeFile(target, file.bytes);
  return file.records;
}

function isUnsaved(id: string): boolean {
  return vscode.workspace.textDocuments.some(({ uri, isDirty }) => isDirty && uri.toString() === id);
}

/** Copies among the articles would be articles themselves, and those over something else would destroy it. */
async function refuseTarget(target: vscode.Uri): Promise<void> {
  const { t } = vscode.l10n;
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.some(({ uri }) => isInside(target, uri) || isInside(uri, target))) {
    throw new ReaderError(
      t('Choose a folder apart from the open one: clean copies among the articles would be articles too.'),
    );
  }
  const before = await vscode.workspace.fs.readDirectory(target).then(
    (entries) => entries.map(([name]) => name),
    (): string[] => [],
  );
  if (before.length > 0 && !Object.values(CLEAN_REPORTS).some((name) => before.includes(name))) {
    throw new ReaderError(
      t('Choose a new or empty folder, or one of earlier clean copies: {0} has something else.', shown(target)),
    );
  }
}

function isInside(uri: vscode.Uri, folder: vscode.Uri): boolean {
  const [inner, outer] = [uri, folder].map((one) => `${one.toString().replace(/\/$/u, '')}/`) as [string, string];
  return inner.startsWith(outer);
}

/** A folder as readers know it. */
function shown(uri: vscode.Uri): string {
  return uri.scheme === 'file' ? uri.fsPath : uri.toString(true);
}
