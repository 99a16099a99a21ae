import * as vscode from 'vscode';
import type { Analysis } from '../../../analysis/protocol.ts';
import type { ConcordanceLine } from '../../../core/concordance/concordanceLine.ts';
import { registerCommand } from '../../commands.ts';
import { ReaderError } from '../../readerError.ts';
import type { Annotating } from './annotateCommands.ts';
import { chooseTag } from '../tags/chooseTag.ts';
import { markHits } from './markHits.ts';
import { type OccurrenceRow, occurrenceRows } from './occurrences.ts';
import { articleEditor } from './selected.ts';
import { editorLocale } from '../../text/editorLocale.ts';

/** More than this nobody looks through before ticking them. */
const MOST = 1000;

interface OccurrenceItem extends vscode.QuickPickItem {
  readonly line?: ConcordanceLine;
}

/** "Annotate all occurrences…": of the words that are selected, those that the reader ticks. */
export function registerAnnotateAll(annotating: Annotating, analysis: Analysis): vscode.Disposable {
  const { annotator, store, recent } = annotating;
  return registerCommand('dateline.annotateAll', async () => {
    const editor = articleEditor();
    const words = selectedWords(editor);
    const article = editor.document.uri;
    const lines = await chooseOccurrences(words, await occurrencesOf(analysis, words), article);
    if (lines.length === 0) return;
    const tag = await chooseTag({ store, recent }, article, vscode.l10n.t('Annotate {0} with tag', `“${words}”`));
    if (tag === undefined) return;
    await markHits(annotator, lines, tag);
    await recent.use(tag);
  });
}

/** The words that are selected, else the one at the cursor. Throws an error for the reader where there are none. */
function selectedWords({ document, selection }: vscode.TextEditor): string {
  const range = selection.isEmpty ? document.getWordRangeAtPosition(selection.active) : selection;
  // The star would stand for any letters.
  const words = range
    ? document
        .getText(range)
        .replace(/[\s*]+/gu, ' ')
        .trim()
    : '';
  if (words === '') throw new ReaderError(vscode.l10n.t('Select the words to look for first.'));
  return words;
}

async function occurrencesOf(analysis: Analysis, words: string): Promise<readonly ConcordanceLine[]> {
  const lines: ConcordanceLine[] = [];
  const params = { query: { kind: 'words', text: words }, limit: MOST } as const;
  await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Searching') },
    () => analysis.call('concordance', params, { key: 'annotateAll', onPartial: ({ found }) => lines.push(...found) }),
  );
  return lines;
}

/** Asks which of them to annotate; none when the reader gave it up. */
async function chooseOccurrences(
  words: string,
  lines: readonly ConcordanceLine[],
  article: vscode.Uri,
): Promise<readonly ConcordanceLine[]> {
  const { t } = vscode.l10n;
  if (lines.length === 0) throw new ReaderError(t('{0} does not stand in any article.', `“${words}”`));
  const picked = await vscode.window.showQuickPick(
    occurrenceRows(lines, article.toString(), editorLocale).map(itemOf),
    {
      title: t('Annotate all occurrences of {0}', `“${words}”`),
      placeHolder:
        lines.length < MOST
          ? t('Which ones? Those of other articles are not ticked.')
          : t('Which of the first {0}? Those of other articles are not ticked.', MOST),
      canPickMany: true,
      matchOnDescription: true,
    },
  );
  return (picked ?? []).flatMap(({ line }) => line ?? []);
}

function itemOf(row: OccurrenceRow): OccurrenceItem {
  if (row.kind === 'heading') return { label: row.label, kind: vscode.QuickPickItemKind.Separator };
  const { label, description, line, picked } = row;
  return { label, description, line, picked };
}
