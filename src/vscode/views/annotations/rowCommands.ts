import * as vscode from 'vscode';
import { deleted } from '../../../core/annotations/changeAnnotations.ts';
import type { AnnotationKeeper } from '../../annotations/annotationKeeper.ts';
import { registerCommand, runCommand } from '../../commands.ts';
import { tellBriefly } from '../../statusBar.ts';
import { editorLocale } from '../../text/editorLocale.ts';
import type { Entry } from './entry.ts';
import type { MarkState } from './markIndex.ts';
import { anchorHere, showCandidates } from './review.ts';
import { annotations } from './text.ts';
import type { AnnotationNode } from './tree.ts';

/** What the commands on rows are built from. */
export interface RowContext {
  readonly store: AnnotationKeeper;
  readonly state: () => MarkState;
  /** The marks that a command was called on. */
  readonly marked: (row?: AnnotationNode, selected?: readonly AnnotationNode[]) => readonly Entry[];
  readonly selection: () => readonly AnnotationNode[];
}

/** The commands on rows of Annotations, but for those that marks in the text have too. */
export function registerRowCommands({ store, state, marked, selection }: RowContext): vscode.Disposable {
  const lostOf = (...rows: Parameters<typeof marked>) =>
    marked(...rows).flatMap(({ mark }) => state().lost(mark.id) ?? []);
  return vscode.Disposable.from(
    registerCommand('dateline.anchorHere', async (...rows) => {
      const [lost] = lostOf(...rows);
      if (lost) await anchorHere(store, lost);
    }),
    registerCommand('dateline.showCandidates', async (...rows) => {
      const [lost] = lostOf(...rows);
      if (lost) await showCandidates(store, lost);
    }),
    registerCommand('dateline.copyAnnotation', async (...rows) => {
      const entries = marked(...rows);
      await vscode.env.clipboard.writeText(
        entries.map(({ mark }) => mark.selector?.exact ?? mark.opening ?? '').join('\n'),
      );
      tellBriefly(vscode.l10n.t('Copied {0}', annotations(entries.length, editorLocale)));
    }),
    registerCommand('dateline.deleteStrayReply', async (node) => {
      if (node.row.kind !== 'stray') return;
      const { article, reply } = node.row.stray;
      const by = await store.author();
      await store.change(vscode.Uri.parse(article), (before) => deleted(before, reply.id, by));
    }),
    registerCommand('dateline.deleteSelectedAnnotations', async () => {
      const rows = selection().flatMap(({ article, mark }) =>
        article !== undefined && mark ? [{ article, mark }] : [],
      );
      const [first] = rows;
      if (first) await runCommand('dateline.deleteAnnotation', first, rows);
    }),
  );
}
