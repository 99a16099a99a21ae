import * as vscode from 'vscode';
import type { Analysis } from '../../analysis/protocol.ts';
import type { AnnotationStore } from '../annotations/annotationStore.ts';
import type { PlacedMarks } from '../annotations/placedMarks.ts';
import { registerAnnotating } from '../annotations/register.ts';
import type { DecisionKeeper } from '../decisions/decisionKeeper.ts';
import { Inspections } from '../documents/inspections.ts';
import { Settling } from '../documents/settling.ts';
import { registerBoilerplateDecorations } from './boilerplateDecorations.ts';
import { registerCodeLens } from './codeLens.ts';
import { registerDefinition } from './definition.ts';
import { registerDiagnostics } from './diagnostics.ts';
import { registerEntityCommands } from '../entities/register.ts';
import { registerFindMentions } from './findMentions.ts';
import { registerFixCommands } from './fixCommands.ts';
import { registerFolding } from './folding.ts';
import { registerHighlights } from './highlights.ts';
import { registerHover } from './hover.ts';
import { registerInlayHints } from './inlayHints.ts';
import { Invalidation } from './invalidation.ts';
import { registerLanguageMode } from './languageMode.ts';
import { registerMarkBoilerplate } from './markBoilerplate.ts';
import { registerOutline } from './outline.ts';
import { registerQuickFixes } from './quickFixes.ts';
import { registerReferences } from './references.ts';
import { registerRename } from './rename.ts';
import { registerSemanticTokens } from './semanticTokens.ts';
import { longestText } from './settings.ts';
import { registerStatusItem } from './statusItems.ts';
import { registerWhy } from './why.ts';
import { registerWorkspaceSymbols } from './workspaceSymbols.ts';

/** What the language features need of the extension. */
export interface LanguageContext {
  readonly analysis: Analysis;
  readonly decisions: DecisionKeeper;
  readonly annotations: AnnotationStore;
  readonly placed: PlacedMarks;
  /** The workspace's own. */
  readonly memento: vscode.Memento;
  readonly log: vscode.LogOutputChannel;
  readonly onDidChangeIndex: vscode.Event<void>;
}

/** Everything that Dateline adds to a text in an editor. */
export function registerLanguage(context: LanguageContext): vscode.Disposable {
  const { analysis, annotations: store, placed, decisions, memento, log, onDidChangeIndex } = context;
  const inspections = new Inspections(analysis, {
    pathOf: ({ uri }) => vscode.workspace.asRelativePath(uri),
    limit: longestText,
    report: (error) => log.error(error instanceof Error ? error : String(error)),
  });
  const settling = new Settling();
  const invalidation = new Invalidation(inspections, settling, {
    soonAfter: onDidChangeIndex,
    atOnceAfter: decisions.onDidDecide,
  });
  const { onDidInvalidate } = invalidation;
  const features = vscode.Disposable.from(
    registerAnnotating({ store, placed, inspections, analysis, memento }),
    registerBoilerplateDecorations(inspections, settling),
    registerCodeLens(inspections, store, onDidInvalidate),
    registerDefinition(inspections),
    registerDiagnostics(inspections, settling, analysis),
    registerEntityCommands({ analysis, inspections, decisions }),
    registerFindMentions(inspections, analysis),
    registerFixCommands(inspections, decisions, analysis),
    registerFolding(inspections, onDidInvalidate),
    registerHighlights(inspections),
    registerHover(inspections, analysis),
    registerInlayHints(inspections, onDidInvalidate),
    registerLanguageMode({ inspections, memento, onDidInvalidate }),
    registerMarkBoilerplate(inspections, decisions),
    registerOutline(inspections),
    registerQuickFixes(inspections),
    registerReferences(inspections, analysis),
    registerRename(),
    registerSemanticTokens(inspections, onDidInvalidate),
    registerStatusItem(inspections, settling),
    registerWhy(inspections),
    registerWorkspaceSymbols(analysis),
  );
  settling.settleAll();
  return vscode.Disposable.from(features, invalidation, settling, releaseOnClose(inspections));
}

/** A change of language closes a document and opens it again; only one that is really gone is released. */
function releaseOnClose(inspections: Inspections): vscode.Disposable {
  return vscode.workspace.onDidCloseTextDocument((document) => {
    if (!vscode.workspace.textDocuments.includes(document)) inspections.release(document);
  });
}
