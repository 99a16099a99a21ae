import type { BoilerplateRow } from '../../../analysis/boilerplateRows.ts';
import type { IndexedBlock } from '../../../core/boilerplate/blockIndex.ts';

/** A row of Boilerplate with the row it stands under; `parent` is undefined at the top. */
export interface BoilerplateNode {
  readonly row: BoilerplateRow;
  readonly parent: BoilerplateNode | undefined;
}

/** A block and the file it stands in. */
export interface BlockPlace {
  /** The article's id, which is its address. */
  readonly article: string;
  readonly block: IndexedBlock;
}

/** A key that stays while the row means the same. */
export function boilerplateKey({ row }: BoilerplateNode): string {
  if (row.kind === 'block') return JSON.stringify([row.article.id, row.block.startLine, row.block.startCharacter]);
  return JSON.stringify(row.scope);
}

/** The place that a row stands for: of words in several places the first; undefined for groups and articles. */
export function placeOf({ row }: BoilerplateNode): BlockPlace | undefined {
  if (row.kind === 'block') return { article: row.article.id, block: row.block };
  return row.kind === 'words' ? { article: row.in, block: row.first } : undefined;
}

/** Whether a row stands below words that are the same for all of its places. */
export function isBelowWords({ parent }: BoilerplateNode): boolean {
  return parent !== undefined && parent.row.kind !== 'block' && parent.row.scope.words !== undefined;
}
