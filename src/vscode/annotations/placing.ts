import * as vscode from 'vscode';
import type { Analysis } from '../../analysis/protocol.ts';
import type { Mark } from '../../core/annotations/annotation.ts';
import { byCodeUnits } from '../../core/text/byCodeUnits.ts';
import type { AnnotationStore } from './annotationStore.ts';
import { ClosedMarks } from './closedMarks.ts';
import { DocumentMarks } from './documentMarks.ts';
import { marksAmong } from './lostMarks.ts';
import type { LostMark, PlacedMark, PlacedMarks } from './placedMarks.ts';
import { refreshSelectors } from './placingSelectors.ts';

/** Typing is left alone this long before what it deleted is looked for elsewhere. */
const TYPING_MS = 400;

/** What placing marks needs of its surroundings. */
export interface PlacingOptions {
  readonly store: AnnotationStore;
  readonly analysis: Pick<Analysis, 'call'>;
  /** Settles when the index knows the files as they are. */
  readonly settled: () => Promise<void>;
  readonly log: vscode.LogOutputChannel;
}

/** Keeps track of where marks stand: in open documents edit by edit, in all others as their files change. */
export class Placing implements PlacedMarks, vscode.Disposable {
  readonly #store: AnnotationStore;
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<readonly vscode.Uri[]>();
  readonly #open = new Map<vscode.TextDocument, DocumentMarks>();
  readonly #timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  readonly #closed: ClosedMarks;
  readonly #parts: vscode.Disposable;

  readonly onDidChange = this.#changed.event;

  constructor({ store, analysis, settled, log }: PlacingOptions) {
    this.#store = store;
    this.#log = log;
    const marksOf = (article: vscode.Uri) => (this.#documentOf(article) ? undefined : this.#marksOf(article));
    this.#closed = new ClosedMarks({ analysis, settled, marksOf, report: (error) => log.error(String(error)) });
    const watcher = vscode.workspace.createFileSystemWatcher('**/*');
    this.#parts = vscode.Disposable.from(
      this.#changed,
      this.#closed,
      watcher,
      this.#closed.onDidChange((articles) => this.#changed.fire(articles)),
      watcher.onDidCreate((uri) => this.#come(uri)),
      watcher.onDidChange((uri) => this.#closed.look(this.#marked(uri))),
      watcher.onDidDelete((uri) => this.#closed.look(this.#within(uri))),
      store.onDidChange((articles) => this.#takeRecords(articles)),
      vscode.workspace.onDidOpenTextDocument((document) => this.#opened(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#close(document)),
      vscode.workspace.onDidChangeTextDocument((event) => this.#edit(event)),
      vscode.workspace.onDidSaveTextDocument((document) => void this.#save(document)),
    );
  }

  in(document: vscode.TextDocument): readonly PlacedMark[] {
    return this.#marksIn(document)?.placed ?? [];
  }

  get lost(): readonly LostMark[] {
    const open = [...this.#open.values()].flatMap(({ lost }) => lost);
    return [...open, ...this.#closed.lost].sort((a, b) => byCodeUnits(a.article.toString(), b.article.toString()));
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#parts.dispose();
  }

  #marksOf(article: vscode.Uri): readonly Mark[] {
    return marksAmong(this.#store.of(article));
  }

  #documentOf(article: vscode.Uri): vscode.TextDocument | undefined {
    const id = article.toString();
    return vscode.workspace.textDocuments.find((document) => document.uri.toString() === id);
  }

  /** A file, if it is an article with records. */
  #marked(uri: vscode.Uri): readonly vscode.Uri[] {
    return this.#store.of(uri).length > 0 ? [uri] : [];
  }

  /** The articles with records that a path was, or that lay below it. */
  #within(uri: vscode.Uri): readonly vscode.Uri[] {
    const below = `${uri.toString()}/`;
    const articles = this.#store.all().map(({ article }) => article);
    return [...this.#marked(uri), ...articles.filter((article) => article.toString().startsWith(below))];
  }

  /** The marks of an open document, looked for in it when first asked about; undefined where it has none. */
  #marksIn(document: vscode.TextDocument): DocumentMarks | undefined {
    const known = this.#open.get(document);
    if (known || document.isClosed) return known;
    const marks = this.#marksOf(document.uri);
    if (marks.length === 0) return undefined;
    const made = new DocumentMarks(document, marks);
    this.#open.set(document, made);
    this.#closed.forget(document.uri);
    return made;
  }

  #come(uri: vscode.Uri): void {
    this.#closed.look(this.#marked(uri));
    this.#closed.lookForGone();
  }

  #takeRecords(articles: readonly vscode.Uri[] | undefined): void {
    const changed = articles ?? this.#store.all().map(({ article }) => article);
    const ids = new Set(changed.map(String));
    for (const document of vscode.workspace.textDocuments) {
      if (articles && !ids.has(document.uri.toString())) continue;
      const known = this.#open.get(document);
      if (known) known.update(this.#marksOf(document.uri));
      else this.#marksIn(document);
    }
    // Where all may be others, some that were looked at may have none any more.
    const looked = articles ? [] : this.#closed.lost.map(({ article }) => article);
    this.#closed.look([...changed, ...looked].filter((article) => !this.#documentOf(article)));
    if (changed.length > 0) this.#changed.fire(changed);
  }

  #opened(document: vscode.TextDocument): void {
    if (this.#marksIn(document)) this.#changed.fire([document.uri]);
  }

  #close(document: vscode.TextDocument): void {
    clearTimeout(this.#timers.get(document));
    this.#timers.delete(document);
    // Its unsaved changes are gone: the file counts again.
    if (this.#open.delete(document)) this.#closed.look([document.uri]);
  }

  #edit(event: vscode.TextDocumentChangeEvent): void {
    const { document, contentChanges } = event;
    const marks = this.#open.get(document);
    if (!marks || contentChanges.length === 0) return;
    marks.edit(event);
    clearTimeout(this.#timers.get(document));
    this.#timers.set(
      document,
      setTimeout(() => this.#settle(document, marks), TYPING_MS),
    );
    this.#changed.fire([document.uri]);
  }

  #settle(document: vscode.TextDocument, marks: DocumentMarks): void {
    this.#timers.delete(document);
    if (marks.lookForDeleted()) this.#changed.fire([document.uri]);
  }

  async #save(document: vscode.TextDocument): Promise<void> {
    const marks = this.#open.get(document);
    if (!marks) return;
    if (marks.lookForLost()) this.#changed.fire([document.uri]);
    try {
      await refreshSelectors(this.#store, document.uri, marks.outdated);
    } catch (error) {
      // Marks are found without it too, if less surely.
      this.#log.warn(String(error));
    }
  }
}
