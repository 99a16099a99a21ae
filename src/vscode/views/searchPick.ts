import type { QuickPick, QuickPickItem } from 'vscode';
import { CancelledError } from '../../analysis/protocol.ts';

/**
 * Shows a pick whose entries `search` asks for, at once and as the reader types. Gives what `accepted` makes of what was
 * chosen; undefined when the reader gave it up. A search that a newer one overtakes rejects with `CancelledError`.
 */
export async function searchPick<Item extends QuickPickItem, Picked>(
  pick: QuickPick<Item>,
  search: () => Promise<void>,
  accepted: () => Picked | undefined,
): Promise<Picked | undefined> {
  const ask = async () => {
    try {
      await search();
    } catch (error) {
      if (!(error instanceof CancelledError)) throw error;
    }
  };
  pick.onDidChangeValue(ask);
  const picked = new Promise<Picked | undefined>((resolve) => {
    pick.onDidAccept(() => {
      resolve(accepted());
      pick.hide();
    });
    pick.onDidHide(() => resolve(undefined));
  });
  pick.show();
  await ask();
  try {
    return await picked;
  } finally {
    pick.dispose();
  }
}
