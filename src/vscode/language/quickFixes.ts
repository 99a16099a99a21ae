import * as vscode from 'vscode';
import type { Inspections } from '../documents/inspections.ts';
import { blockFixes } from './blockFixes.ts';
import { dateFixes } from './dateFixes.ts';
import { SOURCE } from './diagnosticCodes.ts';
import { Fix } from './fix.ts';
import { NEWS_SOURCE } from './newsSource.ts';

/** The fixes of our diagnostics. */
export function registerQuickFixes(inspections: Inspections): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    NEWS_SOURCE,
    {
      provideCodeActions: async (document, _range, { diagnostics }) => {
        const ours = diagnostics.filter(({ source }) => source === SOURCE);
        if (ours.length === 0) return undefined;
        const inspection = await inspections.of(document);
        const of = inspection && { document, version: document.version, inspection };
        return of && ours.flatMap((diagnostic) => [...blockFixes(of, diagnostic), ...dateFixes(of, diagnostic)]);
      },
      resolveCodeAction: (action) => {
        if (action instanceof Fix) action.resolve();
        return action;
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}
