import * as vscode from 'vscode';
import type { Analysis } from '../../analysis/protocol.ts';
import { countTaken } from '../../core/boilerplate/clean.ts';
import { ReaderError } from '../readerError.ts';
import { tellBriefly } from '../statusBar.ts';
import { editorLocale } from '../text/editorLocale.ts';
import { type CleanedDocument, cleanDocument, refuseMovedOn } from './cleanDocument.ts';
import type { CleanTextDocuments } from './cleanTextDocuments.ts';
import { deletionOf } from './deletionOf.ts';
import { wronglyOpened } from './encoding.ts';
import { takenText } from './text.ts';

/** What can be done with an article once the reader has seen what would go. */
interface Action extends vscode.QuickPickItem {
  /** Whether it was done. */
  readonly run: (cleaned: CleanedDocument) => Promise<boolean>;
}

/** "Clean article…": shows an article beside what would be left of it, then does what the reader chooses; nothing before. */
export async function cleanArticle(analysis: Analysis, texts: CleanTextDocuments, uri: vscode.Uri): Promise<void> {
  const { t } = vscode.l10n;
  const document = await vscode.workspace.openTextDocument(uri);
  const refusal = await wronglyOpened(document);
  if (refusal !== null) throw new ReaderError(t('This article cannot be cleaned here. {0}', refusal));
  const cleaned = await cleanDocument(analysis, document);
  const { taken } = cleaned.cleaned;
  if (taken.length === 0) {
    void vscode.window.showInformationMessage(t('Nothing to take out: all of it reads as the article.'));
    return;
  }
  await texts.show(document);
  const what = takenText(countTaken(taken), editorLocale);
  // The reader looks around in the diff before answering.
  const action = await vscode.window.showQuickPick(actionsFor(document, what), {
    title: t('Clean article: {0}', what),
    placeHolder: t('The diff shows what would go. Press Escape to leave all as it is.'),
    ignoreFocusOut: true,
  });
  if (!action) return;
  refuseMovedOn(cleaned);
  if (!(await action.run(cleaned))) return;
  await texts.close(document);
  await vscode.window.showTextDocument(document);
}

function actionsFor({ uri }: vscode.TextDocument, what: string): readonly Action[] {
  const { t } = vscode.l10n;
  const copy = { label: t('Save a clean copy as…'), detail: t('This file stays as it is.'), run: saveCopy };
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) {
    return [{ ...copy, detail: t('This folder is read-only: the copy goes elsewhere.') }];
  }
  const detail = t('{0} deleted; one Undo brings all of it back.', what);
  return [{ label: t('Clean this file'), detail, run: cleanHere }, copy];
}

/** One undo step; the file is not saved. */
async function cleanHere(cleaned: CleanedDocument): Promise<boolean> {
  const edit = deletionOf(cleaned.document, cleaned.cleaned.cuts);
  if (!(await vscode.workspace.applyEdit(edit))) return false;
  const what = takenText(countTaken(cleaned.cleaned.taken), editorLocale);
  tellBriefly(vscode.l10n.t('{0} taken out. The file is not saved yet.', what));
  return true;
}

/** Written in the encoding that the editor has the article open in. */
async function saveCopy({ document, cleaned }: CleanedDocument): Promise<boolean> {
  const { uri, encoding } = document;
  const dot = uri.path.lastIndexOf('.');
  const inName = dot > uri.path.lastIndexOf('/');
  const path = inName ? `${uri.path.slice(0, dot)}.clean${uri.path.slice(dot)}` : `${uri.path}.clean`;
  const target = await vscode.window.showSaveDialog({
    defaultUri: uri.with({ path }),
    filters: { [vscode.l10n.t('Text')]: ['txt'] },
  });
  if (!target) return false;
  await vscode.workspace.fs.writeFile(target, await vscode.workspace.encode(cleaned.text, { encoding }));
  tellBriefly(vscode.l10n.t('The clean copy is in {0}.', vscode.workspace.asRelativePath(target)));
  return true;
}
