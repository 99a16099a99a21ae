import * as vscode from 'vscode';
import type { Analysis, SkippedFile } from '../../analysis/protocol.ts';

interface SkippedItem extends vscode.QuickPickItem {
  readonly file?: SkippedFile;
}

/** Lists the files that are not in the index, with the reason; those that could not be read come first. Enter opens one. */
export async function showSkipped(analysis: Analysis): Promise<void> {
  const { t } = vscode.l10n;
  const files = await analysis.call('skipped', null);
  if (files.length === 0) {
    void vscode.window.showInformationMessage(t('No file was skipped.'));
    return;
  }
  const pick = vscode.window.createQuickPick<SkippedItem>();
  const copy = { iconPath: new vscode.ThemeIcon('clippy'), tooltip: t('Copy list') };
  pick.title = t('Skipped files');
  pick.placeholder = t('Open a file');
  pick.matchOnDescription = true;
  pick.buttons = [copy];
  pick.items = [
    ...section(
      t('Could not be read'),
      files.filter(({ problem }) => problem),
    ),
    ...section(
      t('No articles'),
      files.filter(({ problem }) => !problem),
    ),
  ];
  pick.onDidTriggerButton(async () => {
    await vscode.env.clipboard.writeText(files.map(({ path, reason }) => `${path}\t${reason}`).join('\n'));
  });
  pick.onDidAccept(async () => {
    const file = pick.selectedItems[0]?.file;
    pick.hide();
    if (file) await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(file.id));
  });
  pick.onDidHide(() => pick.dispose());
  pick.show();
}

/** Says that files could not be read, and offers to list them. */
export async function tellOfUnread(count: number): Promise<void> {
  const { t } = vscode.l10n;
  const list = t('Show skipped files');
  const message = count === 1 ? t('1 file could not be read.') : t('{0} files could not be read.', count);
  if (await vscode.window.showWarningMessage(message, list)) {
    await vscode.commands.executeCommand('dateline.showSkipped');
  }
}

function section(label: string, files: readonly SkippedFile[]): SkippedItem[] {
  if (files.length === 0) return [];
  const separator = { label, kind: vscode.QuickPickItemKind.Separator };
  return [separator, ...files.map((file) => ({ label: file.path, description: file.reason, file }))];
}
