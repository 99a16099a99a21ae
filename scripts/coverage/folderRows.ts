import { ArticleColumns } from '../../src/core/coverage/articleColumns.ts';
import { TermReader } from '../../src/core/coverage/articleTerms.ts';
import type { Background } from '../../src/core/coverage/background.ts';
import { type FolderArticle, openFolder } from '../../src/core/coverage/folder.ts';
import { finish } from '../../src/core/finish.ts';
import { firstRows, type PairRows } from '../../src/core/coverage/scoring.ts';
import { Tokens } from '../../src/core/coverage/tokens.ts';
import type { LabelledArticle } from './labelledSets.ts';

/** The candidate pairs of a folder with their features, and the ids by the numbers that pairs use. */
export interface FolderRows extends PairRows {
  readonly ids: readonly string[];
}

/** Reads a folder and computes the features of its candidate pairs. */
export function rowsOf(articles: readonly LabelledArticle[], background: Background): FolderRows {
  const columns = new ArticleColumns();
  const tokens = new Tokens();
  const reader = new TermReader(background);
  const indexed = articles.map(({ id, text, mask, day }): FolderArticle => {
    tokens.read(text, mask);
    return { id, range: columns.add(reader.read(tokens)), day };
  });
  const folder = openFolder(columns, indexed);
  return { ...finish(firstRows(folder, background)), ids: folder.ids };
}
