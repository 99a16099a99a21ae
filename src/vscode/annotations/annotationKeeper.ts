import * as vscode from 'vscode';
import type { Annotation } from '../../core/annotations/annotation.ts';
import { assertOwn } from '../../core/annotations/changeAnnotations.ts';
import type { TagScheme } from '../../core/annotations/tagScheme.ts';
import { problemsOfScheme } from '../../core/annotations/tagSchemeFile.ts';
import type { MergedRecords } from '../../core/imports/mergeRecords.ts';
import { byCodeUnits } from '../../core/text/byCodeUnits.ts';
import { ReadOnlyError } from '../decisions/folderFile.ts';
import { pathIn } from '../decisions/making.ts';
import { type FileMove, movesByFolder } from '../decisions/movedFiles.ts';
import { ReaderError } from '../readerError.ts';
import type { AnnotationPlace } from './annotationPlace.ts';
import { type PlaceContext, AnnotationPlaces } from './annotationPlaces.ts';
import type { AnnotationStore, ArticleAnnotations } from './annotationStore.ts';
import { type GitConfigs, authorName } from './author.ts';
import { inReadersWords } from './keepingErrors.ts';
import type { KeptFolder } from './keptFolder.ts';
import { moveAnnotations } from './movedAnnotations.ts';

/** What keeping annotations needs. */
export interface KeepingContext extends PlaceContext {
  /** Where git's configuration can be read. */
  readonly gitConfigs: GitConfigs | undefined;
}

/** What readers annotated, kept beside the articles and read again when it changes there. */
export class AnnotationKeeper implements AnnotationStore, vscode.Disposable {
  readonly #context: KeepingContext;
  readonly #changed = new vscode.EventEmitter<readonly vscode.Uri[] | undefined>();
  readonly #places: AnnotationPlaces;
  readonly #parts: vscode.Disposable;
  #author: Promise<string> | null = null;
  /** Asked for with each file that changes, and dear for thousands of articles. */
  #all: readonly ArticleAnnotations[] | null = null;

  readonly onDidChange = this.#changed.event;

  constructor(context: KeepingContext) {
    this.#context = context;
    this.#places = new AnnotationPlaces(context, (articles) => this.#tell(articles));
    const forgetAuthor = () => {
      this.#author = null;
    };
    this.#parts = vscode.Disposable.from(
      this.#changed,
      this.#places,
      vscode.workspace.onDidRenameFiles(({ files }) => void this.#follow(files)),
      vscode.workspace.onDidGrantWorkspaceTrust(forgetAuthor),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('dateline.annotations')) forgetAuthor();
      }),
    );
  }

  load(): Promise<void> {
    // Git may take a moment to say who it is: the first mark is not to wait for that.
    void this.author();
    return this.#places.load();
  }

  of(article: vscode.Uri): readonly Annotation[] {
    const place = placeOf(article);
    return place ? this.#places.of(place.folder).of(place.path) : [];
  }

  all(): readonly ArticleAnnotations[] {
    this.#all ??= (vscode.workspace.workspaceFolders ?? [])
      .flatMap(({ uri }) => recordsBelow(uri, this.#places.of(uri)))
      .filter(({ records }) => records.length > 0)
      .map((one) => ({ key: one.article.toString(), one }))
      .sort((a, b) => byCodeUnits(a.key, b.key))
      .map(({ one }) => one);
    return this.#all;
  }

  async change(article: vscode.Uri, to: (before: readonly Annotation[]) => readonly Annotation[]): Promise<void> {
    const author = await this.author();
    const { folder, path } = keptPlaceOf(article);
    await this.#write(folder, (kept) =>
      kept.change(path, (before) => {
        const after = to(before);
        assertOwn(before, after, author);
        return after;
      }),
    );
    this.#tell([article]);
  }

  async bringIn(article: vscode.Uri, records: readonly Annotation[]): Promise<MergedRecords> {
    const { folder, path } = keptPlaceOf(article);
    const merged = await this.#write(folder, (kept) => kept.bringIn(path, records));
    this.#tell([article]);
    return merged;
  }

  scheme(place: vscode.Uri): TagScheme {
    const folder = placeOf(place)?.folder;
    return folder ? this.#places.of(folder).scheme : { tags: [] };
  }

  async changeScheme(place: vscode.Uri, to: (before: TagScheme) => TagScheme): Promise<void> {
    await this.#write(keptPlaceOf(place).folder, (kept) =>
      kept.changeScheme((before) => {
        const after = to(before);
        const [problem] = problemsOfScheme(after);
        if (problem !== undefined) throw new ReaderError(vscode.l10n.t('These tags cannot be kept: {0}', problem));
        return after;
      }),
    );
    this.#tell(undefined);
  }

  /**
   * Gives tags other names in the scheme of a folder and in all its records, whoever made them; several may become one.
   * Rejects as `changeScheme`.
   */
  async renameTags(place: vscode.Uri, names: ReadonlyMap<string, string>): Promise<void> {
    await this.load();
    try {
      await this.#write(keptPlaceOf(place).folder, (kept) => kept.renameTags(names));
    } finally {
      this.#tell(undefined);
    }
  }

  /** Lets annotations follow articles or folders that lie elsewhere now. Rejects with an error for the reader when they cannot be kept there. */
  async follow(files: readonly FileMove[]): Promise<void> {
    await this.load();
    try {
      for (const { folder, target, moves } of movesByFolder(files)) {
        const source = this.#places.of(folder.uri).written;
        if (source) await this.#write(target.uri, (kept) => moveAnnotations(source, kept, moves));
      }
    } finally {
      this.#tell(undefined);
    }
  }

  author(): Promise<string> {
    this.#author ??= authorName(this.#context.gitConfigs);
    return this.#author;
  }

  dispose(): void {
    this.#parts.dispose();
  }

  #tell(articles: readonly vscode.Uri[] | undefined): void {
    this.#all = null;
    this.#changed.fire(articles);
  }

  /** Does work on what is kept of a folder; where that cannot be written the reader is asked whether to keep it elsewhere. */
  async #write<T>(folder: vscode.Uri, work: (kept: KeptFolder) => Promise<T>): Promise<T> {
    try {
      await this.#places.loaded(folder);
      return await inReadersWords(this.#places.writable(folder), work);
    } catch (error) {
      if (!(error instanceof ReadOnlyError) || !(await this.#places.keepElsewhere(folder))) throw error;
      return inReadersWords(this.#places.writable(folder), work);
    }
  }

  async #follow(files: readonly FileMove[]): Promise<void> {
    try {
      await this.follow(files);
    } catch (error) {
      this.#context.log.error('Annotations could not follow a file that was moved.', error);
    }
  }
}

/** Where an article is kept: a folder, and its path there. */
interface KeptPlace {
  readonly folder: vscode.Uri;
  readonly path: string;
}

/** The folder that an article, or a folder itself, belongs to: the workspace's, else its own; none for what is no file. */
function placeOf(uri: vscode.Uri): KeptPlace | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (folder) return { folder: folder.uri, path: pathIn(uri) };
  if (uri.scheme === 'untitled' || !uri.path.startsWith('/')) return undefined;
  return { folder: vscode.Uri.joinPath(uri, '..'), path: uri.path.split('/').at(-1) ?? '' };
}

/** As `placeOf`; throws an error for the reader where there is none. */
function keptPlaceOf(uri: vscode.Uri): KeptPlace {
  const place = placeOf(uri);
  if (!place) throw new ReaderError(vscode.l10n.t('Save this article first: annotations are kept beside it.'));
  return place;
}

function recordsBelow(folder: vscode.Uri, place: AnnotationPlace): readonly ArticleAnnotations[] {
  return [...place.articles].map((path) => ({
    article: vscode.Uri.joinPath(folder, path),
    records: place.of(path),
  }));
}
