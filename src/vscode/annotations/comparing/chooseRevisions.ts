import * as vscode from 'vscode';
import type { RecordsOf } from '../../../analysis/exporting.ts';
import { parseAnnotations, recordsOf } from '../../../core/annotations/annotationFile.ts';
import type { Annotation } from '../../../core/annotations/annotation.ts';
import { annotationsPathOf, articleOfPath } from '../../../core/annotations/annotationPaths.ts';
import { ReaderError } from '../../readerError.ts';
import type { AnnotationStore } from '../annotationStore.ts';
import { type Comparison, type FolderState, comparedStates } from '../../../core/annotations/agreement/comparison.ts';
import { inBatches } from '../inBatches.ts';
import { type Repository, type Revision, repositoryOf } from './repository.ts';

/** So many of the last commits that touch annotations are offered; an older one can be typed. */
const OFFERED = 200;

/** As long as git's own short names of commits. */
const SHORT = 8;

/**
 * Compares the annotations of a folder as they were at a commit with those at another or as they are now. Undefined when
 * the reader gave it up. Rejects with an error for the reader where the folder is in no repository.
 */
export async function chooseRevisions(store: AnnotationStore): Promise<Comparison<RecordsOf> | undefined> {
  const { t } = vscode.l10n;
  const folder = await chooseFolder();
  if (!folder) return undefined;
  const repository = await repositoryOf(folder.uri);
  if (!repository) throw new ReaderError(t('{0} is in no git repository that VS Code knows.', folder.name));
  const kept = vscode.Uri.joinPath(folder.uri, '.dateline');
  const commits = await repository.log({ maxEntries: OFFERED, path: kept.fsPath });
  const first = await chooseState(commits, t('Compare the annotations of'), false);
  const second = first && (await chooseState(commits, t('With those of'), true));
  if (!first || !second) return undefined;
  const changed = await repository.diffBetween(first.hash, second === NOW ? 'HEAD' : second.hash);
  const articles = articlesOf(folder, kept, store, changed);
  // Git is asked once for each article.
  const progress = { location: vscode.ProgressLocation.Window, title: t('Reading annotations from git') };
  return vscode.window.withProgress(progress, async () =>
    comparedStates(articles, [
      await stateAt(first, repository, kept, store, articles),
      await stateAt(second, repository, kept, store, articles),
    ]),
  );
}

type Article = Pick<RecordsOf, 'id' | 'path'>;

/** The folder as it lies there, with what was not committed. */
const NOW: Revision = { hash: '', message: '' };

async function chooseFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return folders.length > 1 ? vscode.window.showWorkspaceFolderPick() : folders[0];
}

async function chooseState(commits: readonly Revision[], title: string, orNow: boolean): Promise<Revision | undefined> {
  const { t } = vscode.l10n;
  const day = new Intl.DateTimeFormat(vscode.env.language, { dateStyle: 'medium' });
  const now = { label: t('The files as they are now'), description: '', revision: NOW };
  const items = commits.map((revision) => ({
    label: revision.message.split('\n', 1)[0] ?? '',
    description: [
      revision.hash.slice(0, SHORT),
      revision.authorName,
      revision.authorDate && day.format(revision.authorDate),
    ]
      .filter((part) => part !== undefined)
      .join(' · '),
    revision,
  }));
  if (items.length === 0) throw new ReaderError(t('No annotations have been committed yet.'));
  const all = orNow ? [now, ...items] : items;
  const chosen = await vscode.window.showQuickPick(all, { title, matchOnDescription: true });
  return chosen?.revision;
}

/** Those with annotations now, and those that had some where the states differ. */
function articlesOf(
  folder: vscode.WorkspaceFolder,
  kept: vscode.Uri,
  store: AnnotationStore,
  changed: readonly { readonly uri: vscode.Uri }[],
): readonly Article[] {
  const now = store.all().flatMap(({ article }) => {
    return vscode.workspace.getWorkspaceFolder(article) === folder ? [article] : [];
  });
  const before = changed.flatMap(({ uri }) => {
    const inside = uri.path.startsWith(`${kept.path}/`) ? uri.path.slice(kept.path.length + 1) : '';
    const path = articleOfPath(inside);
    return path === null ? [] : [vscode.Uri.joinPath(folder.uri, path)];
  });
  const articles = new Map([...now, ...before].map((uri) => [uri.toString(), uri]));
  return [...articles].map(([id, uri]) => ({ id, path: vscode.workspace.asRelativePath(uri) }));
}

async function stateAt(
  revision: Revision,
  repository: Repository,
  kept: vscode.Uri,
  store: AnnotationStore,
  articles: readonly Article[],
): Promise<FolderState<Article>> {
  if (revision === NOW) return { name: vscode.l10n.t('now'), of: ({ id }) => store.of(vscode.Uri.parse(id)) };
  const read = await inBatches(articles, async ({ id }): Promise<[string, readonly Annotation[]]> => {
    const path = vscode.workspace.asRelativePath(vscode.Uri.parse(id), false);
    const file = vscode.Uri.joinPath(kept, annotationsPathOf(path)).fsPath;
    const text = await repository.show(revision.hash, file).catch(() => '');
    return [id, recordsOf(parseAnnotations(text))];
  });
  const records = new Map(read);
  return { name: revision.hash.slice(0, SHORT), of: ({ id }) => records.get(id) ?? [] };
}
