import { FileDecoration, Uri, window } from 'vscode';
import type { Disposable } from 'vscode';
import type { ArticleSummary } from '../../../analysis/protocol.ts';
import { editorLocale } from '../../text/editorLocale.ts';
import { annotations } from '../annotations/text.ts';
import { dateMark } from '../decorations/dateMark.ts';

/** Rows have addresses of their own: those of the files are marked by others, and only if the reader wants it. */
const SCHEME = 'dateline-row';

/** Stands between the mark and what it says; in no mark. */
const BETWEEN = '|';

/** Says that an article has annotations. */
const ANNOTATED = '✎';

/**
 * The address of an article's row, with what it is marked with: a narrow view cuts off the date and how many annotations
 * there are, never the mark.
 */
export function rowAddress(article: ArticleSummary, annotated: number): Uri {
  const date = dateMark(article, editorLocale);
  const badge = `${date?.badge ?? ''}${annotated > 0 ? ANNOTATED : ''}`;
  const tooltips = [...(date ? [date.tooltip] : []), ...(annotated > 0 ? [annotations(annotated, editorLocale)] : [])];
  const { path } = Uri.parse(article.id);
  return Uri.from({ scheme: SCHEME, path, query: badge === '' ? '' : `${badge}${BETWEEN}${tooltips.join(' · ')}` });
}

/** Marks rows at their end: whose date is inferred (`≈`) or missing (`?`), and those with annotations (`✎`). */
export function registerRowMarks(): Disposable {
  return window.registerFileDecorationProvider({
    provideFileDecoration: ({ scheme, query }) => {
      const [badge, tooltip] = query.split(BETWEEN);
      return scheme === SCHEME && badge !== '' ? new FileDecoration(badge, tooltip) : undefined;
    },
  });
}
