import * as vscode from 'vscode';
import { type Analysis, CancelledError } from '../../analysis/protocol.ts';
import {
  type EntityDecisions,
  exchangedNames,
  formatEntityDecisions,
  namesAbout,
  parseEntityDecisions,
} from '../../core/annotations/entityDecisions.ts';
import { ENTITIES_PATH } from '../../core/annotations/readerFiles.ts';
import type { EntityDecision } from '../../core/entities/nameDecisions.ts';
import type { NamesChange } from '../decisions/decisionJournal.ts';
import type { FileProblems } from '../decisions/fileProblems.ts';
import { assertWritable, folderFile } from '../decisions/folderFile.ts';
import { SharedFile } from '../decisions/sharedFile.ts';

/** What readers decided about names, in all workspace folders: kept in each, handed to the analysis, read again when they change. */
export class NameKeeper implements vscode.Disposable {
  readonly #analysis: Analysis;
  readonly #problems: FileProblems;
  readonly #log: vscode.LogOutputChannel;
  readonly #files = new Map<string, SharedFile>();
  readonly #parts: vscode.Disposable;
  /** What the analysis was last told, as JSON: at first nothing; empty where it is not known to have heard. */
  #told = '[]';
  /** Settles when the analysis has heard that; where two ask at once, neither goes on before. */
  #telling: Promise<void> = Promise.resolve();

  constructor(analysis: Analysis, problems: FileProblems, log: vscode.LogOutputChannel) {
    this.#analysis = analysis;
    this.#problems = problems;
    this.#log = log;
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${ENTITIES_PATH}`);
    const load = () => void this.load();
    this.#parts = vscode.Disposable.from(
      watcher,
      watcher.onDidCreate(load),
      watcher.onDidChange(load),
      watcher.onDidDelete(load),
      vscode.workspace.onDidChangeWorkspaceFolders(load),
    );
  }

  /** Puts decisions in place of those about the same names as `about`, and tells how to take that back. Rejects when the folder cannot be written. */
  async exchange(
    folder: vscode.Uri,
    about: readonly EntityDecision[],
    instead: readonly EntityDecision[],
  ): Promise<NamesChange> {
    assertWritable(folder);
    const before = await this.#fileOf(folder).change((text) => {
      const old = parseEntityDecisions(text);
      const after = formatEntityDecisions(exchangedNames(old, about, instead));
      // A file that somebody arranged otherwise stays so until there is something to say.
      return after === formatEntityDecisions(old) ? text : after;
    });
    await this.load();
    return { folder: folder.toString(), about, before: namesAbout(parseEntityDecisions(before), about) };
  }

  /** Reads the decisions of all folders and hands them to the analysis. */
  async load(): Promise<void> {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const names = (await Promise.all(folders.map((folder) => this.#read(folder)))).flat();
    const told = JSON.stringify(names);
    if (told !== this.#told) {
      this.#told = told;
      this.#telling = this.#tell(names);
    }
    return this.#telling;
  }

  dispose(): void {
    this.#parts.dispose();
  }

  async #tell(names: EntityDecisions['names']): Promise<void> {
    try {
      await this.#analysis.call('decideNames', { names }, { key: 'decideNames' });
    } catch (error) {
      if (error instanceof CancelledError) return;
      this.#told = '';
      this.#log.error(error instanceof Error ? error : String(error));
    }
  }

  async #read(folder: vscode.WorkspaceFolder): Promise<EntityDecisions['names']> {
    try {
      const decisions = parseEntityDecisions(await this.#fileOf(folder.uri).read());
      this.#problems.report(vscode.Uri.joinPath(folder.uri, ENTITIES_PATH), decisions.unreadable);
      return decisions.names;
    } catch (error) {
      this.#log.error(`${folder.name}/${ENTITIES_PATH}: ${String(error)}`);
      return [];
    }
  }

  #fileOf(folder: vscode.Uri): SharedFile {
    const key = folder.toString();
    const known = this.#files.get(key);
    if (known) return known;
    const file = new SharedFile(folderFile(folder, ENTITIES_PATH));
    this.#files.set(key, file);
    return file;
  }
}
