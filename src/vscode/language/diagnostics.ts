import * as vscode from 'vscode';
import type { Analysis, Inspection } from '../../analysis/protocol.ts';
import type { Inspections } from '../documents/inspections.ts';
import type { Settling } from '../documents/settling.ts';
import { type PlacesElsewhere, diagnosticsOf } from './diagnosticsOf.ts';
import { NEWS_SOURCE } from './newsSource.ts';
import { filesOf, isInTab } from './openTabs.ts';
import { reportsDates } from './settings.ts';

/** Of the other files that have a block, so many are named. */
const NAMED_FILES = 5;

/** Reports what is not the article and dates that contradict each other, in documents that are in tabs. */
export function registerDiagnostics(
  inspections: Inspections,
  settling: Settling,
  analysis: Pick<Analysis, 'call'>,
): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('dateline');
  /** What each document was last reported by: an older report that was waiting for other files comes too late. */
  const latest = new WeakMap<vscode.TextDocument, Inspection>();
  const show = async (document: vscode.TextDocument): Promise<void> => {
    if (!isReported(document)) return;
    const inspection = await inspections.of(document);
    if (!inspection) return;
    latest.set(document, inspection);
    const { version } = document;
    const set = (elsewhere: PlacesElsewhere): boolean => {
      // It may have been closed, changed, judged anew, or taken out of the language meanwhile.
      if (document.version !== version || latest.get(document) !== inspection || !isReported(document)) return false;
      const wanted = { dates: reportsDates(document) };
      collection.set(document.uri, diagnosticsOf(document, inspection, wanted, elsewhere));
      return true;
    };
    if (!set(new Map()) || !inspection.boilerplate.some(({ elsewhere }) => elsewhere)) return;
    set(await placesElsewhere(analysis, document, inspection));
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
        if (left.has(document.uri.toString()) && !isInTab(document.uri.toString())) collection.delete(document.uri);
      }
    }),
  );
}

/** A few of the other files for each block; none where the analysis had something newer to do. */
async function placesElsewhere(
  analysis: Pick<Analysis, 'call'>,
  { uri }: vscode.TextDocument,
  { boilerplate }: Inspection,
): Promise<PlacesElsewhere> {
  const id = uri.toString();
  const starts = boilerplate.filter(({ elsewhere }) => elsewhere).map(({ start }) => start);
  try {
    const found = await analysis.call('elsewhere', { id, starts, most: NAMED_FILES }, { key: `elsewhere:${id}` });
    return new Map(starts.map((start, i) => [start, found[i] ?? []]));
  } catch {
    return new Map();
  }
}

function isReported(document: vscode.TextDocument): boolean {
  return document.languageId === NEWS_SOURCE && !document.isClosed && isInTab(document.uri.toString());
}
