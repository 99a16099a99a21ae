import * as vscode from 'vscode';
import { CancelledError } from '../../analysis/protocol.ts';
import type { CoverageResult } from '../../analysis/coverageResult.ts';
import type { Preset } from '../../core/coverage/story.ts';
import { editorLocale } from '../text/editorLocale.ts';
import { nothingFoundText } from '../views/duplicates/text.ts';
import { progressText } from './progressText.ts';
import type { CoverageQuery, CoverageResults } from './results.ts';

/** What a search needs. */
export interface SearchParts {
  readonly results: CoverageResults;
  /** Resolves when the folder has been read; a search before that would miss articles. */
  readonly settled: () => Promise<void>;
}

/** Which articles to compare, asked for when the folder has been read; null for all. */
export type Scope = () => Promise<readonly string[] | null>;

/** All articles. */
export const everything: Scope = () => Promise.resolve(null);

/**
 * Searches, once the folder has been read, with a notification that tells how far it has come and can cancel it.
 * Undefined when it was cancelled; the reader is then told that the earlier stories stand.
 */
export async function searchWithProgress(
  parts: SearchParts,
  scope: Scope,
  preset: Preset,
): Promise<CoverageResult | undefined> {
  const { t } = vscode.l10n;
  const location = vscode.ProgressLocation.Notification;
  const options = { location, title: t('Finding duplicate coverage'), cancellable: true };
  return vscode.window.withProgress(options, async (progress, token) => {
    try {
      progress.report({ message: t('reading the folder…') });
      await untilCancelled(parts.settled(), token);
      return await search(parts, { ids: await scope(), preset }, progress, token);
    } catch (error) {
      if (!(error instanceof CancelledError) || !token.isCancellationRequested) throw error;
      void vscode.window.showInformationMessage(
        parts.results.latest
          ? t('The search was cancelled. The stories found before still stand.')
          : t('The search was cancelled.'),
      );
      return undefined;
    }
  });
}

async function search(
  { results }: SearchParts,
  query: CoverageQuery,
  progress: vscode.Progress<{ message: string; increment: number }>,
  token: vscode.CancellationToken,
): Promise<CoverageResult> {
  const start = Date.now();
  let percent = 0;
  return results.search(query, {
    token,
    onPartial: (partial) => {
      const now = partial.total > 0 ? (100 * partial.done) / partial.total : 0;
      const message = progressText(partial, Date.now() - start, editorLocale);
      progress.report({ message, increment: now - percent });
      percent = now;
    },
  });
}

/** Waits for work that goes on without us. Throws `CancelledError` when the reader does not want to wait. */
async function untilCancelled(work: Promise<void>, token: vscode.CancellationToken): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    token.onCancellationRequested(() => reject(new CancelledError()));
    work.then(resolve, reject);
  });
}

/** Says that nothing was found among how many, and offers to search again with the broad preset unless that was it. */
export async function offerBroad(
  { compared }: CoverageResult,
  preset: Preset,
  again: () => Promise<void>,
): Promise<void> {
  const broad = vscode.l10n.t('Try broad');
  const offers = preset === 'broad' ? [] : [broad];
  const answer = await vscode.window.showInformationMessage(nothingFoundText(compared, editorLocale), ...offers);
  if (answer === broad) await again();
}
