import * as vscode from 'vscode';
import { foldLine } from '../../core/boilerplate/decisions.ts';
import { shorten } from '../../core/text/shorten.ts';
import { registerCommand } from '../commands.ts';
import type { DecisionKeeper } from '../decisions/decisionKeeper.ts';
import { assertWritable } from '../decisions/folderFile.ts';
import { type LineText, lineMakings } from '../decisions/lineMaking.ts';
import { type DecisionScope, keepingFolder } from '../decisions/making.ts';
import type { Inspections } from '../documents/inspections.ts';
import { ReaderError } from '../readerError.ts';
import { NEWS_SOURCE } from './newsSource.ts';

/** More lines at once are no decision about lines; they would fill the file that keeps decisions. */
const MOST_LINES = 200;

/** So much of what was selected stands in the question, in UTF-16 units. */
const QUOTED = 60;

interface ScopeItem extends vscode.QuickPickItem {
  readonly scope: DecisionScope;
}

/** "Mark selection as boilerplate": as a command, and as a refactoring of what is selected. */
export function registerMarkBoilerplate(inspections: Inspections, decisions: DecisionKeeper): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand('dateline.markBoilerplate', async () => {
      const editor = vscode.window.activeTextEditor;
      if (editor?.document.languageId !== NEWS_SOURCE) return;
      const { document } = editor;
      const texts = selectedLines(document, editor.selections);
      if (texts.length === 0) throw new ReaderError(vscode.l10n.t('Select the words that are not the article.'));
      if (texts.length > MOST_LINES) {
        throw new ReaderError(vscode.l10n.t('Select no more than {0} lines.', MOST_LINES));
      }
      assertWritable(keepingFolder(document.uri).uri);
      const outlet = (await inspections.of(document))?.facts.outlet?.name;
      const chosen = await chooseScope(texts, outlet);
      if (!chosen) return;
      const { make, clear } = lineMakings(texts, 'boilerplate', { file: document.uri, scope: chosen.scope, outlet });
      await decisions.decide(vscode.l10n.t('lines marked as boilerplate'), make, clear);
    }),
    vscode.languages.registerCodeActionsProvider(
      NEWS_SOURCE,
      { provideCodeActions: (_, range) => (range.isEmpty ? [] : [markAction()]) },
      { providedCodeActionKinds: [vscode.CodeActionKind.RefactorRewrite] },
    ),
  );
}

function markAction(): vscode.CodeAction {
  const title = vscode.l10n.t('Mark selection as boilerplate');
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.RefactorRewrite);
  action.command = { command: 'dateline.markBoilerplate', title };
  return action;
}

function chooseScope(texts: readonly LineText[], outlet: string | undefined): Thenable<ScopeItem | undefined> {
  const { t } = vscode.l10n;
  const items: ScopeItem[] = [{ scope: 'file', label: t('In this file') }];
  if (outlet !== undefined) items.push({ scope: 'outlet', label: t('In all of {0}', outlet) });
  items.push({ scope: 'workspace', label: t('Everywhere in this workspace') });
  const words = `“${shorten(texts.map(({ text }) => text).join(' '), QUOTED)}”`;
  return vscode.window.showQuickPick(items, {
    title: t('Mark selection as boilerplate'),
    placeHolder: t('Where is {0} not the article?', words),
  });
}

/** What is selected of each line, whole words; without a selection, the line at the cursor. Blank lines count for nothing. */
function selectedLines(document: vscode.TextDocument, selections: readonly vscode.Selection[]): readonly LineText[] {
  return selections.flatMap((selection) => {
    const whole = selection.isEmpty ? document.lineAt(selection.start.line).range : wholeWords(document, selection);
    const texts: LineText[] = [];
    for (let line = whole.start.line; line <= whole.end.line; line++) {
      const { range, text } = document.lineAt(line);
      const selected = foldLine(document.getText(whole.intersection(range) ?? new vscode.Range(line, 0, line, 0)));
      if (selected !== '') texts.push({ text: selected, part: selected !== foldLine(text) });
    }
    return texts;
  });
}

function wholeWords(document: vscode.TextDocument, { start, end }: vscode.Range): vscode.Range {
  const first = document.getWordRangeAtPosition(start);
  const last = document.getWordRangeAtPosition(end);
  // A word that only touches the selection is none of it.
  return new vscode.Range(first?.end.isAfter(start) ? first.start : start, last?.start.isBefore(end) ? last.end : end);
}
