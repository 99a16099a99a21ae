import * as vscode from 'vscode';
import type { RecordsOf } from '../../../analysis/exporting.ts';
import { codersOf } from '../../../core/annotations/agreement/codedArticle.ts';
import { editorLocale } from '../../text/editorLocale.ts';
import { articles } from '../../views/locale.ts';

/** Fewer cannot be compared; the busiest are ticked at first. */
const FEWEST = 2;

/** Asks whose annotations are compared: two or more people, or two states in git. Undefined when the reader gave it up. */
export async function chooseCoders(all: readonly RecordsOf[]): Promise<readonly string[] | 'revisions' | undefined> {
  const { t } = vscode.l10n;
  const pick = vscode.window.createQuickPick();
  const revisions = { iconPath: new vscode.ThemeIcon('git-compare'), tooltip: t('Compare two git revisions') };
  pick.title = t('Compare coders');
  pick.placeholder = t('Choose two or more people');
  pick.canSelectMany = true;
  pick.buttons = [revisions];
  pick.items = codersOf(all).map((coder) => {
    const marked = all.filter(({ records }) =>
      records.some(({ kind, creator }) => kind === 'mark' && creator === coder),
    );
    return { label: coder, description: articles(marked.length, editorLocale) };
  });
  pick.selectedItems = pick.items.slice(0, FEWEST);
  const chosen = new Promise<readonly string[] | 'revisions' | undefined>((resolve) => {
    pick.onDidTriggerButton(() => resolve('revisions'));
    pick.onDidHide(() => resolve(undefined));
    pick.onDidAccept(() => {
      if (pick.selectedItems.length >= FEWEST) resolve(pick.selectedItems.map(({ label }) => label));
      else pick.title = t('Compare coders: choose at least two');
    });
  });
  pick.show();
  try {
    return await chosen;
  } finally {
    pick.dispose();
  }
}
