import * as vscode from 'vscode';
import { registerCommand, runCommand } from '../../commands.ts';
import type { DecisionScope } from '../../decisions/making.ts';
import { tellBriefly } from '../../statusBar.ts';
import { targets } from '../targets.ts';
import { type BlockPlace, type BoilerplateNode, placeOf } from './model.ts';
import { rangeOfBlock } from './provider.ts';

/** What can be done with the rows of Boilerplate. */
export function registerRowCommands(selection: () => readonly BoilerplateNode[]): vscode.Disposable {
  const chosen = (row?: BoilerplateNode, selected?: readonly BoilerplateNode[]) =>
    targets(row, selected, selection()).flatMap((node) => placeOf(node) ?? []);
  return vscode.Disposable.from(
    registerCommand('dateline.deleteBoilerplateLike', async (...rows) => {
      const [place] = chosen(...rows);
      if (!place) return;
      const { uri, version, start } = await openBlock(place);
      await runCommand('_dateline.deleteLikeThis', uri, version, start);
    }),
    registerCommand('dateline.keepInOutlet', (...rows) => keep(chosen(...rows), 'outlet')),
    registerCommand('dateline.keepEverywhere', (...rows) => keep(chosen(...rows), 'workspace')),
    registerCommand('dateline.copyBoilerplate', async (...rows) => {
      const texts = await Promise.all(chosen(...rows).map(textOf));
      await vscode.env.clipboard.writeText(texts.join('\n'));
      const { t } = vscode.l10n;
      tellBriefly(texts.length === 1 ? t('Copied 1 text') : t('Copied {0} texts', texts.length));
    }),
  );
}

async function keep(places: readonly BlockPlace[], scope: DecisionScope): Promise<void> {
  for (const place of places) {
    const { uri, version, start } = await openBlock(place);
    await runCommand('_dateline.thisIsArticleText', uri, version, start, scope);
  }
}

/** A block as the editor has it: where it begins there, line ends being of one kind. */
async function openBlock(place: BlockPlace): Promise<{ uri: string; version: number; start: number }> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(place.article));
  return { uri: place.article, version: document.version, start: document.offsetAt(rangeOfBlock(place).start) };
}

async function textOf(place: BlockPlace): Promise<string> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(place.article));
  return document.getText(rangeOfBlock(place));
}
