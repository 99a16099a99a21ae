import { l10n, languages } from 'vscode';
import type { Disposable } from 'vscode';
import { NEWS_SOURCE } from './newsSource.ts';

/** Renaming is refused with a reason: names in an article are what somebody printed. */
export function registerRename(): Disposable {
  return languages.registerRenameProvider(NEWS_SOURCE, { prepareRename: refuse, provideRenameEdits: refuse });
}

function refuse(): never {
  throw new Error(l10n.t('Names are not renamed here: they are what the article printed.'));
}
