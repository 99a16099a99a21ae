import { Uri, l10n } from 'vscode';
import type { Mark } from '../../../core/annotations/annotation.ts';
import { ReaderError } from '../../readerError.ts';
import type { AnnotationStore } from '../annotationStore.ts';

/**
 * What a command about a mark is called on: a row of the view, a lost mark or, from a link in a hover, addresses as
 * strings.
 */
export interface MarkTarget {
  readonly article: Uri | string;
  readonly mark: { readonly id: string };
}

/** The article of a target. */
export function articleOf({ article }: MarkTarget): Uri {
  return typeof article === 'string' ? Uri.parse(article) : article;
}

/** The mark as it is kept now. Throws an error for the reader where it was deleted meanwhile. */
export function keptMark(store: AnnotationStore, target: MarkTarget): Mark {
  const found = store.of(articleOf(target)).find(({ id }) => id === target.mark.id);
  if (found?.kind !== 'mark') throw new ReaderError(l10n.t('This annotation is gone.'));
  return found;
}
