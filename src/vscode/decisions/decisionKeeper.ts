import * as vscode from 'vscode';
import { type Analysis, CancelledError } from '../../analysis/protocol.ts';
import type { LineDecision } from '../../core/annotations/decisions.ts';
import { DecisionStore } from './decisionStore.ts';
import { DECISIONS_PATH, workspaceDecisionFile } from './workspaceDecisionFile.ts';

/** What a decision holds for: the one file, or all of its workspace folder. */
export type DecisionScope = 'file' | 'folder';

/** The reader's decisions in all workspace folders: kept in each folder, handed to the analysis, read again when they change. */
export class DecisionKeeper implements vscode.Disposable {
  readonly #analysis: Analysis;
  readonly #log: vscode.LogOutputChannel;
  readonly #decided = new vscode.EventEmitter<void>();
  readonly #stores = new Map<string, DecisionStore>();
  readonly #parts: vscode.Disposable;
  /** What the analysis was last told, as JSON: at first none; empty where it is not known to have heard. */
  #told = '[]';

  /** The analysis now knows other decisions than before. */
  readonly onDidDecide = this.#decided.event;

  constructor(analysis: Analysis, log: vscode.LogOutputChannel) {
    this.#analysis = analysis;
    this.#log = log;
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${DECISIONS_PATH}`);
    const load = () => void this.load();
    this.#parts = vscode.Disposable.from(
      this.#decided,
      watcher,
      watcher.onDidCreate(load),
      watcher.onDidChange(load),
      watcher.onDidDelete(load),
      vscode.workspace.onDidChangeWorkspaceFolders(load),
    );
  }

  /** Keeps lines (as `foldLine` gives them) as part of the article. Rejects when the folder cannot be written. */
  async keepAsArticle(file: vscode.Uri, lines: readonly string[], scope: DecisionScope): Promise<void> {
    const folder = vscode.workspace.getWorkspaceFolder(file);
    if (!folder) throw new Error(vscode.l10n.t('Decisions are kept in a folder. Open one first.'));
    const path = scope === 'file' ? { path: vscode.workspace.asRelativePath(file, false) } : {};
    await this.#storeOf(folder).add(lines.map((text) => ({ is: 'article', text, ...path })));
    await this.load();
  }

  /** Reads the decisions of all folders and hands them to the analysis. */
  async load(): Promise<void> {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const lines = (await Promise.all(folders.map((folder) => this.#read(folder)))).flat();
    const told = JSON.stringify(lines);
    if (told === this.#told) return;
    this.#told = told;
    try {
      await this.#analysis.call('decide', { lines }, { key: 'decide' });
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

  async #read(folder: vscode.WorkspaceFolder): Promise<LineDecision[]> {
    try {
      const { lines, unreadable } = await this.#storeOf(folder).read();
      for (const { line, reason } of unreadable) {
        this.#log.warn(`${folder.name}/${DECISIONS_PATH}:${line}: ${reason}; the line is kept as it is`);
      }
      return lines.map((decision) => inWorkspace(decision, folder));
    } catch (error) {
      this.#log.error(`${folder.name}/${DECISIONS_PATH}: ${String(error)}`);
      return [];
    }
  }

  #storeOf({ uri }: vscode.WorkspaceFolder): DecisionStore {
    const key = uri.toString();
    const known = this.#stores.get(key);
    if (known) return known;
    const store = new DecisionStore(workspaceDecisionFile(uri));
    this.#stores.set(key, store);
    return store;
  }
}

/** With several folders, the analysis knows paths with the folder's name before them. */
function inWorkspace(decision: LineDecision, folder: vscode.WorkspaceFolder): LineDecision {
  if (decision.path === undefined) return decision;
  const file = vscode.Uri.joinPath(folder.uri, decision.path);
  return { ...decision, path: vscode.workspace.asRelativePath(file) };
}
