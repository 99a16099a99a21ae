import * as vscode from 'vscode';
import type { AnalysisMethods, Analysis } from '../../../analysis/protocol.ts';
import { withTagsOf } from '../../../core/annotations/changeTags.ts';
import { MOST_BYTES } from '../../../core/imports/readAnnotations.ts';
import { registerCommand } from '../../commands.ts';
import { ReaderError } from '../../readerError.ts';
import { tellBriefly } from '../../statusBar.ts';
import { editorLocale } from '../../text/editorLocale.ts';
import type { AnnotationStore } from '../annotationStore.ts';
import { importPreview } from './importPreview.ts';

type Imported = AnalysisMethods['importAnnotations']['result'];

/** The forms that are read; "all files" stands beside them, since brat's text files have many names. */
const EXTENSIONS = ['jsonld', 'json', 'jsonl', 'qdpx', 'zip', 'ann'];

/** "Import annotations…": shows what a file holds before anything is kept. Records stay their makers'. */
export function registerImportAnnotations(analysis: Pick<Analysis, 'call'>, store: AnnotationStore): vscode.Disposable {
  const { t } = vscode.l10n;
  return registerCommand('dateline.importAnnotations', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    if (!folder) throw new ReaderError(t('Open the folder of the articles first.'));
    const [file] = (await vscode.window.showOpenDialog(opening())) ?? [];
    if (!file) return;
    await store.load();
    const imported = await read(analysis, store, folder.uri, file);
    const { question, detail, isEmpty } = importPreview(imported, (id) => store.of(vscode.Uri.parse(id)), editorLocale);
    const choice = t('Import');
    const options = { modal: true, detail };
    const chosen = await vscode.window.showInformationMessage(question, options, ...(isEmpty ? [] : [choice]));
    if (chosen === choice) await keep(store, folder.uri, imported);
  });
}

function opening(): vscode.OpenDialogOptions {
  const { t } = vscode.l10n;
  return {
    title: t('Import annotations'),
    openLabel: t('Import'),
    filters: { [t('Annotations')]: EXTENSIONS, [t('All files')]: ['*'] },
  };
}

/** What the file holds, found out with a progress that can be cancelled. */
async function read(
  analysis: Pick<Analysis, 'call'>,
  store: AnnotationStore,
  folder: vscode.Uri,
  file: vscode.Uri,
): Promise<Imported> {
  const { size } = await vscode.workspace.fs.stat(file);
  if (size > MOST_BYTES) throw new ReaderError(vscode.l10n.t('The file is too large.'));
  const params = {
    name: file.path.slice(file.path.lastIndexOf('/') + 1),
    bytes: await vscode.workspace.fs.readFile(file),
    creator: await store.author(),
    now: new Date().toISOString(),
    scheme: store.scheme(folder),
  };
  const location = vscode.ProgressLocation.Notification;
  const title = vscode.l10n.t('Reading {0}', params.name);
  return vscode.window.withProgress({ location, title, cancellable: true }, (_, token) =>
    analysis.call('importAnnotations', params, { token }),
  );
}

async function keep(store: AnnotationStore, folder: vscode.Uri, { articles, scheme }: Imported): Promise<void> {
  let kept = 0;
  await store.changeScheme(folder, (before) => withTagsOf(before, scheme));
  for (const { id, records } of articles) {
    const { added, changed } = await store.bringIn(vscode.Uri.parse(id), records);
    kept += added + changed;
  }
  const { t } = vscode.l10n;
  tellBriefly(kept === 1 ? t('1 record imported') : t('{0} records imported', kept));
}
