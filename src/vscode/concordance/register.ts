import * as vscode from 'vscode';
import type { Analysis } from '../../analysis/protocol.ts';
import { concordanceAsCsv } from '../../core/concordance/concordanceRecord.ts';
import type { AnnotationStore } from '../annotations/annotationStore.ts';
import { Annotator } from '../annotations/making/annotator.ts';
import type { PlacedMarks } from '../annotations/placedMarks.ts';
import { RecentTags } from '../annotations/tags/recentTags.ts';
import { registerCommand } from '../commands.ts';
import { ReaderError } from '../readerError.ts';
import { tellBriefly } from '../statusBar.ts';
import { annotateHits } from './annotateHits.ts';
import { chooseOrder } from './chooseOrder.ts';
import { chooseSearch } from './chooseSearch.ts';
import { ConcordanceDocuments } from './concordanceDocuments.ts';
import { exportLines } from './exportLines.ts';
import { hitsAt } from './hitsAt.ts';
import { openHit, registerLinksToArticles } from './linksToArticles.ts';
import type { ConcordanceSession } from './concordanceSession.ts';

/** Longer selections are passages, not what one searches for. */
const LONGEST_SELECTION = 100;

/** What searching in context is built from. */
interface ConcordanceContext {
  readonly analysis: Analysis;
  readonly annotations: AnnotationStore;
  readonly placed: PlacedMarks;
  /** The workspace's own. */
  readonly memento: vscode.Memento;
}

/** "Search in context…" and what can be done with the lines it finds. */
export function registerConcordance({ analysis, annotations, placed, memento }: ConcordanceContext): vscode.Disposable {
  const { t } = vscode.l10n;
  const documents = new ConcordanceDocuments(analysis);
  const annotator = new Annotator(annotations, placed);
  const annotating = { annotator, store: annotations, recent: new RecentTags(memento) };
  const chosenHits = () => {
    const { document, selections } = shownEditor();
    return hitsAt(documents, document, selections);
  };
  const session = (): ConcordanceSession => {
    const shown = documents.of(shownEditor().document);
    if (!shown) throw new ReaderError(t('Open a search in context first.'));
    return shown;
  };
  return vscode.Disposable.from(
    documents,
    registerLinksToArticles(documents),
    registerCommand('dateline.searchInContext', async (search) => {
      const chosen = search ?? (await chooseSearch(analysis, selectedWords()));
      if (chosen) await documents.show(chosen);
    }),
    registerCommand('dateline.changeConcordance', async () => {
      const { query, label } = session().search;
      const chosen = await chooseSearch(analysis, query.kind === 'entity' ? label : query.text);
      if (chosen) await documents.show(chosen);
    }),
    registerCommand('dateline.sortConcordance', async () => {
      const order = await chooseOrder(session().order);
      if (order) session().sortBy(order);
    }),
    registerCommand('dateline.stopConcordance', async () => session().stop()),
    registerCommand('dateline.exportConcordance', () => exportLines(session().lines)),
    registerCommand('dateline.copyConcordance', async () => {
      const { selection } = shownEditor();
      const lines = selection.isEmpty ? session().lines : chosenHits();
      await vscode.env.clipboard.writeText(concordanceAsCsv(lines));
      tellBriefly(lines.length === 1 ? t('1 line copied') : t('{0} lines copied', lines.length));
    }),
    registerCommand('dateline.openHit', async () => {
      const [hit] = chosenHits();
      if (hit) await openHit(hit);
    }),
    registerCommand('dateline.annotateHits', () => annotateHits(annotating, chosenHits())),
  );
}

function shownEditor(): vscode.TextEditor {
  const editor = vscode.window.activeTextEditor;
  if (!editor) throw new ReaderError(vscode.l10n.t('Open a search in context first.'));
  return editor;
}

/** The words that are selected, on one line; empty where none are. */
function selectedWords(): string {
  const editor = vscode.window.activeTextEditor;
  const words = editor?.document.getText(editor.selection).replace(/\s+/gu, ' ').trim() ?? '';
  return words.length <= LONGEST_SELECTION ? words : '';
}
