import { FoldingRange, FoldingRangeKind, languages } from 'vscode';
import type { Disposable, Event } from 'vscode';
import type { Inspections } from '../documents/inspections.ts';
import { NEWS_SOURCE } from './newsSource.ts';
import { reportedBlocks } from './settings.ts';

/** Folds what is not the article, as comments: "Fold all block comments" then folds exactly that. */
export function registerFolding(inspections: Inspections, onDidInvalidate: Event<void>): Disposable {
  return languages.registerFoldingRangeProvider(NEWS_SOURCE, {
    onDidChangeFoldingRanges: onDidInvalidate,
    provideFoldingRanges: async (document) => {
      const inspection = await inspections.of(document);
      return reportedBlocks(document, inspection?.boilerplate ?? [])
        .filter(({ inline, startLine, endLine }) => !inline && endLine > startLine)
        .map(({ startLine, endLine }) => new FoldingRange(startLine - 1, endLine - 1, FoldingRangeKind.Comment));
    },
  });
}
