import * as vscode from 'vscode';
import { setContext } from '../../commands/contextKeys.ts';
import type { CoverageResults } from '../../coverage/results.ts';
import { editorLocale } from '../../text/editorLocale.ts';
import type { ViewsContext } from '../context.ts';
import type { CoverageNode } from './model.ts';
import { DuplicatesProvider } from './provider.ts';
import { SeenStories } from './seenStories.ts';
import { coverageMessage } from './text.ts';

/** Duplicate Coverage as other parts see it. */
export interface DuplicatesView extends vscode.Disposable {
  readonly selection: readonly CoverageNode[];
  /** Opens the view with the focus on its first story, or on the one that holds an article. */
  readonly show: (article?: string) => Promise<void>;
}

/** Adds the view "Duplicate Coverage"; it shows what the last search found. */
export function registerDuplicates({ memento }: ViewsContext, results: CoverageResults): DuplicatesView {
  const provider = new DuplicatesProvider(results);
  const seen = new SeenStories(memento);
  const view = vscode.window.createTreeView('dateline.duplicates', {
    treeDataProvider: provider,
    canSelectMany: true,
    showCollapseAll: true,
  });

  const showBadge = (): void => {
    const value = seen.unseen(results.latest?.result.stories ?? []);
    const tooltip = value === 1 ? vscode.l10n.t('1 new story') : vscode.l10n.t('{0} new stories', value);
    view.badge = value > 0 ? { value, tooltip } : undefined;
  };
  const look = async (nodes: readonly CoverageNode[]): Promise<void> => {
    const looked = nodes.filter((node) => node.kind !== 'range');
    for (const { story } of looked) if (await seen.add(story)) showBadge();
  };
  const update = async (): Promise<void> => {
    const { latest } = results;
    provider.refresh();
    view.message = latest ? coverageMessage(latest.result, latest.preset, editorLocale) : '';
    if (latest) await seen.keep(latest.result.stories);
    showBadge();
    await setContext('dateline.hasStories', latest !== undefined);
  };

  const parts = vscode.Disposable.from(
    view,
    provider,
    results.onDidChange(update),
    view.onDidExpandElement(({ element }) => look([element])),
    view.onDidChangeSelection(({ selection }) => look(selection)),
  );
  return {
    get selection() {
      return view.selection;
    },
    async show(article) {
      await vscode.commands.executeCommand('dateline.duplicates.focus');
      const story = article === undefined ? provider.getChildren()[0] : provider.storyOf(article);
      if (story)
        await view.reveal(story, { select: article !== undefined, focus: true, expand: article !== undefined });
    },
    dispose: () => void parts.dispose(),
  };
}
