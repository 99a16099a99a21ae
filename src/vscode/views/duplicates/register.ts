import * as vscode from 'vscode';
import type { StoryRow } from '../../../analysis/coverageResult.ts';
import { registerCommand } from '../../commands.ts';
import { setContext } from '../../commands/contextKeys.ts';
import type { CoverageResults } from '../../coverage/results.ts';
import { editorLocale } from '../../text/editorLocale.ts';
import type { ViewsContext } from '../context.ts';
import { chooseStoryFilter } from './chooseStoryFilter.ts';
import { storiesOf } from './model.ts';
import type { CoverageNode } from './model.ts';
import { DuplicatesProvider } from './provider.ts';
import { SeenStories } from './seenStories.ts';
import { filterStories, isStoryFilter, storyFilterMessage } from './storyFilter.ts';
import type { StoryFilter } from './storyFilter.ts';
import { coverageMessage, staleText } from './text.ts';

/** Where the filter is kept between sessions. */
const FILTER_KEY = 'dateline.coverage.filter';

/** Duplicate Coverage as other parts see it. */
export interface DuplicatesView extends vscode.Disposable {
  readonly selection: readonly CoverageNode[];
  /** The stories that the filter leaves, of the last search. */
  readonly shown: readonly StoryRow[];
  /** Opens the view with the focus on its first story, or on the one that holds an article. */
  readonly show: (article?: string) => Promise<void>;
}

/** Adds the view "Duplicate Coverage"; it shows what the last search found. */
export function registerDuplicates({ memento }: ViewsContext, results: CoverageResults): DuplicatesView {
  let filter = memento.get<StoryFilter>(FILTER_KEY, {});
  const provider = new DuplicatesProvider(results, filter);
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
    const looked = storiesOf(nodes.filter(({ kind }) => kind !== 'range'));
    for (const story of looked) if (await seen.add(story)) showBadge();
  };
  const showMessage = (): void => {
    const { latest } = results;
    const isFiltered = isStoryFilter(filter) && (latest?.result.stories.length ?? 0) > 0;
    if (!latest) {
      view.message = '';
      return;
    }
    const message = isFiltered
      ? storyFilterMessage(latest.result, filter, editorLocale)
      : coverageMessage(latest.result, latest.preset, editorLocale);
    view.message = results.stale ? staleText(message, editorLocale) : message;
  };
  const update = async (): Promise<void> => {
    const { latest } = results;
    provider.refresh();
    showMessage();
    if (latest) await seen.keep(latest.result.stories);
    showBadge();
    await setContext('dateline.hasStories', latest !== undefined);
    await setContext('dateline.duplicates.stale', results.stale);
  };
  const apply = async (wanted: StoryFilter): Promise<void> => {
    filter = wanted;
    provider.filter(filter);
    showMessage();
    await memento.update(FILTER_KEY, filter);
    await setContext('dateline.duplicates.filtered', isStoryFilter(filter));
  };

  void setContext('dateline.duplicates.filtered', isStoryFilter(filter));
  const parts = vscode.Disposable.from(
    view,
    provider,
    results.onDidChange(update),
    view.onDidExpandElement(({ element }) => look([element])),
    view.onDidChangeSelection(({ selection }) => look(selection)),
    registerCommand('dateline.filterStories', async () => {
      const stories = results.latest?.result.stories ?? [];
      await chooseStoryFilter(stories, filter, apply);
    }),
    registerCommand('dateline.clearStoryFilter', () => apply({})),
  );
  return {
    get selection() {
      return view.selection;
    },
    get shown() {
      return filterStories(results.latest?.result.stories ?? [], filter);
    },
    async show(article) {
      await vscode.commands.executeCommand('dateline.duplicates.focus');
      // A story that was asked for is shown, whatever was filtered before.
      if (article !== undefined && results.storyOf(article) && !provider.storyOf(article)) await apply({});
      const story = article === undefined ? provider.getChildren()[0] : provider.storyOf(article);
      if (story)
        await view.reveal(story, { select: article !== undefined, focus: true, expand: article !== undefined });
    },
    dispose: () => void parts.dispose(),
  };
}
