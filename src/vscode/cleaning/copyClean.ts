import * as vscode from 'vscode';
import type { Analysis } from '../../analysis/protocol.ts';
import { ReaderError } from '../readerError.ts';
import { tellBriefly } from '../statusBar.ts';
import { editorLocale } from '../text/editorLocale.ts';
import { articles } from '../views/locale.ts';
import { cleanChoice } from './choice.ts';
import { cleanDocument } from './cleanDocument.ts';

/** "Copy without boilerplate": the words of articles, with a blank line between them. */
export async function copyClean(analysis: Analysis, uris: readonly vscode.Uri[]): Promise<void> {
  const texts: string[] = [];
  for (const uri of uris) texts.push(await textOf(analysis, uri));
  const [first] = texts;
  if (first === undefined) throw new ReaderError(vscode.l10n.t('Choose an article first.'));
  const all = texts.length === 1 ? first : `${texts.map((text) => text.trimEnd()).join('\n\n')}\n`;
  await vscode.env.clipboard.writeText(all);
  const what = articles(texts.length, editorLocale);
  tellBriefly(vscode.l10n.t('{0} copied without boilerplate.', what));
}

/** An article of the folder is not opened; what lies elsewhere is open already. */
async function textOf(analysis: Analysis, uri: vscode.Uri): Promise<string> {
  const known = await analysis.call('cleaned', { id: uri.toString(), choice: cleanChoice(uri) });
  if (known) return known.text;
  return (await cleanDocument(analysis, await vscode.workspace.openTextDocument(uri))).cleaned.text;
}
