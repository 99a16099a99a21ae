import * as vscode from 'vscode';
import { added, changedMark, changedReply, deleted } from '../../../core/annotations/changeAnnotations.ts';
import { registerCommand, runCommand } from '../../commands.ts';
import type { AnnotationStore } from '../annotationStore.ts';
import { articleOf, keptMark } from '../making/markTarget.ts';
import { changeNow, newReply, newSettling, newStamp } from '../making/newRecords.ts';
import type { PlacedMarks } from '../placedMarks.ts';
import { NoteComment } from './noteComment.ts';
import { type NoteThreads, beginEditing } from './noteThreads.ts';

/** Keeps the threads of open articles up to date, and adds the commands in them. */
export function registerComments(threads: NoteThreads, store: AnnotationStore, placed: PlacedMarks): vscode.Disposable {
  const settle = async (thread: vscode.CommentThread, is: 'resolved' | 'open'): Promise<void> => {
    const target = threads.targetOf(thread);
    if (!target) return;
    const settling = newSettling(newStamp(await store.author()), target.mark.id, is);
    await store.change(articleOf(target), (before) => added(before, settling));
    if (is === 'resolved') thread.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
  };
  return vscode.Disposable.from(
    follow(threads, store, placed),
    registerCommand('_dateline.openNotes', async (target) => {
      keptMark(store, target);
      await threads.open(target);
    }),
    registerCommand('dateline.replyToNote', ({ thread, text }) => reply(threads, store, thread, text)),
    registerCommand('dateline.resolveNotes', (thread) => settle(thread, 'resolved')),
    registerCommand('dateline.reopenNotes', (thread) => settle(thread, 'open')),
    registerCommand('dateline.deleteNotes', async (thread) => {
      const target = threads.targetOf(thread);
      if (target) await runCommand('dateline.deleteAnnotation', target);
    }),
    registerCommand('dateline.editComment', async (comment) => {
      const thread = threads.threadWith(comment);
      if (thread && comment instanceof NoteComment) beginEditing(thread, comment);
    }),
    registerCommand('dateline.cancelComment', async (comment) => threads.stopEditing(comment)),
    registerCommand('dateline.saveComment', async (comment) => {
      const text = typeof comment.body === 'string' ? comment.body : comment.body.value;
      await changeEntry(threads, store, comment, text.trim());
    }),
    registerCommand('dateline.deleteComment', (comment) => changeEntry(threads, store, comment, '')),
  );
}

/** Brings threads up to date as documents open and close, and as records and places change. */
function follow(threads: NoteThreads, store: AnnotationStore, placed: PlacedMarks): vscode.Disposable {
  const refresh = (articles?: readonly vscode.Uri[]) => {
    const wanted = articles && new Set(articles.map(String));
    for (const document of vscode.workspace.textDocuments) {
      if (!wanted || wanted.has(document.uri.toString())) void threads.refresh(document);
    }
  };
  refresh();
  return vscode.Disposable.from(
    threads,
    store.onDidChange(refresh),
    placed.onDidChange(refresh),
    vscode.workspace.onDidOpenTextDocument((document) => void threads.refresh(document)),
    vscode.workspace.onDidCloseTextDocument((document) => void threads.refresh(document)),
  );
}

async function reply(
  threads: NoteThreads,
  store: AnnotationStore,
  thread: vscode.CommentThread,
  text: string,
): Promise<void> {
  const target = threads.targetOf(thread);
  if (!target || text.trim() === '') return;
  const made = newReply(newStamp(await store.author()), target.mark.id, text.trim());
  await store.change(articleOf(target), (before) => added(before, made));
}

/** Gives an entry another text; an empty one takes it away. A note that is taken away leaves its mark. */
async function changeEntry(
  threads: NoteThreads,
  store: AnnotationStore,
  comment: vscode.Comment,
  text: string,
): Promise<void> {
  const thread = threads.threadWith(comment);
  const target = thread && threads.targetOf(thread);
  if (!target || !(comment instanceof NoteComment)) return;
  const { id, kind } = comment.record;
  const change = await changeNow(store);
  await store.change(articleOf(target), (before) => {
    if (kind === 'mark') return changedMark(before, id, { note: text || null }, change);
    return text === '' ? deleted(before, id, change.by) : changedReply(before, id, text, change);
  });
  // What the reader typed is theirs until it is kept.
  await threads.stopEditing(comment);
}
