import * as vscode from 'vscode';
import type { FileProblems } from '../decisions/fileProblems.ts';
import { type OpenFile, ReadOnlyError, assertWritable } from '../decisions/folderFile.ts';
import { AnnotationPlace } from './annotationPlace.ts';
import { KeptFolder } from './keptFolder.ts';
import type { KeptElsewhere } from './keptElsewhere.ts';
import { treeAt } from './keptTree.ts';
import { type KeptChange, watchKept } from './watchKept.ts';

/** Where a workspace folder keeps what readers made. */
const KEPT = '.dateline';

/** What the places of annotations are built from. */
export interface PlaceContext {
  readonly open: OpenFile;
  readonly elsewhere: KeptElsewhere;
  readonly problems: FileProblems;
  readonly log: vscode.LogOutputChannel;
}

/** What is kept at one root, how it is heard of there, and whether it was read. */
interface Kept {
  readonly folder: KeptFolder;
  readonly watched: vscode.Disposable;
  /** Reads it again, as far as it was read before. */
  readonly look: () => Promise<void>;
  read: Promise<void> | null;
}

/** What is kept of every folder: made when it is first asked for, read once, and again where it changes on disk. */
export class AnnotationPlaces implements vscode.Disposable {
  readonly #context: PlaceContext;
  readonly #changed: (articles: readonly vscode.Uri[] | undefined) => void;
  readonly #kept = new Map<string, Kept>();
  readonly #places = new Map<string, AnnotationPlace>();
  readonly #parts: vscode.Disposable;

  /** `changed` is told the articles whose records are others; undefined: perhaps all, or the tags. */
  constructor(context: PlaceContext, changed: (articles: readonly vscode.Uri[] | undefined) => void) {
    this.#context = context;
    this.#changed = changed;
    const lookAgain = () => {
      this.#places.clear();
      changed(undefined);
      void this.load().then(() => changed(undefined));
    };
    this.#parts = vscode.Disposable.from(
      vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => {
        for (const { uri } of removed) this.#forget(vscode.Uri.joinPath(uri, KEPT));
        lookAgain();
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('dateline.annotations.location')) lookAgain();
      }),
      // Of files in folders that were made a moment before, the editor's watch of a disk may tell nothing.
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (focused) void this.#lookAtDisk();
      }),
    );
  }

  /** Reads what is kept of all workspace folders, once; what cannot be read is logged. */
  async load(): Promise<void> {
    await Promise.all((vscode.workspace.workspaceFolders ?? []).map(({ uri }) => this.loaded(uri)));
  }

  /** Reads what is kept of a folder, once; what cannot be read is logged. */
  async loaded(folder: vscode.Uri): Promise<void> {
    const { beside, elsewhere } = this.#rootsOf(folder);
    await Promise.all([beside, elsewhere].flatMap((root) => (root ? [this.#read(folder, root)] : [])));
  }

  /** What is kept of a folder. One that is no workspace folder is read from now on. */
  of(folder: vscode.Uri): AnnotationPlace {
    const known = this.#places.get(folder.toString());
    if (known) return known;
    const { beside, elsewhere } = this.#rootsOf(folder);
    const place = new AnnotationPlace(
      beside ? this.#at(folder, beside).folder : null,
      elsewhere ? this.#at(folder, elsewhere).folder : null,
    );
    this.#places.set(folder.toString(), place);
    if (!beside && elsewhere) void this.#read(folder, elsewhere);
    return place;
  }

  /** What of a folder can be written. Throws where nothing can, as far as that is known before. */
  writable(folder: vscode.Uri): KeptFolder {
    const { written, elsewhere } = this.of(folder);
    if (!written) throw new ReadOnlyError();
    if (!elsewhere) assertWritable(folder);
    return written;
  }

  /** Offers to keep what is made in a folder on this computer; whether it is from now on. */
  async keepElsewhere(folder: vscode.Uri): Promise<boolean> {
    const { beside, elsewhere } = this.of(folder);
    if (elsewhere || !(await this.#context.elsewhere.offer(folder, beside !== null))) return false;
    this.#places.delete(folder.toString());
    await this.loaded(folder);
    return true;
  }

  dispose(): void {
    for (const { watched } of this.#kept.values()) watched.dispose();
    this.#parts.dispose();
  }

  #rootsOf(folder: vscode.Uri): {
    readonly beside: vscode.Uri | undefined;
    readonly elsewhere: vscode.Uri | undefined;
  } {
    const isOpen = vscode.workspace.getWorkspaceFolder(folder)?.uri.toString() === folder.toString();
    return {
      beside: isOpen ? vscode.Uri.joinPath(folder, KEPT) : undefined,
      elsewhere: this.#context.elsewhere.rootOf(folder),
    };
  }

  #read(folder: vscode.Uri, root: vscode.Uri): Promise<void> {
    const kept = this.#at(folder, root);
    kept.read ??= this.#again(root, folder, () => kept.folder.load());
    return kept.read;
  }

  #at(folder: vscode.Uri, root: vscode.Uri): Kept {
    const known = this.#kept.get(root.toString());
    if (known) return known;
    const { open, problems } = this.#context;
    const kept = new KeptFolder(treeAt(root, open), (path, found) =>
      problems.report(vscode.Uri.joinPath(root, path), found),
    );
    const changed = (what: KeptChange) => this.#again(root, folder, () => (what ? kept.refresh(what) : kept.load()));
    const look = async () => {
      if (made.read) await changed(undefined);
    };
    const made: Kept = { folder: kept, watched: watchKept(root, changed), look, read: null };
    this.#kept.set(root.toString(), made);
    return made;
  }

  /** Reads what is kept on the machine's own disk again: the reader comes back from another program. */
  async #lookAtDisk(): Promise<void> {
    const onDisk = [...this.#kept].filter(([root]) => vscode.Uri.parse(root).scheme === 'file');
    await Promise.all(onDisk.map(([, { look }]) => look()));
  }

  /** Hears of a root no more, and shows no problems of it. */
  #forget(root: vscode.Uri): void {
    const kept = this.#kept.get(root.toString());
    kept?.watched.dispose();
    kept?.folder.forgetProblems();
    this.#kept.delete(root.toString());
  }

  /** Does work that reads, and tells what came of it. */
  async #again(root: vscode.Uri, folder: vscode.Uri, work: () => Promise<readonly (string | null)[]>): Promise<void> {
    try {
      const changed = await work();
      const articles = changed.filter((one) => one !== null).map((path) => vscode.Uri.joinPath(folder, path));
      if (changed.length > 0) this.#changed(changed.includes(null) ? undefined : articles);
    } catch (error) {
      this.#context.log.error(`${vscode.workspace.asRelativePath(root)}: ${String(error)}`);
    }
  }
}
