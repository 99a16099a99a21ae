import type { ArticleSummary } from '../../analysis/protocol.ts';

/** An article's title; the name of its file where the text gives none. */
export function titleOf({ title, path }: ArticleSummary): string {
  return title || path.slice(path.lastIndexOf('/') + 1);
}
