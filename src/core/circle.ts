import type { IndexedArticle } from './indexedArticle.ts';
import { folderOf } from './neighbourhood.ts';

/** The articles that what an article repeats is looked for in: those of its outlet; where that is unknown, those of its folder. */
export interface Circle {
  /** The outlet's name, or the last part of the folder's path; empty for a folder without a name. */
  readonly name: string;
  readonly kind: 'outlet' | 'folder';
  readonly holds: (article: Pick<IndexedArticle, 'path' | 'facts'>) => boolean;
}

/** The circle of an article. An outlet that is known by its agency alone is no outlet: many print its reports. */
export function circleOf({ path, facts }: Pick<IndexedArticle, 'path' | 'facts'>): Circle {
  const { outlet } = facts;
  if (outlet) {
    return { name: outlet.name, kind: 'outlet', holds: (other) => other.facts.outlet?.value === outlet.value };
  }
  const folder = folderOf(path);
  return {
    name: folder.slice(folder.lastIndexOf('/') + 1),
    kind: 'folder',
    holds: (other) => other.facts.outlet === null && folderOf(other.path) === folder,
  };
}
