import { type MarkdownString, type TextDocument, Uri, workspace } from 'vscode';
import type { Link } from '../../../core/annotations/annotation.ts';
import { shorten } from '../../../core/text/shorten.ts';
import type { Span } from '../../../core/text/span.ts';
import { type OtherEnd, markLines } from '../../language/hoverMark.ts';
import { editorLocale } from '../../text/editorLocale.ts';
import { markdownOf } from '../../text/markdown.ts';
import type { AnnotationStore } from '../annotationStore.ts';
import { safeNote } from '../comments/safeNote.ts';
import { threadOf } from '../comments/thread.ts';
import type { PlacedMarks } from '../placedMarks.ts';
import { firstLineOf, marksAt } from './placedSpans.ts';

/** More marks at one place than this are read in the view. */
const MOST = 3;

/** A longer note is read in its thread; in UTF-16 units. */
const LONGEST_NOTE = 1500;

/** What a hover says of the marks at an offset, the innermost first; undefined where there are none. */
export async function markHover(
  store: AnnotationStore,
  placed: PlacedMarks,
  document: TextDocument,
  offset: number,
): Promise<{ readonly span: Span; readonly contents: readonly MarkdownString[] } | undefined> {
  const found = marksAt(placed.in(document), offset, firstLineOf(document.getText())).slice(0, MOST);
  const [first] = found;
  if (!first) return undefined;
  const reader = await store.author();
  const records = store.of(document.uri);
  const contents = found.flatMap(({ mark }) => {
    const thread = threadOf(records, mark.id);
    if (!thread) return [];
    const about = { article: document.uri.toString(), scheme: store.scheme(document.uri), reader };
    const { head, foot } = markLines(
      { ...thread, ...about, otherEnd: (link) => otherEnd(store, document.uri, link) },
      editorLocale,
    );
    // The note is no part of what is trusted: a link in it must not run our commands.
    const note = mark.note === undefined ? [] : [safeNote(cut(mark.note))];
    return [markdownOf(head), ...note, markdownOf(foot)];
  });
  return { span: first.span, contents };
}

/** The mark that a link from an article leads to; undefined where it is gone. */
function otherEnd(store: AnnotationStore, from: Uri, { to }: Link): OtherEnd | undefined {
  const folder = 'path' in to ? workspace.getWorkspaceFolder(from) : undefined;
  if (!folder || !('path' in to)) return undefined;
  const article = Uri.joinPath(folder.uri, to.path);
  const mark = store.of(article).find(({ id }) => id === to.mark);
  if (mark?.kind !== 'mark') return undefined;
  return { article: article.toString(), mark: to.mark, words: mark.selector?.exact ?? mark.opening ?? '' };
}

function cut(note: string): string {
  return note.length <= LONGEST_NOTE ? note : shorten(note, LONGEST_NOTE);
}
