import * as vscode from 'vscode';
import type { ConcordanceLine } from '../../../core/concordance/concordanceLine.ts';
import { addTo } from '../../../core/text/addTo.ts';
import { type Annotator, tellMarked } from './annotator.ts';
import { hitSpans, tellLeftOut } from './hitSpans.ts';

/**
 * Marks what lines of a concordance found in their articles with a tag, and tells how much; a passage that the reader has
 * marked before gets the tag besides. Rejects as the annotator does.
 */
export async function markHits(annotator: Annotator, lines: readonly ConcordanceLine[], tag: string): Promise<void> {
  const byArticle = new Map<string, ConcordanceLine[]>();
  for (const line of lines) addTo(byArticle, line.article.id, line);
  let marked = 0;
  for (const [article, found] of byArticle) {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(article, true));
    const spans = hitSpans(document, found);
    if (spans.length > 0) await annotator.add(document, spans, { tags: [tag] });
    marked += spans.length;
  }
  if (marked > 0) tellMarked(marked, { tags: [tag] });
  tellLeftOut(lines.length - marked);
}
