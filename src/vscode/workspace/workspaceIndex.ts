import * as vscode from 'vscode';
import { type Analysis, CancelledError, type FileStamp, type Progress } from '../../analysis/protocol.ts';
import type { OutletKeeper } from '../decisions/outletKeeper.ts';
import { isListed, listFiles, stampOf } from './listing.ts';
import { readingLimits } from './settings.ts';

/** Changes on disk are gathered this long: saving a folder of files is one change. */
const GATHER_MS = 100;

/** Settings that say what is read, and how. */
const READING_SETTINGS = ['dateline.files', 'files.exclude', 'search.exclude'];

/** Keeps the analysis in step with the workspace: lists files, follows their changes, and tells of its work. */
export class WorkspaceIndex implements vscode.Disposable {
  readonly #analysis: Analysis;
  readonly #outlets: OutletKeeper;
  readonly #log: vscode.LogOutputChannel;
  readonly #known = new Map<string, FileStamp>();
  readonly #touched = new Map<string, vscode.Uri>();
  readonly #working = new vscode.EventEmitter<Promise<void>>();
  readonly #progress = new vscode.EventEmitter<Progress>();
  readonly #parts: vscode.Disposable[] = [];
  #queue: Promise<void> = Promise.resolve();
  #stop = new vscode.CancellationTokenSource();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Told when work begins, with its end. */
  readonly onDidStartWork = this.#working.event;
  /** How far the work under way has come. */
  readonly onDidProgress = this.#progress.event;

  constructor(analysis: Analysis, outlets: OutletKeeper, log: vscode.LogOutputChannel) {
    this.#analysis = analysis;
    this.#outlets = outlets;
    this.#log = log;
    const watcher = vscode.workspace.createFileSystemWatcher('**/*');
    const touch = (uri: vscode.Uri) => this.#touch(uri);
    this.#parts.push(
      watcher,
      watcher.onDidCreate(touch),
      watcher.onDidChange(touch),
      watcher.onDidDelete(touch),
      outlets.onDidChange(() => void this.#enqueue((token) => this.#tellOutlets(token))),
      vscode.workspace.onDidChangeWorkspaceFolders(() => void this.refresh()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (READING_SETTINGS.some((key) => event.affectsConfiguration(key))) void this.rebuild();
      }),
      this.#working,
      this.#progress,
    );
  }

  /** Lists all files and reads what is new or changed. */
  refresh(): Promise<void> {
    return this.#enqueue((token) => this.#readAll(token));
  }

  /** Reads everything again, as after a change of settings or a crash of the worker. */
  rebuild(): Promise<void> {
    this.#stop.cancel();
    this.#stop.dispose();
    this.#stop = new vscode.CancellationTokenSource();
    return this.#enqueue((token) => {
      for (const [id, stamp] of this.#known) this.#known.set(id, { ...stamp, modified: Number.NaN });
      return this.#readAll(token);
    });
  }

  /** Resolves when the work asked for so far is done. */
  get settled(): Promise<void> {
    return this.#queue;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#stop.cancel();
    this.#stop.dispose();
    for (const part of this.#parts) part.dispose();
  }

  async #readAll(token: vscode.CancellationToken): Promise<void> {
    await this.#tellOutlets(token);
    const listed = await listFiles(token);
    if (token.isCancellationRequested) return;
    const ids = new Set(listed.map(({ id }) => id));
    const removed = [...this.#known.keys()].filter((id) => !ids.has(id));
    const changed = listed.filter((stamp) => this.#isNew(stamp));
    await this.#sync(changed, removed, token);
  }

  #tellOutlets(token: vscode.CancellationToken): Promise<void> {
    return this.#outlets.tell(token, (progress) => this.#progress.fire(progress));
  }

  #isNew(stamp: FileStamp): boolean {
    const known = this.#known.get(stamp.id);
    return !known || known.modified !== stamp.modified || known.size !== stamp.size;
  }

  #touch(uri: vscode.Uri): void {
    this.#touched.set(uri.toString(), uri);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#readTouched(), GATHER_MS);
  }

  #readTouched(): Promise<void> {
    const touched = [...this.#touched.values()];
    this.#touched.clear();
    return this.#enqueue(async (token) => {
      const changed: FileStamp[] = [];
      const removed: string[] = [];
      for (const uri of touched) {
        const stamp = (await isListed(uri)) ? await stampOf(uri) : null;
        if (stamp) changed.push(stamp);
        else removed.push(...this.#knownWithin(uri.toString()));
      }
      await this.#sync(
        changed.filter((stamp) => this.#isNew(stamp)),
        removed,
        token,
      );
    });
  }

  /** A deleted folder is told of as one path: all that lay in it is gone. */
  #knownWithin(id: string): readonly string[] {
    if (this.#known.has(id)) return [id];
    return [...this.#known.keys()].filter((known) => known.startsWith(`${id}/`));
  }

  async #sync(
    changed: readonly FileStamp[],
    removed: readonly string[],
    token: vscode.CancellationToken,
  ): Promise<void> {
    if (changed.length === 0 && removed.length === 0) return;
    const onPartial = (progress: Progress) => this.#progress.fire(progress);
    await this.#analysis.call('sync', { changed, removed, limits: readingLimits() }, { token, onPartial });
    for (const id of removed) this.#known.delete(id);
    for (const stamp of changed) this.#known.set(stamp.id, stamp);
  }

  #enqueue(work: (token: vscode.CancellationToken) => Promise<void>): Promise<void> {
    this.#queue = this.#after(this.#queue, work, this.#stop.token);
    this.#working.fire(this.#queue);
    return this.#queue;
  }

  async #after(
    earlier: Promise<void>,
    work: (token: vscode.CancellationToken) => Promise<void>,
    token: vscode.CancellationToken,
  ): Promise<void> {
    await earlier;
    try {
      await work(token);
    } catch (error) {
      if (!(error instanceof CancelledError)) this.#log.error('Indexing failed.', error);
    }
  }
}
