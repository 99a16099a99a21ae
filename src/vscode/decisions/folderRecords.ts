import * as vscode from 'vscode';
import type { UnreadableLine } from '../../core/annotations/decisions.ts';
import type { FileProblems } from './fileProblems.ts';
import type { OpenFile } from './folderFile.ts';
import { PerFolder } from './perFolder.ts';
import { type RecordForm, RecordStore } from './recordStore.ts';

/** The records that readers keep at one path in each workspace folder. */
export class FolderRecords<T extends { readonly unreadable: readonly UnreadableLine[] }> {
  readonly #path: string;
  readonly #problems: FileProblems;
  readonly #log: vscode.LogOutputChannel;
  readonly #stores: PerFolder<RecordStore<T>>;

  constructor(path: string, form: RecordForm<T>, open: OpenFile, problems: FileProblems, log: vscode.LogOutputChannel) {
    this.#path = path;
    this.#problems = problems;
    this.#log = log;
    this.#stores = new PerFolder((folder) => new RecordStore(open(folder, path), form));
  }

  /** The records of a folder, to be read and changed. */
  of(folder: vscode.Uri): RecordStore<T> {
    return this.#stores.of(folder);
  }

  /** What a folder holds, its unreadable lines reported; undefined, and logged, when the file cannot be read. */
  async read(folder: vscode.WorkspaceFolder): Promise<T | undefined> {
    try {
      const records = await this.of(folder.uri).read();
      this.#problems.report(vscode.Uri.joinPath(folder.uri, this.#path), records.unreadable);
      return records;
    } catch (error) {
      this.#log.error(`${folder.name}/${this.#path}: ${String(error)}`);
      return undefined;
    }
  }
}
