import * as vscode from 'vscode';
import type { BoilerplateBlock } from '../../core/boilerplate/block.ts';
import { foldLine } from '../../core/boilerplate/decisions.ts';
import { registerCommand } from '../commands.ts';
import type { DecisionKeeper } from '../decisions/decisionKeeper.ts';
import type { Inspections } from '../documents/inspections.ts';
import { rangeOf } from '../text/positions.ts';
import { dateHeader, isoDate } from './dateHeader.ts';
import { sayMovedOn } from './fix.ts';
import { stopReporting } from './settings.ts';

/** The commands that fixes and hovers run. */
export function registerFixCommands(inspections: Inspections, decisions: DecisionKeeper): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand('_dateline.thisIsArticleText', async (uri, version, start, scope) => {
      const document = await sameVersion(uri, version);
      const inspection = document && (await inspections.of(document));
      const block = inspection?.boilerplate.find((each) => each.start === start);
      if (document && block) await decisions.keepAsArticle(document.uri, linesOf(document, block), scope);
    }),
    registerCommand('_dateline.stopReporting', (reason) => stopReporting(reason)),
    registerCommand('_dateline.insertDateHeader', async (uri, version) => {
      const typed = await vscode.window.showInputBox({
        title: vscode.l10n.t('Insert date header'),
        prompt: vscode.l10n.t('When was the article published?'),
        placeHolder: '2023-05-16, 2023-05, 2023',
        validateInput: (value) => (isoDate(value) === null ? vscode.l10n.t('A date such as 2023-05-16') : undefined),
      });
      const iso = typed === undefined ? null : isoDate(typed);
      const document = iso === null ? undefined : await sameVersion(uri, version);
      if (iso === null || !document) return;
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(0, 0), dateHeader(iso));
      await vscode.workspace.applyEdit(edit);
    }),
  );
}

/** The document, unless it has moved on; then that is said. */
async function sameVersion(uri: string, version: number): Promise<vscode.TextDocument | undefined> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  if (document.version === version) return document;
  sayMovedOn();
  return undefined;
}

/** The lines of a block as decisions know them, without blank ones; of a paragraph that goes on, just the words. */
function linesOf(document: vscode.TextDocument, block: BoilerplateBlock): readonly string[] {
  const text = document.getText(rangeOf(document, block));
  const lines = block.inline ? [text] : text.split(/\r\n|\r|\n/u);
  return lines.map(foldLine).filter((line) => line !== '');
}
