import { type Disposable, Hover, type MarkdownString, Uri, languages, workspace } from 'vscode';
import type { Link, Mark } from '../../../core/annotations/annotation.ts';
import { shorten } from '../../../core/text/shorten.ts';
import { type OtherEnd, markLines } from '../../language/hoverMark.ts';
import { NEWS_SOURCE } from '../../language/newsSource.ts';
import { editorLocale } from '../../text/editorLocale.ts';
import { markdownOf } from '../../text/markdown.ts';
import { rangeOf } from '../../text/positions.ts';
import type { AnnotationStore } from '../annotationStore.ts';
import { safeNote } from '../comments/safeNote.ts';
import { markThreads } from '../comments/thread.ts';
import type { PlacedMarks } from '../placedMarks.ts';
import { firstLineOf, marksAt } from './placedSpans.ts';

/** More marks at one place than this are read in the view. */
const MOST = 3;

/** A longer note is read in its thread; in UTF-16 units. */
const LONGEST_NOTE = 1500;

/**
 * What readers said of the words under the pointer. The editor shows first what comes from whoever registered last, and
 * this belongs above all else that is known of the words.
 */
export function registerMarkHover(store: AnnotationStore, placed: PlacedMarks): Disposable {
  return languages.registerHoverProvider(NEWS_SOURCE, {
    provideHover: async (document, position) => {
      const firstLine = firstLineOf(document.getText());
      const marks = marksAt(placed.in(document), document.offsetAt(position), firstLine).slice(0, MOST);
      const [first] = marks;
      if (!first) return undefined;
      const reader = await store.author();
      const contents = marks.flatMap(({ mark }) => contentsOf(mark, document.uri, store, reader));
      return new Hover(contents, rangeOf(document, first.span));
    },
  });
}

/** What a hover says of a mark. The note is no part of what is trusted: a link in it must not run our commands. */
function contentsOf(mark: Mark, article: Uri, store: AnnotationStore, reader: string): readonly MarkdownString[] {
  const thread = markThreads(store.of(article))(mark.id);
  if (!thread) return [];
  const about = { article: article.toString(), scheme: store.scheme(article), reader };
  const hovered = { ...thread, ...about, otherEnd: (link: Link) => otherEnd(store, article, link) };
  const { head, foot } = markLines(hovered, editorLocale);
  const note = mark.note === undefined ? [] : [safeNote(cut(mark.note))];
  return [markdownOf(head), ...note, markdownOf(foot)];
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
