import * as vscode from 'vscode';
import type { LinePlace } from '../../analysis/boilerplateRows.ts';
import type { Analysis } from '../../analysis/protocol.ts';
import type { BoilerplateBlock } from '../../core/boilerplate/block.ts';
import { countTaken } from '../../core/boilerplate/clean.ts';
import { cutsOf } from '../../core/boilerplate/cleanCuts.ts';
import { inspectDocument } from '../coverage/inspectDocument.ts';
import { ReaderError } from '../readerError.ts';
import { editorLocale } from '../text/editorLocale.ts';
import { rangeOfLines } from '../text/positions.ts';
import { count } from '../views/locale.ts';
import { refuseMovedOn } from './cleanDocument.ts';
import { type Deletion, MOST_FILES, deleteWithPreview, isSaved } from './deletions.ts';
import { wronglyOpened } from './encoding.ts';
import { files, savedText, takenText } from './text.ts';

/**
 * "Delete this in all files of Lindholm Courier…": the lines of the block that begins at `start`, in this document and
 * wherever they stand in other articles of its outlet, in a preview that the reader ticks.
 */
export async function deleteLikeThis(analysis: Analysis, uri: string, version: number, start: number): Promise<void> {
  const { t } = vscode.l10n;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  const { boilerplate } = await inspectDocument(analysis, document);
  const block = boilerplate.find((one) => one.start === start);
  if (document.version !== version || !block)
    throw new ReaderError(t('The text has changed since. Choose the fix again.'));
  const most = MOST_FILES - 1;
  const { articles, places } = await analysis.call('linesLike', { id: uri, start, most });
  if (articles > most && !(await agreesToFirst(articles + 1))) return;
  const here = { document, version, cuts: cutsOf(document.getText(), [block]) };
  refuseMovedOn(here);
  const found = await Promise.all(byArticle(places).map(([id, own]) => deletionIn(id, own, block)));
  const deletions = [here, ...found.filter((one) => one !== null)];
  const deleted = await deleteWithPreview(deletions);
  if (!deleted || deleted.length === 0) return;
  const what = takenText(countTaken(deleted.flatMap(({ taken }) => taken)), editorLocale);
  const sentences = [
    t('{0} deleted in {1}.', what, files(deleted.length, editorLocale)),
    savedText(deleted.length, isSaved(deleted), editorLocale),
  ];
  const leftOut = found.length - (deletions.length - 1);
  if (leftOut > 0) {
    const others = files(leftOut, editorLocale);
    sentences.push(t('{0} left as they are: they have changed, or are open in another encoding.', others));
  }
  void vscode.window.showInformationMessage(sentences.join(' '));
}

async function agreesToFirst(all: number): Promise<boolean> {
  const { t } = vscode.l10n;
  const show = t('Show the first {0}', MOST_FILES);
  const answer = await vscode.window.showWarningMessage(
    t('These lines stand in {0} files. {1} can be previewed at a time.', count(all, editorLocale), MOST_FILES),
    { modal: true, detail: t('“Clean all…” can write clean copies of all files into a folder.') },
    show,
  );
  return answer === show;
}

function byArticle(places: readonly LinePlace[]): readonly (readonly [id: string, places: readonly LinePlace[]])[] {
  const found = new Map<string, LinePlace[]>();
  for (const place of places) found.set(place.article, [...(found.get(place.article) ?? []), place]);
  return [...found];
}

/** What goes from another article; null where its text is not what it was, or was opened in another encoding. */
async function deletionIn(id: string, places: readonly LinePlace[], like: BoilerplateBlock): Promise<Deletion | null> {
  try {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(id));
    if ((await wronglyOpened(document)) !== null) return null;
    const blocks = places.map((place) => blockAt(document, place, like));
    if (blocks.some((block) => block === null)) return null;
    const cuts = cutsOf(
      document.getText(),
      blocks.filter((block) => block !== null),
    );
    return { document, version: document.version, cuts };
  } catch {
    return null;
  }
}

function blockAt(document: vscode.TextDocument, place: LinePlace, like: BoilerplateBlock): BoilerplateBlock | null {
  const range = rangeOfLines(place);
  if (withoutBreaks(document.getText(range)) !== withoutBreaks(place.text)) return null;
  return {
    ...like,
    start: document.offsetAt(range.start),
    end: document.offsetAt(range.end),
    startLine: place.startLine + 1,
    endLine: place.endLine + 1,
  };
}

/** The editor makes mixed line ends one kind. */
function withoutBreaks(text: string): string {
  return text.replace(/\r\n?/gu, '\n');
}
