import * as vscode from 'vscode';
import type { Analysis } from '../../../analysis/protocol.ts';
import { withTagsOf } from '../../../core/annotations/changeTags.ts';
import type { TagScheme } from '../../../core/annotations/tagScheme.ts';
import {
  ANNOTATION_FORMATS,
  type AnnotationFormat,
  type AnnotationFormatName,
} from '../../../core/exports/annotations/annotationFormats.ts';
import { registerCommand } from '../../commands.ts';
import { ReaderError } from '../../readerError.ts';
import { editorLocale } from '../../text/editorLocale.ts';
import { annotations } from '../../views/annotations/text.ts';
import type { AnnotationsView } from '../../views/annotations/register.ts';
import type { AnnotationStore, ArticleAnnotations } from '../annotationStore.ts';
import { askingLong } from '../askingLong.ts';
import { chooseFormat } from './chooseFormat.ts';
import { chooseScope } from './chooseScope.ts';
import { countMarks } from './chosenRecords.ts';

/** Forms that are not opened in the editor: archives, which it shows as noise. */
const ARCHIVES: ReadonlySet<string> = new Set(['zip', 'qdpx']);

/** "Export annotations…": of the rows it is called on, else of what the reader chooses. */
export function registerExportAnnotations(
  analysis: Pick<Analysis, 'call'>,
  store: AnnotationStore,
  view: Pick<AnnotationsView, 'marked' | 'shown'>,
): vscode.Disposable {
  const { t } = vscode.l10n;
  return registerCommand('dateline.exportAnnotations', async (...rows) => {
    await store.load();
    const articles = await chooseScope(store, { selected: view.marked(...rows), shown: await view.shown() });
    if (!articles) return;
    const marks = annotations(countMarks(articles), editorLocale);
    if (articles.length === 0) throw new ReaderError(t('There are no annotations to export.'));
    const format = await chooseFormat(marks);
    const target = format && (await vscode.window.showSaveDialog(saving(format)));
    if (!target) return;
    const { bytes, notHeld } = await written(analysis, store, format, articles);
    await vscode.workspace.fs.writeFile(target, bytes);
    await offerResult(target, [t('Exported {0}.', marks), ...notHeld].join(' '), !ARCHIVES.has(extensionOf(format)));
  });
}

function extensionOf(format: AnnotationFormatName): string {
  return ANNOTATION_FORMATS[format].extension;
}

function saving(format: AnnotationFormatName): vscode.SaveDialogOptions {
  const { title, extension }: AnnotationFormat = ANNOTATION_FORMATS[format];
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  return {
    filters: { [title]: [extension] },
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder.uri, `annotations.${extension}`) }),
  };
}

/** The file, made with a progress that can be cancelled. */
function written(
  analysis: Pick<Analysis, 'call'>,
  store: AnnotationStore,
  format: AnnotationFormatName,
  articles: readonly ArticleAnnotations[],
) {
  const { leavesOut }: AnnotationFormat = ANNOTATION_FORMATS[format];
  const params = {
    format,
    articles: articles.map(({ article, records }) => ({
      id: article.toString(),
      path: vscode.workspace.asRelativePath(article),
      records,
    })),
    scheme: schemeOf(store, articles),
    names: !leavesOut.includes('names'),
  };
  return askingLong(vscode.l10n.t('Exporting annotations'), (asking) =>
    analysis.call('exportAnnotations', params, asking),
  );
}

/** The tags of all folders that the articles lie in. */
function schemeOf(store: AnnotationStore, articles: readonly ArticleAnnotations[]): TagScheme {
  return articles.map(({ article }) => store.scheme(article)).reduce(withTagsOf, { tags: [] });
}

/** Tells what was written, and leads to it: a text is opened, an archive shown in its folder where this computer has it. */
async function offerResult(target: vscode.Uri, said: string, isText: boolean): Promise<void> {
  const { t } = vscode.l10n;
  const isHere = target.scheme === 'file' && vscode.env.uiKind === vscode.UIKind.Desktop && !vscode.env.remoteName;
  const open = { title: t('Open'), run: () => runThere('vscode.open', target, { preview: false }) };
  const reveal = { title: t('Reveal in folder'), run: () => runThere('revealFileInOS', target) };
  const offered = isText ? [open] : isHere ? [reveal] : [];
  await (await vscode.window.showInformationMessage(said, ...offered))?.run();
}

function runThere(command: string, ...args: unknown[]): Thenable<unknown> {
  return vscode.commands.executeCommand(command, ...args);
}
