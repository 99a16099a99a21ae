import * as vscode from 'vscode';
import type { ConcordanceLine } from '../../core/concordance/concordanceLine.ts';
import { concordanceAsCsv, concordanceAsJsonLines } from '../../core/concordance/concordanceRecord.ts';
import { ReaderError } from '../readerError.ts';

interface Format extends vscode.QuickPickItem {
  readonly extension: string;
  readonly write: (lines: readonly ConcordanceLine[]) => string;
}

/** "Export lines…": asks for a form and a file, writes the lines as they are sorted, and opens the file. */
export async function exportLines(lines: readonly ConcordanceLine[]): Promise<void> {
  const { t } = vscode.l10n;
  if (lines.length === 0) throw new ReaderError(t('There are no lines to export.'));
  const formats: readonly Format[] = [
    {
      label: 'CSV',
      detail: t('A table for spreadsheets: a row for each line'),
      extension: 'csv',
      write: concordanceAsCsv,
    },
    {
      label: 'JSONL',
      detail: t('A record for each line, for other programs'),
      extension: 'jsonl',
      write: concordanceAsJsonLines,
    },
  ];
  const format = await vscode.window.showQuickPick(formats, { title: t('Export lines'), placeHolder: t('Format') });
  if (!format) return;
  const { label, extension } = format;
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const target = await vscode.window.showSaveDialog({
    filters: { [label]: [extension] },
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder.uri, `lines.${extension}`) }),
  });
  if (!target) return;
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(format.write(lines)));
  await vscode.commands.executeCommand('vscode.open', target, { preview: false });
}
