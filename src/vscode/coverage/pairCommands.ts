import * as vscode from 'vscode';
import type { Analysis } from '../../analysis/protocol.ts';
import { registerCommand } from '../commands.ts';
import { pairSides } from '../views/duplicates/model.ts';
import type { CoverageNode } from '../views/duplicates/model.ts';
import { targets } from '../views/targets.ts';
import { CompareText } from './compareText.ts';
import { inspectDocument } from './inspectDocument.ts';
import type { OpenPair, PairSession } from './pairSession.ts';
import type { PairSessions } from './pairSessions.ts';

/** The commands on a pair: open it, step through its passages, compare. `selection` gives the selected rows of the view. */
export function registerPairCommands(
  pairs: PairSessions,
  analysis: Analysis,
  selection: () => readonly CoverageNode[],
): vscode.Disposable {
  const compare = new CompareText(analysis);
  const chosen = (row?: CoverageNode, selected?: readonly CoverageNode[]): OpenPair | undefined =>
    targets(row, selected, selection())
      .map(pairOf)
      .find((pair) => pair !== undefined);
  return vscode.Disposable.from(
    compare,
    registerCommand('dateline.openPair', async (...rows) => {
      const pair = chosen(...rows);
      if (!pair) return;
      const session = await pairs.open(pair);
      if (session.passages.length === 0) await showLeads(session, analysis);
    }),
    registerCommand('dateline.nextPassage', async () => pairs.current?.step(1)),
    registerCommand('dateline.previousPassage', async () => pairs.current?.step(-1)),
    registerCommand('dateline.otherArticle', async () => pairs.current?.goToOther()),
    registerCommand('dateline.showPassages', async () => pairs.current && showPassages(pairs.current)),
    registerCommand('dateline.compareTextOnly', async (target, selected) => {
      // A button in the title of an editor passes that editor's address, a key passes nothing: the open pair is meant.
      const ofRow =
        target && 'kind' in target
          ? chosen(
              target,
              selected?.filter((one) => 'kind' in one),
            )
          : undefined;
      const pair = ofRow ?? pairs.current?.pair ?? chosen();
      if (pair) await compare.show(pair.a, pair.b);
    }),
  );
}

function pairOf(node: CoverageNode): OpenPair | undefined {
  if (node.kind === 'decidedPair') return { a: node.pair.a, b: node.pair.b, evidence: [] };
  if (node.kind !== 'pair') return undefined;
  const sides = pairSides(node.story, node.pair);
  return sides && { a: sides[0], b: sides[1], evidence: node.pair.evidence };
}

async function showPassages(session: PairSession): Promise<void> {
  const { t } = vscode.l10n;
  const choices = session.passages.map(({ aText, bText }, index) => ({
    index,
    label: t('{0}: “{1}”', index + 1, singleLine(aText)),
    detail: `“${singleLine(bText)}”`,
  }));
  const choice = await vscode.window.showQuickPick(choices, {
    title: t('Shared passages'),
    placeHolder: choices.length > 0 ? t('Go to a passage') : t('The two articles share no wording'),
    matchOnDetail: true,
  });
  if (choice) await session.goTo(choice.index);
}

/** Two reports of one event in words of their own: what there is to compare is how each begins. */
async function showLeads(session: PairSession, analysis: Analysis): Promise<void> {
  const { a, b, evidence } = session.pair;
  await session.showPlaces({ a: await leadOf(a.id, analysis), b: await leadOf(b.id, analysis) });
  const { t } = vscode.l10n;
  void vscode.window.showInformationMessage(
    evidence.length > 0 ? t('No shared wording. What counted: {0}.', evidence.join(', ')) : t('No shared wording.'),
  );
}

async function leadOf(id: string, analysis: Analysis): Promise<vscode.Position> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(id));
  const { anatomy } = await inspectDocument(analysis, document);
  return document.positionAt((anatomy.dateline ?? anatomy.paragraphs[0])?.start ?? 0);
}

function singleLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
