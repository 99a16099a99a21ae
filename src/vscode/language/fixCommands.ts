import * as vscode from 'vscode';
import type { Analysis } from '../../analysis/protocol.ts';
import type { BoilerplateBlock } from '../../core/boilerplate/block.ts';
import { foldLine } from '../../core/boilerplate/decisions.ts';
import { registerCommand } from '../commands.ts';
import { typeDate } from '../decisions/chooseDate.ts';
import type { DecisionKeeper } from '../decisions/decisionKeeper.ts';
import { type LineText, lineMakings } from '../decisions/lineMaking.ts';
import type { Inspections } from '../documents/inspections.ts';
import { kindName } from '../text/blockText.ts';
import { editorLocale } from '../text/editorLocale.ts';
import { rangeOf, rangeOfLines } from '../text/positions.ts';
import { ReaderError } from '../readerError.ts';
import { dateHeader } from './dateHeader.ts';
import { sayMovedOn } from './fix.ts';
import { stopReporting } from './settings.ts';

/** The commands that fixes and hovers run. */
export function registerFixCommands(
  inspections: Inspections,
  decisions: DecisionKeeper,
  analysis: Pick<Analysis, 'call'>,
): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand('_dateline.thisIsArticleText', async (uri, version, start, scope) => {
      const document = await sameVersion(uri, version);
      const inspection = document && (await inspections.of(document));
      const block = inspection?.boilerplate.find((each) => each.start === start);
      if (!document || !block) return;
      const outlet = inspection?.facts.outlet?.name;
      if (scope === 'outlet' && outlet === undefined) {
        throw new ReaderError(vscode.l10n.t('Nobody knows the outlet of this article. Set it first.'));
      }
      const where = { file: document.uri, scope, outlet };
      const { make, clear } = lineMakings(linesOf(document, block), 'article', where);
      await decisions.decide(vscode.l10n.t('lines kept as article text'), make, clear);
    }),
    registerCommand('_dateline.showLikeThis', async (uri, version, start) => {
      const document = await sameVersion(uri, version);
      if (!document) return;
      const { places } = await analysis.call('linesLike', { id: uri, start }, { key: 'showLikeThis' });
      const locations = places.map(
        (place) => new vscode.Location(vscode.Uri.parse(place.article), rangeOfLines(place)),
      );
      const at = document.positionAt(start);
      await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at) });
      await vscode.commands.executeCommand('editor.action.showReferences', document.uri, at, locations);
    }),
    registerCommand('_dateline.stopReporting', async (reason) => {
      const takeBack = await stopReporting(reason);
      void offerUndo(vscode.l10n.t('No longer reported: {0}.', kindName(reason, editorLocale).many), takeBack);
    }),
    registerCommand('_dateline.insertDateHeader', async (uri, version) => {
      const iso = await typeDate(vscode.l10n.t('Insert date header'));
      const document = iso === undefined ? undefined : await sameVersion(uri, version);
      if (iso === undefined || !document) return;
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(0, 0), dateHeader(iso));
      await vscode.workspace.applyEdit(edit);
    }),
  );
}

/** Says what was done, and takes it back where the reader wants that: settings have no undo of their own. */
async function offerUndo(done: string, takeBack: () => Thenable<void>): Promise<void> {
  const undo = vscode.l10n.t('Undo');
  if ((await vscode.window.showInformationMessage(done, undo)) === undo) await takeBack();
}

/** The document, unless it has moved on; then that is said. */
async function sameVersion(uri: string, version: number): Promise<vscode.TextDocument | undefined> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  if (document.version === version) return document;
  sayMovedOn();
  return undefined;
}

/** The lines of a block as decisions know them, without blank ones; of a paragraph that goes on, just the words. */
function linesOf(document: vscode.TextDocument, block: BoilerplateBlock): readonly LineText[] {
  const text = document.getText(rangeOf(document, block));
  const lines = block.inline ? [text] : text.split(/\r\n|\r|\n/u);
  return lines
    .map(foldLine)
    .filter((line) => line !== '')
    .map((line) => ({ text: line, part: block.inline }));
}
