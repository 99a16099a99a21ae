import * as vscode from 'vscode';
import { type Analysis, CancelledError } from '../../analysis/protocol.ts';
import { decisionsAbout, exchanged } from '../../core/annotations/changeDecisions.ts';
import { withPaths } from '../../core/annotations/decisionPaths.ts';
import {
  type Decision,
  type Decisions,
  allDecisions,
  decisionsOf,
  formatDecisions,
  parseDecisions,
} from '../../core/annotations/decisions.ts';
import { DECISIONS_PATH } from '../../core/annotations/readerFiles.ts';
import type { EntityDecision } from '../../core/entities/nameDecisions.ts';
import type { NameKeeper } from '../entities/nameKeeper.ts';
import { setContext } from '../commands/contextKeys.ts';
import { DecisionJournal, type FolderChange } from './decisionJournal.ts';
import type { FileProblems } from './fileProblems.ts';
import { type OpenFile, assertWritable } from './folderFile.ts';
import { FolderRecords } from './folderRecords.ts';
import type { Making } from './making.ts';
import { watchInFolders } from './perFolder.ts';
import { type FileMove, movesByFolder, moveBetween, moveWithin } from './movedFiles.ts';

const DECISIONS_FORM = { parse: parseDecisions, format: formatDecisions };

/** The reader's decisions in all workspace folders: kept in each folder, handed to the analysis, read again when they change. */
export class DecisionKeeper implements vscode.Disposable {
  readonly #analysis: Analysis;
  readonly #names: NameKeeper;
  readonly #log: vscode.LogOutputChannel;
  readonly #journal: DecisionJournal;
  readonly #decided = new vscode.EventEmitter<void>();
  readonly #records: FolderRecords<Decisions>;
  readonly #parts: vscode.Disposable;
  /** What the analysis was last told, as JSON: at first none; empty where it is not known to have heard. */
  #told = '[[],[],[]]';

  /** The analysis now knows other decisions than before. */
  readonly onDidDecide = this.#decided.event;

  /** `memento`, the workspace's own, remembers what can be undone. */
  constructor(
    analysis: Analysis,
    memento: vscode.Memento,
    open: OpenFile,
    problems: FileProblems,
    names: NameKeeper,
    log: vscode.LogOutputChannel,
  ) {
    this.#analysis = analysis;
    this.#names = names;
    this.#log = log;
    this.#records = new FolderRecords(DECISIONS_PATH, DECISIONS_FORM, open, problems, log);
    this.#journal = new DecisionJournal(memento, (isEmpty) => void setContext('dateline.canUndoDecision', !isEmpty));
    const load = () => void this.load();
    this.#parts = vscode.Disposable.from(
      this.#decided,
      watchInFolders(DECISIONS_PATH, load),
      vscode.workspace.onDidChangeWorkspaceFolders(load),
      vscode.workspace.onDidRenameFiles(({ files }) => void this.#follow(files)),
    );
  }

  /**
   * Keeps decisions, each in place of what was decided about the same, and takes back what was decided about the same
   * as `instead` is about. `title` says what is decided. Rejects when a folder cannot be written.
   */
  decide(title: string, makings: readonly Making[], instead: readonly Making[] = []): Promise<void> {
    const made = new Set(makings.map(({ decision }) => decision));
    return this.#exchange(title, [...instead, ...makings], (about) => about.filter((one) => made.has(one)));
  }

  /** Takes back what was decided about the same as these decisions are about. */
  takeBack(title: string, makings: readonly Making[]): Promise<void> {
    return this.#exchange(title, makings, () => []);
  }

  /** Keeps decisions about names in a folder, each in place of what was decided about the same. Rejects when it cannot be written. */
  async decideNames(title: string, folder: vscode.Uri, names: readonly EntityDecision[]): Promise<void> {
    await this.#journal.push({ title, changes: [], names: await this.#names.exchange(folder, names, names) });
  }

  /** Takes the last step back, and gives what that was; undefined when there is nothing to undo. Rejects when a folder cannot be written. */
  async undo(): Promise<string | undefined> {
    const step = await this.#journal.pop();
    if (!step) return undefined;
    try {
      for (const { folder, about, before } of step.changes) {
        await this.#records.of(vscode.Uri.parse(folder)).change((decisions) => exchanged(decisions, about, before));
      }
      const { names } = step;
      if (names) await this.#names.exchange(vscode.Uri.parse(names.folder), names.about, names.before);
    } catch (error) {
      await this.#journal.push(step);
      throw error;
    }
    await this.load();
    return step.title;
  }

  /** Reads the decisions of all folders and hands them to the analysis. */
  async load(): Promise<void> {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const all = (await Promise.all(folders.map((folder) => this.#read(folder)))).flat();
    const { lines, facts, coverage } = decisionsOf(all, []);
    const told = JSON.stringify([lines, facts, coverage]);
    if (told === this.#told) return;
    this.#told = told;
    try {
      await this.#analysis.call('decide', { lines, facts, coverage }, { key: 'decide' });
      this.#decided.fire();
    } catch (error) {
      if (error instanceof CancelledError) return;
      this.#told = '';
      this.#log.error(error instanceof Error ? error : String(error));
    }
  }

  dispose(): void {
    this.#parts.dispose();
  }

  async #exchange(
    title: string,
    makings: readonly Making[],
    instead: (about: readonly Decision[]) => readonly Decision[],
  ): Promise<void> {
    const changes: FolderChange[] = [];
    try {
      for (const folder of new Set(makings.map((making) => making.folder))) {
        assertWritable(folder.uri);
        const about = makings.filter((making) => making.folder === folder).map(({ decision }) => decision);
        const to = (decisions: Decisions) => exchanged(decisions, about, instead(about));
        const before = await this.#records.of(folder.uri).change(to);
        changes.push({ folder: folder.uri.toString(), about, before: decisionsAbout(before, about) });
      }
    } finally {
      if (changes.length > 0) await this.#journal.push({ title, changes });
      await this.load();
    }
  }

  /** Lets decisions follow files that were renamed or moved in the editor. */
  async #follow(files: readonly FileMove[]): Promise<void> {
    try {
      for (const { folder, target, moves } of movesByFolder(files)) {
        const store = this.#records.of(folder.uri);
        if (folder === target) await moveWithin(store, moves);
        else await moveBetween(store, this.#records.of(target.uri), moves);
        for (const { from, to } of folder === target ? moves : []) {
          await this.#journal.move(folder.uri.toString(), from, to);
        }
      }
    } catch (error) {
      this.#log.error('Decisions could not follow a file that was moved.', error);
    }
    await this.load();
  }

  async #read(folder: vscode.WorkspaceFolder): Promise<Decision[]> {
    const decisions = await this.#records.read(folder);
    return decisions ? allDecisions(decisions).map((decision) => inWorkspace(decision, folder)) : [];
  }
}

/** With several folders, the analysis knows paths with the folder's name before them. */
function inWorkspace(decision: Decision, folder: vscode.WorkspaceFolder): Decision {
  return withPaths(decision, (path) => vscode.workspace.asRelativePath(vscode.Uri.joinPath(folder.uri, path)));
}
