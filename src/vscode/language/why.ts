import * as vscode from 'vscode';
import { registerCommand } from '../commands.ts';
import type { Inspections } from '../documents/inspections.ts';
import type { Reason } from '../../core/fact.ts';
import { editorLocale } from '../text/editorLocale.ts';
import { rangeOf, wordsOf } from '../text/positions.ts';
import { fileAt } from '../workspace/fileAt.ts';
import type { SourceNode } from '../views/sources/model.ts';
import { shorten } from '../../core/text/shorten.ts';
import { type Explanation, explain } from './reasons.ts';
import { twoLines } from './twoLines.ts';
import type { WhyTarget } from './whyTarget.ts';

interface EvidenceItem extends vscode.QuickPickItem, Pick<Reason, 'span' | 'elsewhere'> {}

/** Characters that a row of a quick pick has room for; on the first of each part the title stands too. */
const ROW = 88;

/** Beside a quotation that is shorter than this nobody sees what it is of. */
const LEAST_QUOTE = 12;

/** "Why?": the evidence for what is shown, as a list; Enter goes to where it stands in the text. */
export function registerWhy(inspections: Inspections): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand('dateline.why', async (row) => {
      const uri = articleUri(row);
      if (uri) await showReasons(inspections, uri, { about: 'article' });
    }),
    registerCommand('_dateline.why', (uri, target) => showReasons(inspections, vscode.Uri.parse(uri), target)),
  );
}

/** The article that the command was called on: a row, an address, else the active editor. */
function articleUri(row: vscode.Uri | SourceNode | undefined): vscode.Uri | undefined {
  if (row instanceof vscode.Uri) return row;
  if (row) return row.row.kind === 'article' ? vscode.Uri.parse(row.row.article.id) : undefined;
  return vscode.window.activeTextEditor?.document.uri;
}

async function showReasons(inspections: Inspections, uri: vscode.Uri, target: WhyTarget): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const inspection = await inspections.of(document);
  if (!inspection) return;
  const items = explain(inspection, target, editorLocale).flatMap((part) => itemsOf(part, document));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Why?'),
    placeHolder: vscode.l10n.t('Enter goes to the evidence'),
    matchOnDetail: true,
  });
  if (picked) await goTo(picked, document);
}

/** To the words of the article, or to the other article that says so. */
async function goTo({ span, elsewhere }: EvidenceItem, document: vscode.TextDocument): Promise<void> {
  if (span) await vscode.window.showTextDocument(document, { selection: rangeOf(document, span) });
  const file = elsewhere && fileAt(elsewhere.path);
  if (!file) return;
  const other = await vscode.workspace.openTextDocument(file);
  await vscode.window.showTextDocument(other, { ...(elsewhere.span && { selection: rangeOf(other, elsewhere.span) }) });
}

function itemsOf({ title, reasons, alternatives }: Explanation, document: vscode.TextDocument): EvidenceItem[] {
  const rows = [...reasons, ...alternatives.map((text) => ({ text: vscode.l10n.t('or {0}', text) }))];
  if (reasons.length === 0) rows.push({ text: vscode.l10n.t('Nothing in the text says so.') });
  return [
    { label: title, kind: vscode.QuickPickItemKind.Separator },
    ...rows.map((reason, index) => itemOf(reason, index === 0 ? ROW - title.length : ROW, document)),
  ];
}

/** A reason is read whole, if need be on a second line; its words in the text stand beside it where there is room. */
function itemOf({ text, span, elsewhere }: Reason, room: number, document: vscode.TextDocument): EvidenceItem {
  const [label, detail] = twoLines(text, room);
  const left = room - text.length;
  return {
    label,
    ...(detail !== '' && { detail }),
    ...(span && { span }),
    ...(elsewhere && { elsewhere }),
    ...(span && left >= LEAST_QUOTE && { description: shorten(wordsOf(document, span), left) }),
  };
}
