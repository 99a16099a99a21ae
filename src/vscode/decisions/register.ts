import * as vscode from 'vscode';
import type { Analysis } from '../../analysis/protocol.ts';
import type { FactDecision } from '../../core/annotations/decisions.ts';
import { outletId } from '../../core/article/outlets/outletIndex.ts';
import { registerCommand } from '../commands.ts';
import { tellBriefly } from '../statusBar.ts';
import { type SourceNode, articlesOf } from '../views/sources/model.ts';
import { targets } from '../views/targets.ts';
import { chooseDate } from './chooseDate.ts';
import { chooseOutlet } from './chooseOutlet.ts';
import type { DecisionKeeper } from './decisionKeeper.ts';
import { assertWritable } from './folderFile.ts';
import { factOf, factTitle, keepingFolder } from './making.ts';
import type { OutletKeeper } from './outletKeeper.ts';

/** What deciding is built from. */
interface DecisionsContext {
  readonly analysis: Analysis;
  readonly decisions: DecisionKeeper;
  readonly outlets: OutletKeeper;
}

/** The commands by which readers say when an article was published, and who did. */
export function registerDecisions({ analysis, decisions, outlets }: DecisionsContext): vscode.Disposable {
  const decide = (
    files: readonly vscode.Uri[],
    kind: FactDecision['kind'],
    chosen: { is: string | null } | 'takeBack',
  ) =>
    chosen === 'takeBack'
      ? decisions.takeBack(factTitle(files, kind), factOf(files, kind, null))
      : decisions.decide(factTitle(files, kind), factOf(files, kind, chosen.is));
  const choicesOf = (files: readonly vscode.Uri[]) => analysis.call('factChoices', { ids: files.map(String) });

  const setDate = async (files: readonly vscode.Uri[]) => {
    if (files.length === 0) return;
    assertKept(files);
    const chosen = await chooseDate(await choicesOf(files), files.length);
    if (chosen) await decide(files, 'date', chosen);
  };
  const setOutlet = async (files: readonly vscode.Uri[]) => {
    if (files.length === 0) return;
    assertKept(files);
    const chosen = await chooseOutlet(analysis, await choicesOf(files), files.length);
    if (!chosen) return;
    if (chosen === 'takeBack' || 'is' in chosen) return decide(files, 'outlet', chosen);
    const { added } = chosen;
    const [known] = await analysis.call('outlets', { query: added.name, limit: 1 });
    const isKnown = known && outletId(known.name) === outletId(added.name);
    if (!isKnown || added.slugs || added.domains) {
      for (const folder of new Set(files.map(keepingFolder))) await outlets.add(folder, added);
    }
    await decide(files, 'outlet', { is: added.name });
  };

  return vscode.Disposable.from(
    registerCommand('dateline.setDate', (...rows) => setDate(filesOf(...rows))),
    registerCommand('dateline.setOutlet', (...rows) => setOutlet(filesOf(...rows))),
    registerCommand('_dateline.setDate', (uri) => setDate([vscode.Uri.parse(uri)])),
    registerCommand('_dateline.decideDate', (uri, is) => decide([vscode.Uri.parse(uri)], 'date', { is })),
    registerCommand('dateline.undoDecision', async () => {
      const undone = await decisions.undo();
      const said =
        undone === undefined ? vscode.l10n.t('There is nothing to undo.') : vscode.l10n.t('Undone: {0}', undone);
      tellBriefly(said);
    }),
  );
}

/** The articles a command was called on: rows or addresses, else the active editor's. */
function filesOf(
  row?: vscode.Uri | SourceNode,
  selected?: readonly (vscode.Uri | SourceNode)[],
): readonly vscode.Uri[] {
  const active = vscode.window.activeTextEditor?.document.uri;
  if (row === undefined) return active ? [active] : [];
  return targets(row, selected, []).flatMap((one) =>
    one instanceof vscode.Uri ? [one] : articlesOf([one]).map(({ id }) => vscode.Uri.parse(id)),
  );
}

/** Throws an error for the reader where nothing can be kept, before they are asked anything. */
function assertKept(files: readonly vscode.Uri[]): void {
  for (const file of files) assertWritable(keepingFolder(file).uri);
}
