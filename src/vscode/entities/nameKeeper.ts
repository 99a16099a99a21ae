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
import { type OpenFile, assertWritable } from '../decisions/folderFile.ts';
import { FolderRecords } from '../decisions/folderRecords.ts';
import { watchInFolders } from '../decisions/perFolder.ts';

const ENTITIES_FORM = { parse: parseEntityDecisions, format: formatEntityDecisions };

/** What readers decided about names, in all workspace folders: kept in each, handed to the analysis, read again when they change. */
export class NameKeeper implements vscode.Disposable {
  readonly #analysis: Analysis;
  readonly #log: vscode.LogOutputChannel;
  readonly #records: FolderRecords<EntityDecisions>;
  readonly #parts: vscode.Disposable;
  /** What the analysis was last told, as JSON: at first nothing; empty where it is not known to have heard. */
  #told = '[]';
  /** Settles when the analysis has heard that; where two ask at once, neither goes on before. */
  #telling: Promise<void> = Promise.resolve();

  constructor(analysis: Analysis, open: OpenFile, problems: FileProblems, log: vscode.LogOutputChannel) {
    this.#analysis = analysis;
    this.#records = new FolderRecords(ENTITIES_PATH, ENTITIES_FORM, open, problems, log);
    this.#log = log;
    const load = () => void this.load();
    this.#parts = vscode.Disposable.from(
      watchInFolders(ENTITIES_PATH, load),
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
    const before = await this.#records.of(folder).change((old) => exchangedNames(old, about, instead));
    await this.load();
    return { folder: folder.toString(), about, before: namesAbout(before, about) };
  }

  /** Reads the decisions of all folders and hands them to the analysis. */
  async load(): Promise<void> {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const names = (await Promise.all(folders.map((folder) => this.#records.read(folder)))).flatMap(
      (one) => one?.names ?? [],
    );
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
}
