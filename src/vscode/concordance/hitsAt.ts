import type { Selection, TextDocument } from 'vscode';
import type { ConcordanceLine } from '../../core/concordance/concordanceLine.ts';
import type { ConcordanceDocuments } from './concordanceDocuments.ts';

/** The hits on the lines that selections touch, each once, in the order they are shown; none in other documents. */
export function hitsAt(
  documents: Pick<ConcordanceDocuments, 'of'>,
  document: Pick<TextDocument, 'uri' | 'lineAt' | 'lineCount'>,
  selections: readonly Pick<Selection, 'start' | 'end'>[],
): readonly ConcordanceLine[] {
  const session = documents.of(document);
  if (!session) return [];
  const lines = new Set<number>();
  for (const { start, end } of selections) {
    // A selection that ends at the beginning of a line shows nothing of it.
    const last = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
    for (let line = start.line; line <= last; line++) lines.add(line);
  }
  return [...lines].sort((a, b) => a - b).flatMap((line) => session.hitOn(document, line) ?? []);
}
