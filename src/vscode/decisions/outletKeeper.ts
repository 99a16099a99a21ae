import * as vscode from 'vscode';
import type { Analysis, Progress } from '../../analysis/protocol.ts';
import { OUTLETS_PATH } from '../../core/annotations/readerFiles.ts';
import type { Outlet } from '../../core/article/outlets/outlets.ts';
import {
  type ReaderOutlet,
  parseReaderOutlets,
  readReaderOutlets,
  withReaderOutlet,
} from '../../core/article/outlets/readerOutlets.ts';
import type { FileProblems } from './fileProblems.ts';
import { type OpenFile, assertWritable } from './folderFile.ts';
import { PerFolder, watchInFolders } from './perFolder.ts';
import { SharedFile } from './sharedFile.ts';

const SETTING = 'dateline.outlets';

/** The outlets that readers declare: in the setting, which comes first, and in a file of each workspace folder. */
export class OutletKeeper implements vscode.Disposable {
  readonly #analysis: Analysis;
  readonly #problems: FileProblems;
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #files: PerFolder<SharedFile>;
  readonly #parts: vscode.Disposable;
  /** What was last refused in the setting: it is logged once. */
  #refused = '';

  /** What readers declare may have changed: the analysis is to be told. */
  readonly onDidChange = this.#changed.event;

  constructor(analysis: Analysis, open: OpenFile, problems: FileProblems, log: vscode.LogOutputChannel) {
    this.#files = new PerFolder((folder) => new SharedFile(open(folder, OUTLETS_PATH)));
    this.#analysis = analysis;
    this.#problems = problems;
    this.#log = log;
    const changed = () => this.#changed.fire();
    this.#parts = vscode.Disposable.from(
      this.#changed,
      watchInFolders(OUTLETS_PATH, changed),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(SETTING)) changed();
      }),
    );
  }

  /** Tells the analysis, which judges articles again where outlets are others than before. */
  async tell(token: vscode.CancellationToken, onPartial: (progress: Progress) => void): Promise<void> {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const declared = await Promise.all(folders.map((folder) => this.#read(folder)));
    const outlets = [...this.#setting(), ...declared.flat()];
    await this.#analysis.call('know', { outlets }, { token, onPartial });
  }

  /** Writes an outlet into a folder's file. Rejects when that cannot be written, or is no list of outlets. */
  async add(folder: vscode.WorkspaceFolder, outlet: ReaderOutlet): Promise<void> {
    assertWritable(folder.uri);
    try {
      await this.#files.of(folder.uri).change((text) => withReaderOutlet(text, outlet));
    } finally {
      this.#changed.fire();
    }
  }

  dispose(): void {
    this.#parts.dispose();
  }

  #setting(): readonly Outlet[] {
    const { outlets, refused } = readReaderOutlets(vscode.workspace.getConfiguration().get(SETTING));
    const told = refused.map((reason) => `Setting ${SETTING}: ${reason}`).join('\n');
    if (told !== '' && told !== this.#refused) this.#log.warn(told);
    this.#refused = told;
    return outlets;
  }

  async #read(folder: vscode.WorkspaceFolder): Promise<readonly Outlet[]> {
    const { outlets, refused } = parseReaderOutlets(await this.#textOf(folder));
    const problems = refused.map((reason) => ({ line: null, reason }));
    this.#problems.report(vscode.Uri.joinPath(folder.uri, OUTLETS_PATH), problems);
    return outlets.map((outlet) => inWorkspace(outlet, folder));
  }

  async #textOf(folder: vscode.WorkspaceFolder): Promise<string> {
    try {
      return await this.#files.of(folder.uri).read();
    } catch (error) {
      this.#log.error(`${folder.name}/${OUTLETS_PATH}: ${String(error)}`);
      return '';
    }
  }
}

/** With several folders, the analysis knows paths with the folder's name before them. */
function inWorkspace(outlet: Outlet, folder: vscode.WorkspaceFolder): Outlet {
  const { paths } = outlet;
  const several = (vscode.workspace.workspaceFolders ?? []).length > 1;
  if (!paths || !several) return outlet;
  const name = folder.name.replace(/[\\()[\]{}!*+?@|]/gu, '\\$&');
  return { ...outlet, paths: paths.map((path) => `${name}/${path}`) };
}
