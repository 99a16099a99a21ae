import * as vscode from 'vscode';
import { isOwn } from '../../../core/annotations/changeAnnotations.ts';
import { rangeOf } from '../../text/positions.ts';
import type { AnnotationStore } from '../annotationStore.ts';
import type { MarkTarget } from '../making/markTarget.ts';
import { articleOf } from '../making/markTarget.ts';
import { anchorOf } from '../marks/placedSpans.ts';
import type { PlacedMark, PlacedMarks } from '../placedMarks.ts';
import { NoteComment } from './noteComment.ts';
import { type MarkThread, entries, markThreads } from './thread.ts';

/** What the editor's menus ask of a thread: `own open`, `other resolved`. */
type ThreadContext = `${'own' | 'other'} ${'open' | 'resolved'}`;

/** A thread that the editor shows, and the mark it is about. */
interface ShownThread {
  readonly thread: vscode.CommentThread;
  readonly article: vscode.Uri;
  readonly mark: string;
  /** What it shows, to tell whether that is another; empty: to be shown anew. */
  said: string;
}

/** A note alone is a hover and a row: so many entries make it a thread. */
const CONVERSATION = 2;

/**
 * Notes as the editor's comment threads, in articles that are open: those that the reader opened, and conversations that
 * are not settled. Few notes are threads, so the editor is not asked to show thousands.
 */
export class NoteThreads implements vscode.Disposable {
  readonly #store: AnnotationStore;
  readonly #placed: PlacedMarks;
  readonly #controller = vscode.comments.createCommentController('dateline.notes', vscode.l10n.t('Notes'));
  readonly #shown = new Map<string, ShownThread>();
  readonly #opened = new Set<string>();

  constructor(store: AnnotationStore, placed: PlacedMarks) {
    this.#store = store;
    this.#placed = placed;
    this.#controller.options = { prompt: vscode.l10n.t('Reply…'), placeHolder: vscode.l10n.t('Markdown') };
  }

  /** Shows the thread of a mark beside its passage, unfolded. */
  async open(target: MarkTarget): Promise<void> {
    this.#opened.add(target.mark.id);
    const { document } = await vscode.window.showTextDocument(articleOf(target));
    await this.refresh(document);
    const shown = this.#shown.get(target.mark.id);
    if (!shown) return;
    shown.thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
    const editor = vscode.window.activeTextEditor;
    if (shown.thread.range)
      editor?.revealRange(shown.thread.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  /** Shows the thread of a mark with its note ready to be changed. */
  async edit(target: MarkTarget): Promise<void> {
    await this.open(target);
    const thread = this.#shown.get(target.mark.id)?.thread;
    const note = thread?.comments.find((one) => one instanceof NoteComment && one.record.id === target.mark.id);
    if (thread && note instanceof NoteComment) beginEditing(thread, note);
  }

  /** The mark that a thread is about; undefined where the thread is not of ours. */
  targetOf(thread: vscode.CommentThread): MarkTarget | undefined {
    const shown = [...this.#shown.values()].find((one) => one.thread === thread);
    return shown && { article: shown.article, mark: { id: shown.mark } };
  }

  /** The thread that an entry stands in. */
  threadWith(comment: vscode.Comment): vscode.CommentThread | undefined {
    return [...this.#shown.values()].find(({ thread }) => thread.comments.includes(comment))?.thread;
  }

  /** Shows an entry that was being changed as it is kept. */
  async stopEditing(comment: vscode.Comment): Promise<void> {
    const shown = [...this.#shown.values()].find(({ thread }) => thread.comments.includes(comment));
    if (shown) shown.said = '';
    comment.mode = vscode.CommentMode.Preview;
    const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === shown?.article.toString());
    if (document) await this.refresh(document);
  }

  /** Brings the threads of a document up to date. */
  async refresh(document: vscode.TextDocument): Promise<void> {
    const author = await this.#store.author();
    const records = this.#store.of(document.uri);
    const wanted = new Map<string, { readonly thread: MarkThread; readonly range: vscode.Range }>();
    const threadOf = markThreads(records);
    const answered = new Set(records.filter((record) => record.kind === 'reply').map(({ to }) => to));
    for (const placed of document.isClosed ? [] : this.#placed.in(document)) {
      const { id } = placed.mark;
      if (!this.#opened.has(id) && !answered.has(id)) continue;
      const thread = threadOf(id);
      const range = rangeIn(document, placed);
      if (thread && range && this.#isWanted(thread)) wanted.set(id, { thread, range });
    }
    for (const [id, { thread, range }] of wanted) this.#show(document.uri, id, thread, range, author);
    for (const [id, shown] of this.#shown) {
      if (shown.article.toString() !== document.uri.toString() || wanted.has(id)) continue;
      // What the reader is typing stays, though its passage was cut out for a moment.
      if (document.isClosed || !shown.thread.comments.some(isChanging)) this.#close(id);
    }
  }

  dispose(): void {
    this.#shown.clear();
    this.#controller.dispose();
  }

  #isWanted(thread: MarkThread): boolean {
    return this.#opened.has(thread.mark.id) || (entries(thread) >= CONVERSATION && !thread.resolved);
  }

  #show(article: vscode.Uri, id: string, thread: MarkThread, range: vscode.Range, author: string): void {
    const shown = this.#shown.get(id) ?? this.#make(article, id, range);
    shown.thread.range = range;
    const said = JSON.stringify([thread, author]);
    // With each key typed threads may stand elsewhere, yet say the same: the editor would draw all of them anew.
    if (said === shown.said) return;
    shown.said = said;
    const own = isOwn(thread.mark, author) ? 'own' : 'other';
    const context: ThreadContext = `${own} ${thread.resolved ? 'resolved' : 'open'}`;
    shown.thread.label = thread.mark.tags.join(', ') || vscode.l10n.t('Note');
    shown.thread.contextValue = context;
    shown.thread.state = thread.resolved ? vscode.CommentThreadState.Resolved : vscode.CommentThreadState.Unresolved;
    shown.thread.comments = commentsOf(thread, author, shown.thread.comments);
  }

  #make(article: vscode.Uri, mark: string, range: vscode.Range): ShownThread {
    const thread = this.#controller.createCommentThread(article, range, []);
    thread.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
    const made = { thread, article, mark, said: '' };
    this.#shown.set(mark, made);
    return made;
  }

  #close(id: string): void {
    this.#shown.get(id)?.thread.dispose();
    this.#shown.delete(id);
  }
}

/** The entry is shown as its author wrote it, to be changed. */
export function beginEditing(thread: vscode.CommentThread, comment: NoteComment): void {
  comment.mode = vscode.CommentMode.Editing;
  comment.body = comment.text;
  thread.comments = [...thread.comments];
}

/** The entries of a thread. One that is being changed stays as it is. */
function commentsOf(
  { mark, replies }: MarkThread,
  author: string,
  before: readonly vscode.Comment[],
): readonly vscode.Comment[] {
  const records = mark.note === undefined ? replies : [mark, ...replies];
  return records.map((record) => {
    const known = before.find((one) => one instanceof NoteComment && one.record.id === record.id);
    return known && isChanging(known) ? known : new NoteComment(record, isOwn(record, author));
  });
}

function isChanging({ mode }: vscode.Comment): boolean {
  return mode === vscode.CommentMode.Editing;
}

/** Where a thread stands: beside its passage, or the first line for one of the whole article; undefined when it is lost. */
function rangeIn(document: vscode.TextDocument, placed: PlacedMark): vscode.Range | undefined {
  if (placed.anchoring === null) return new vscode.Range(0, 0, 0, 0);
  const anchor = anchorOf(placed);
  return anchor && rangeOf(document, anchor);
}
