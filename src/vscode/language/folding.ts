import { FoldingRange, FoldingRangeKind, languages } from 'vscode';
import type { Disposable, Event } from 'vscode';
import type { Inspections } from '../documents/inspections.ts';
import { NEWS_SOURCE } from './newsSource.ts';
import { categories } from './settings.ts';

/** Folds what is not the article, as comments: "Fold all block comments" then folds exactly that. */
export function registerFolding(inspections: Inspections, onDidInvalidate: Event<void>): Disposable {
  return languages.registerFoldingRangeProvider(NEWS_SOURCE, {
    onDidChangeFoldingRanges: onDidInvalidate,
    provideFoldingRanges: async (document) => {
      const inspection = await inspections.of(document);
      const wanted = categories(document);
      return inspection?.boilerplate
        .filter(({ inline, startLine, endLine, reason }) => !inline && endLine > startLine && wanted[reason] !== false)
        .map(({ startLine, endLine }) => new FoldingRange(startLine - 1, endLine - 1, FoldingRangeKind.Comment));
    },
  });
}
