import * as vscode from 'vscode';
import type { Analysis, ArticleSummary } from '../../analysis/protocol.ts';
import { cleanRecords } from '../../core/exports/cleanReport.ts';
import { cleanDocument } from './cleanDocument.ts';
import { type Deletion, deleteWithPreview, isSaved } from './deletions.ts';
import { wronglyOpened } from './encoding.ts';
import type { CleaningDone } from './reportText.ts';

/** What would be deleted from articles, and those that must be left as they are. */
export interface PlannedDeletions {
  readonly articles: number;
  readonly deletions: readonly (Deletion & { readonly path: string; readonly text: string })[];
  readonly leftOut: CleaningDone['leftOut'];
}

/** Looks for what goes from articles, which are opened for it. Cancelled, it gives null. */
export async function planDeletions(
  analysis: Analysis,
  articles: readonly ArticleSummary[],
  progress: vscode.Progress<{ increment: number }>,
  token: vscode.CancellationToken,
): Promise<PlannedDeletions | null> {
  const deletions: (Deletion & { path: string; text: string })[] = [];
  const leftOut: { path: string; reason: string }[] = [];
  for (const { id, path } of articles) {
    if (token.isCancellationRequested) return null;
    try {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(id));
      const reason = await wronglyOpened(document);
      if (reason !== null) leftOut.push({ path, reason });
      else {
        const { version, cleaned } = await cleanDocument(analysis, document);
        if (cleaned.cuts.length > 0) {
          deletions.push({ document, version, cuts: cleaned.cuts, path, text: document.getText() });
        }
      }
    } catch (error) {
      leftOut.push({ path, reason: error instanceof Error ? error.message : String(error) });
    }
    progress.report({ increment: 100 / articles.length });
  }
  return { articles: articles.length, deletions, leftOut };
}

/** Deletes what the reader ticks in the preview; null when they give it up. */
export async function deletePlanned({ articles, deletions, leftOut }: PlannedDeletions): Promise<CleaningDone | null> {
  const deleted = await deleteWithPreview(deletions);
  if (!deleted) return null;
  const cleaned = deletions.flatMap(({ document, path, text }) => {
    const taken = deleted.find((one) => one.document === document)?.taken ?? [];
    return taken.length === 0 ? [] : [{ path, records: cleanRecords(path, text, { taken }) }];
  });
  return {
    articles,
    missing: 0,
    cleaned,
    leftOut,
    target: null,
    isSaved: isSaved(deleted),
  };
}
