import * as vscode from 'vscode';
import { CONCORDANCE_ORDERS, type ConcordanceOrder } from '../../core/concordance/sortLines.ts';
import { editorLocale } from '../text/editorLocale.ts';
import { capitalised } from '../text/blockText.ts';
import { ticked } from '../views/quickSteps.ts';
import { orderText } from './concordanceText.ts';

/** Asks by what to sort lines; undefined when the reader gave it up. */
export async function chooseOrder(current: ConcordanceOrder): Promise<ConcordanceOrder | undefined> {
  const items = CONCORDANCE_ORDERS.map((order) =>
    ticked({ label: capitalised(orderText(order, editorLocale), editorLocale), order }, order === current),
  );
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Sort lines') });
  return picked?.order;
}
