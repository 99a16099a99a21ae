import type { ConcordanceArticle, ConcordanceLine } from '../../../../src/core/concordance/concordanceLine.ts';

/** A line of a concordance; what is not given is of one article of no outlet and no date. */
export function line(
  left: string,
  keyword: string,
  right: string,
  { startLine = 0, ...article }: Partial<ConcordanceArticle> & { readonly startLine?: number } = {},
): ConcordanceLine {
  const path = article.path ?? 'bridge.txt';
  return {
    left,
    keyword,
    right,
    article: { id: `file:///${path}`, path, title: 'Bridge', outlet: null, date: null, inferred: false, ...article },
    startLine,
    startCharacter: left.length,
    endLine: startLine,
    endCharacter: left.length + keyword.length,
  };
}
