import * as vscode from 'vscode';
import type { Annotation } from '../../core/annotations/annotation.ts';
import { ForeignRecordError, MissingRecordError, assertOwn } from '../../core/annotations/changeAnnotations.ts';
import type { TagScheme } from '../../core/annotations/tagScheme.ts';
import { problemsOfScheme, TAGS_FILE } from '../../core/annotations/tagSchemeFile.ts';
import { byCodeUnits } from '../../core/text/byCodeUnits.ts';
import type { FileProblems } from '../decisions/fileProblems.ts';
import { type OpenFile, assertWritable } from '../decisions/folderFile.ts';
import { keepingFolder, pathIn } from '../decisions/making.ts';
import { ReaderError } from '../readerError.ts';
import type { AnnotationStore, ArticleAnnotations } from './annotationStore.ts';
import { treeAt } from './keptTree.ts';
import { KeptFolder, UnreadableSchemeError, articleOf } from './keptFolder.ts';

/** Where a workspace folder keeps what readers made. */
const KEPT = '.dateline';

/** What readers annotated in all workspace folders, kept beside the articles and read again when it changes there. */
export class AnnotationKeeper implements AnnotationStore, vscode.Disposable {
  readonly #open: OpenFile;
  readonly #problems: FileProblems;
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<readonly vscode.Uri[] | undefined>();
  readonly #folders = new Map<string, KeptFolder>();
  readonly #parts: vscode.Disposable;
  #loading: Promise<void> | null = null;

  readonly onDidChange = this.#changed.event;

  constructor(open: OpenFile, problems: FileProblems, log: vscode.LogOutputChannel) {
    this.#open = open;
    this.#problems = problems;
    this.#log = log;
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${KEPT}/**`);
    const onDisk = (uri: vscode.Uri) => void this.#readAgain(uri);
    this.#parts = vscode.Disposable.from(
      this.#changed,
      watcher,
      watcher.onDidCreate(onDisk),
      watcher.onDidChange(onDisk),
      watcher.onDidDelete(onDisk),
    );
  }

  load(): Promise<void> {
    this.#loading ??= this.#loadAll();
    return this.#loading;
  }

  of(article: vscode.Uri): readonly Annotation[] {
    const folder = vscode.workspace.getWorkspaceFolder(article);
    return folder ? this.#in(folder.uri).of(pathIn(article)) : [];
  }

  all(): readonly ArticleAnnotations[] {
    return (vscode.workspace.workspaceFolders ?? [])
      .flatMap(({ uri }) => {
        const kept = this.#in(uri);
        return [...kept.articles].map((path) => ({
          article: vscode.Uri.joinPath(uri, path),
          records: kept.of(path),
        }));
      })
      .filter(({ records }) => records.length > 0)
      .sort((a, b) => byCodeUnits(a.article.toString(), b.article.toString()));
  }

  async change(article: vscode.Uri, to: (before: readonly Annotation[]) => readonly Annotation[]): Promise<void> {
    const folder = keepingFolder(article);
    assertWritable(folder.uri);
    const author = await this.author();
    await forReader(
      this.#in(folder.uri).change(pathIn(article), (before) => {
        const after = to(before);
        assertOwn(before, after, author);
        return after;
      }),
    );
    this.#changed.fire([article]);
  }

  scheme(place: vscode.Uri): TagScheme {
    const folder = vscode.workspace.getWorkspaceFolder(place);
    return folder ? this.#in(folder.uri).scheme : { tags: [] };
  }

  async changeScheme(place: vscode.Uri, to: (before: TagScheme) => TagScheme): Promise<void> {
    const folder = keepingFolder(place);
    assertWritable(folder.uri);
    await forReader(
      this.#in(folder.uri).changeScheme((before) => {
        const after = to(before);
        const [problem] = problemsOfScheme(after);
        if (problem !== undefined) throw new ReaderError(vscode.l10n.t('These tags cannot be kept: {0}', problem));
        return after;
      }),
    );
    this.#changed.fire(undefined);
  }

  author(): Promise<string> {
    const set = vscode.workspace.getConfiguration('dateline.annotations').get('author', '').trim();
    return Promise.resolve(set || 'me');
  }

  dispose(): void {
    this.#parts.dispose();
  }

  #in(folder: vscode.Uri): KeptFolder {
    const key = folder.toString();
    const known = this.#folders.get(key);
    if (known) return known;
    const root = vscode.Uri.joinPath(folder, KEPT);
    const made = new KeptFolder(treeAt(root, this.#open), (path, problems) =>
      this.#problems.report(vscode.Uri.joinPath(root, path), problems),
    );
    this.#folders.set(key, made);
    return made;
  }

  async #loadAll(): Promise<void> {
    await Promise.all(
      (vscode.workspace.workspaceFolders ?? []).map(async ({ uri, name }) => {
        try {
          await this.#in(uri).load();
        } catch (error) {
          this.#log.error(`${name}/${KEPT}: ${String(error)}`);
        }
      }),
    );
    this.#changed.fire(undefined);
  }

  async #readAgain(uri: vscode.Uri): Promise<void> {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    const path = pathIn(uri);
    if (!this.#loading || !folder || !path.startsWith(`${KEPT}/`)) return;
    const kept = path.slice(KEPT.length + 1);
    const article = kept === TAGS_FILE ? null : articleOf(kept);
    const changed = await this.#in(folder.uri).refresh(article === null && kept !== TAGS_FILE ? [] : [article]);
    if (changed.length === 0) return;
    this.#changed.fire(article === null ? undefined : [vscode.Uri.joinPath(folder.uri, article)]);
  }
}

/** Rejects in words for the reader where what is to be changed is another's, or gone. */
async function forReader(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (error instanceof ForeignRecordError) {
      throw new ReaderError(vscode.l10n.t('{0} wrote this. Only they can change it.', error.record.creator));
    }
    if (error instanceof MissingRecordError) {
      throw new ReaderError(vscode.l10n.t('This annotation is not there any more.'));
    }
    if (error instanceof UnreadableSchemeError) {
      throw new ReaderError(vscode.l10n.t('The tags in .dateline/tags.json cannot be read. Mend the file first.'));
    }
    throw error;
  }
}
