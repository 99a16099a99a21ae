import * as vscode from 'vscode';
import type { Inspections } from '../documents/inspections.ts';
import type { Settling } from '../documents/settling.ts';
import { diagnosticsOf } from './diagnosticsOf.ts';
import { NEWS_SOURCE } from './newsSource.ts';
import { filesOf, isInTab } from './openTabs.ts';
import { categories, reportsDates } from './settings.ts';

/** Reports what is not the article and dates that contradict each other, in documents that are in tabs. */
export function registerDiagnostics(inspections: Inspections, settling: Settling): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('dateline');
  const show = async (document: vscode.TextDocument): Promise<void> => {
    if (!isReported(document)) return;
    const inspection = await inspections.of(document);
    // It may have been closed, or taken out of the language, while it was inspected.
    if (!inspection || !isReported(document)) return;
    const wanted = { categories: categories(document), dates: reportsDates(document) };
    collection.set(document.uri, diagnosticsOf(document, inspection, wanted));
  };
  return vscode.Disposable.from(
    collection,
    settling.onDidSettle((document) => void show(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => collection.delete(uri)),
    vscode.window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
      const inTabs = new Set(opened.flatMap(filesOf).map(String));
      const documents = vscode.workspace.textDocuments;
      for (const document of documents) if (inTabs.has(document.uri.toString())) void show(document);
      const left = new Set(closed.flatMap(filesOf).map(String));
      for (const document of documents) {
        if (left.has(document.uri.toString()) && !isInTab(document)) collection.delete(document.uri);
      }
    }),
  );
}

function isReported(document: vscode.TextDocument): boolean {
  return document.languageId === NEWS_SOURCE && !document.isClosed && isInTab(document);
}
