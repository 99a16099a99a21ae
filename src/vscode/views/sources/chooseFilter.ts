import * as vscode from 'vscode';
import type { Analysis, SourceRow } from '../../../analysis/protocol.ts';
import { articles } from '../locale.ts';
import { editorLocale } from '../../text/editorLocale.ts';
import { articlesUnder } from './articlesUnder.ts';
import type { NamedFilter } from './filter.ts';

interface Choice extends vscode.QuickPickItem {
  readonly choose: () => Promise<NamedFilter | undefined>;
}

/** Asks the reader what Sources is to show; undefined when they gave it up. */
export async function chooseFilter(analysis: Analysis): Promise<NamedFilter | undefined> {
  const { t } = vscode.l10n;
  const choices: Choice[] = [
    { label: t('Words…'), description: t('in the title, the path or the outlet'), choose: chooseWords },
    { label: t('Outlet…'), choose: () => chooseOutlet(analysis) },
    {
      label: t('Without a date'),
      choose: () => Promise.resolve({ filter: { undatedOnly: true }, name: t('without a date') }),
    },
    {
      label: t('With lines that are not the article'),
      choose: () =>
        Promise.resolve({ filter: { withBoilerplateOnly: true }, name: t('with lines that are not the article') }),
    },
  ];
  const choice = await vscode.window.showQuickPick(choices, {
    title: t('Filter sources'),
    placeHolder: t('Show only articles…'),
  });
  return choice?.choose();
}

async function chooseWords(): Promise<NamedFilter | undefined> {
  const { t } = vscode.l10n;
  const text = await vscode.window.showInputBox({
    title: t('Filter sources'),
    placeHolder: t('Words in the title, the path or the outlet'),
  });
  return text?.trim() ? { filter: { text: text.trim() }, name: `“${text.trim()}”` } : undefined;
}

async function chooseOutlet(analysis: Analysis): Promise<NamedFilter | undefined> {
  const { t } = vscode.l10n;
  const { rows } = await analysis.call('sources', { grouping: 'outlet', parent: null, filter: {} });
  const choice = await vscode.window.showQuickPick(rows.flatMap(outletChoice), {
    title: t('Filter sources'),
    placeHolder: t('Outlet'),
  });
  if (!choice) return undefined;
  const { value: first } = await articlesUnder(analysis, 'outlet', choice.key, {}).next();
  return first?.outlet ? { filter: { outlet: first.outlet.value }, name: t('outlet {0}', choice.label) } : undefined;
}

function outletChoice(row: SourceRow): (vscode.QuickPickItem & { readonly key: string })[] {
  if (row.kind !== 'group' || (row.group !== 'outlet' && row.group !== 'agency')) return [];
  return [{ label: row.label, description: articles(row.count, editorLocale), key: row.key }];
}
