import * as vscode from 'vscode';
import type { SourceGrouping, SourceOrder } from '../../../analysis/protocol.ts';
import { QuickSteps, ticked } from '../quickSteps.ts';

/** Asks how Sources is to be grouped; undefined when the reader gave it up. */
export function chooseGrouping(current: SourceGrouping): Promise<SourceGrouping | undefined> {
  const { t } = vscode.l10n;
  return chooseOne(
    t('Group sources by'),
    [
      { value: 'date', label: t('Date'), description: t('year › month › day') },
      { value: 'outlet', label: t('Outlet') },
      { value: 'outletMonth', label: t('Outlet and month'), description: t('outlet › month') },
      { value: 'story', label: t('Story'), description: t('reports of one event together') },
      { value: 'folder', label: t('Folder'), description: t('as on disk') },
    ],
    current,
  );
}

/** Asks in which order articles are to come; undefined when the reader gave it up. */
export function chooseOrder(current: SourceOrder, grouping: SourceGrouping): Promise<SourceOrder | undefined> {
  const { t } = vscode.l10n;
  const byOutlet = { value: 'outlet', label: t('Outlet'), description: t('inside each group') } as const;
  const isGroupedSo = grouping === 'outlet' || grouping === 'outletMonth';
  return chooseOne<SourceOrder>(
    t('Sort sources by'),
    [
      { value: 'newest', label: t('Newest first') },
      { value: 'oldest', label: t('Oldest first') },
      { value: 'title', label: t('Title') },
      ...(isGroupedSo ? [] : [byOutlet]),
    ],
    current,
  );
}

async function chooseOne<T>(
  title: string,
  choices: readonly (vscode.QuickPickItem & { readonly value: T })[],
  current: T,
): Promise<T | undefined> {
  const items = choices.map((choice) => ticked(choice, choice.value === current));
  const active = items.find(({ value }) => value === current);
  const steps = new QuickSteps();
  const chosen = await steps.pick(items, { title, placeholder: title, back: false, active });
  steps.dispose();
  return chosen === 'back' ? undefined : chosen?.value;
}
