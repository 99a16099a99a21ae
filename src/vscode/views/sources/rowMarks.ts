import { FileDecoration, Uri, window } from 'vscode';
import type { Disposable } from 'vscode';
import type { ArticleSummary } from '../../../analysis/protocol.ts';
import { editorLocale } from '../../text/editorLocale.ts';
import { dateMark } from '../decorations/dateMark.ts';

/** Rows have addresses of their own: those of the files are marked by others, and only if the reader wants it. */
const SCHEME = 'dateline-row';

/** The address of an article's row, with what it is marked with: a narrow view cuts off the date, never the mark. */
export function rowAddress(article: ArticleSummary): Uri {
  const mark = dateMark(article, editorLocale);
  const { path } = Uri.parse(article.id);
  return Uri.from({ scheme: SCHEME, path, query: mark ? `${mark.badge}${mark.tooltip}` : '' });
}

/** Marks rows whose date is inferred (`≈`) or missing (`?`) at their end. */
export function registerRowMarks(): Disposable {
  return window.registerFileDecorationProvider({
    provideFileDecoration: ({ scheme, query }) =>
      scheme === SCHEME && query !== '' ? new FileDecoration(query.slice(0, 1), query.slice(1)) : undefined,
  });
}
