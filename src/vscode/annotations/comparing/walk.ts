import * as vscode from 'vscode';
import type { AgreementResult, DisagreementPlace } from '../../../analysis/agreementMethods.ts';
import type { RecordsOf } from '../../../analysis/exporting.ts';
import { agreementAsCsv, disagreementsAsCsv } from '../../../core/exports/agreement/agreementRows.ts';
import { editorLocale } from '../../text/editorLocale.ts';
import { rangeOfLines } from '../../text/positions.ts';
import { count } from '../../views/locale.ts';
import type { Comparison } from '../../../core/annotations/agreement/comparison.ts';
import { comparisonTitle, disagreementEntry, leftOutText, tagEntry } from './comparisonText.ts';

interface Item extends vscode.QuickPickItem {
  readonly place?: DisagreementPlace;
}

/** More nobody walks through in a list; the file that can be saved has all. */
const LISTED = 2000;

/**
 * Shows how far coders agree, and what they differ about: the article follows the cursor in the list, which stays open
 * while the reader looks at it. Settles when it was closed.
 */
export async function walk(comparison: Comparison<RecordsOf>, result: AgreementResult): Promise<void> {
  const { t } = vscode.l10n;
  const figures = { iconPath: new vscode.ThemeIcon('graph'), tooltip: t('Save figures as CSV…') };
  const differences = { iconPath: new vscode.ThemeIcon('save'), tooltip: t('Save disagreements as CSV…') };
  const pick = vscode.window.createQuickPick<Item>();
  pick.title = comparisonTitle(comparison, editorLocale);
  pick.placeholder = leftOutText(comparison, result, editorLocale) || t('Go through what they differ about');
  pick.ignoreFocusOut = true;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.buttons = [figures, differences];
  pick.items = itemsOf(result);
  const closed = new Promise<void>((resolve) => {
    pick.onDidChangeActive(([item]) => void tellingErrors(() => show(item?.place, true)));
    pick.onDidTriggerButton(
      (button) =>
        void tellingErrors(() =>
          button === figures
            ? save('agreement.csv', agreementAsCsv(result))
            : save('disagreements.csv', disagreementsAsCsv(result.disagreements)),
        ),
    );
    pick.onDidAccept(() => {
      const place = pick.activeItems[0]?.place;
      if (!place) return;
      pick.hide();
      void tellingErrors(() => show(place, false));
    });
    pick.onDidHide(() => resolve());
  });
  pick.show();
  await closed;
  pick.dispose();
}

function itemsOf({ tags, disagreements }: AgreementResult): readonly Item[] {
  const { t } = vscode.l10n;
  return [
    separator(t('Agreement')),
    ...tags.map((tag) => tagEntry(tag, editorLocale)),
    separator(t('Disagreements: {0}', count(disagreements.length, editorLocale))),
    ...disagreements.slice(0, LISTED).map((place) => ({ ...disagreementEntry(place, editorLocale), place })),
  ];
}

/** Does what a list asks for, whose listeners nobody waits for: what fails is told. */
async function tellingErrors(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
  }
}

function separator(label: string): Item {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

async function show(place: DisagreementPlace | undefined, preserveFocus: boolean): Promise<void> {
  if (!place) return;
  const selection = place.range ? { selection: rangeOfLines(place.range) } : {};
  await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(place.id), { preserveFocus, ...selection });
}

async function save(name: string, csv: string): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const defaultUri = folder && vscode.Uri.joinPath(folder.uri, name);
  const target = await vscode.window.showSaveDialog({ filters: { CSV: ['csv'] }, ...(defaultUri && { defaultUri }) });
  // A spreadsheet takes the file for UTF-8 by its mark.
  if (target) await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(`\uFEFF${csv}`));
}
