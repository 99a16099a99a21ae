import { l10n, window } from 'vscode';
import type { EntityOrder } from '../../../analysis/entityRows.ts';

/** Asks in which order names come; undefined when the reader gave it up. */
export async function chooseEntityOrder(now: EntityOrder): Promise<EntityOrder | undefined> {
  const { t } = l10n;
  const orders = [
    { label: t('Most mentioned first'), order: 'mentions' },
    { label: t('By name'), order: 'name' },
    { label: t('Newest article first'), order: 'recent' },
  ] as const;
  const items = orders.map((item) => ({ ...item, ...(item.order === now && { description: t('now') }) }));
  const picked = await window.showQuickPick(items, { title: t('Sort people and organisations by…') });
  return picked?.order;
}
