import * as vscode from 'vscode';
import type { StoryPassage } from '../../analysis/coverageResult.ts';
import { type Analysis, CancelledError } from '../../analysis/protocol.ts';
import { registerCommand } from '../commands.ts';
import { NEWS_SOURCE } from '../language/newsSource.ts';
import { editorLocale } from '../text/editorLocale.ts';
import { markdownOf } from '../text/markdown.ts';
import { rangeOfLines } from '../text/positions.ts';
import { Batch } from '../views/batch.ts';
import type { PairSessions } from './pairSessions.ts';
import { StoryPassageMarks } from './storyPassageMarks.ts';
import { storyPassageLines } from './storyPassageText.ts';

/** Passages are looked for again this long after a change, in milliseconds: typing is one. */
const AGAIN_AFTER_MS = 600;

/** What is known of the passages of one document, at one version of it. */
interface Known {
  readonly version: number;
  readonly passages: readonly StoryPassage[];
}

/**
 * In an article that belongs to a story: which of its passages stand in other articles, and where first. Quiet: a bar in
 * the margin and a mark in the ruler, and the rest over the passage. An open pair shows its own marks instead.
 */
export function registerStoryPassages(
  analysis: Analysis,
  pairs: PairSessions,
  onDidChangeIndex: vscode.Event<void>,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const marks = new StoryPassageMarks();
  const known = new WeakMap<vscode.TextDocument, Known>();
  const shownFor = (document: vscode.TextDocument): readonly StoryPassage[] => {
    if (pairs.current?.sideOf(document.uri)) return [];
    const entry = known.get(document);
    return entry?.version === document.version ? entry.passages : [];
  };
  const draw = (): void => {
    for (const editor of vscode.window.visibleTextEditors) marks.show(editor, shownFor(editor.document));
  };
  const look = new Batch(AGAIN_AFTER_MS, async () => {
    const documents = new Set(vscode.window.visibleTextEditors.map(({ document }) => document));
    for (const document of documents) {
      if (document.languageId !== NEWS_SOURCE) continue;
      const { version } = document;
      const id = document.uri.toString();
      try {
        const passages = await analysis.call('storyPassages', { id }, { key: `storyPassages:${id}` });
        known.set(document, { version, passages });
      } catch (error) {
        if (!(error instanceof CancelledError)) log.debug('The passages of a story could not be looked for.', error);
      }
    }
    draw();
  });
  const again = (): void => look.request();
  again();
  return vscode.Disposable.from(
    marks,
    look,
    onDidChangeIndex(again),
    pairs.onDidChange(draw),
    vscode.window.onDidChangeVisibleTextEditors(() => (draw(), again())),
    vscode.workspace.onDidOpenTextDocument(again),
    vscode.workspace.onDidChangeTextDocument(({ contentChanges }) => contentChanges.length > 0 && again()),
    vscode.languages.registerHoverProvider(NEWS_SOURCE, {
      provideHover(document, position) {
        const found = shownFor(document).find((passage) => rangeOfLines(passage).contains(position));
        return found && new vscode.Hover(markdownOf(storyPassageLines(found, editorLocale)), rangeOfLines(found));
      },
    }),
    registerCommand('_dateline.goToLine', async (uri, line) => {
      const selection = new vscode.Range(line, 0, line, 0);
      await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection, preview: true });
    }),
  );
}
