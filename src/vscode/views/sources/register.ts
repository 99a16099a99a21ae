import * as vscode from 'vscode';
import type { ArticleSummary, SourceArrangement } from '../../../analysis/protocol.ts';
import { countMarks } from '../../annotations/exporting/chosenRecords.ts';
import { registerCommand } from '../../commands.ts';
import { setContext } from '../../commands/contextKeys.ts';
import { editorLocale } from '../../text/editorLocale.ts';
import type { ViewsContext } from '../context.ts';
import { FIRST_ARRANGEMENT, asked, needsStories } from './arrangement.ts';
import type { Arrangement } from './arrangement.ts';
import { chooseGrouping, chooseOrder } from './chooseArrangement.ts';
import { chooseFilter } from './chooseFilter.ts';
import { dragController } from './dragController.ts';
import { filterMessage, isFiltered, noFilter } from './filter.ts';
import { followEditor } from './followEditor.ts';
import type { SourceNode } from './model.ts';
import { SourcesProvider } from './provider.ts';
import { registerRowMarks } from './rowMarks.ts';
import { registerRowCommands } from './rowCommands.ts';
import { StoryLookup } from './storyLookup.ts';

/** Sources as other parts see it. */
export interface SourcesView extends vscode.Disposable {
  /** The rows that are selected. */
  readonly selection: readonly SourceNode[];
  readonly arrangement: SourceArrangement;
  /** Opens the view and selects an article's row; does nothing when the article is not shown. */
  readonly reveal: (id: string) => Promise<void>;
  /** The index, or what is known of stories, has changed. */
  readonly refresh: () => void;
}

/** Where the arrangement is kept between sessions. */
const ARRANGEMENT_KEY = 'dateline.sources';

/** Adds the view "Sources" with its commands. `othersOf` gives the articles that cover the same story as one. */
export function registerSources(
  { analysis, annotations: store, index, memento, log }: ViewsContext,
  othersOf: (id: string) => readonly ArticleSummary[],
): SourcesView {
  let arrangement = memento.get<Arrangement>(ARRANGEMENT_KEY, FIRST_ARRANGEMENT);
  const besides = { othersOf, marksOf: (id: string) => countMarks([{ records: store.of(vscode.Uri.parse(id)) }]) };
  const provider = new SourcesProvider(analysis, asked(arrangement, vscode.env.language), besides, log);
  const stories = new StoryLookup(analysis, () => index.settled, log);
  const view = vscode.window.createTreeView('dateline.sources', {
    treeDataProvider: provider,
    canSelectMany: true,
    showCollapseAll: true,
    dragAndDropController: dragController,
  });

  const arrange = async (changes: Partial<Arrangement>): Promise<void> => {
    arrangement = { ...arrangement, ...changes };
    provider.arrange(asked(arrangement, vscode.env.language));
    stories.need(needsStories(arrangement));
    await Promise.all([memento.update(ARRANGEMENT_KEY, arrangement), announce(arrangement)]);
  };
  const reveal = async (id: string, focus: boolean): Promise<void> => {
    const node = await provider.find(id);
    if (node) await view.reveal(node, { select: true, focus });
  };

  void announce(arrangement);
  stories.need(needsStories(arrangement));
  const parts = vscode.Disposable.from(
    view,
    provider,
    stories,
    provider.onDidCount(({ shown, total }) => {
      // A message hides the welcome text, so there is one only where there are rows.
      const filtered = total > 0 && isFiltered(arrangement.named);
      view.message = filtered ? filterMessage(arrangement.named, shown, total, editorLocale) : '';
    }),
    registerRowMarks(),
    store.onDidChange((articles) => provider.redraw(articles && new Set(articles.map(String)))),
    followEditor(view, (id) => reveal(id, false), log),
    registerCommand('dateline.groupByDate', () => arrange({ grouping: 'date' })),
    registerCommand('dateline.groupByOutlet', () => arrange({ grouping: 'outlet' })),
    registerCommand('dateline.groupSources', async () => {
      const grouping = await chooseGrouping(arrangement.grouping);
      if (grouping) await arrange({ grouping });
    }),
    registerCommand('dateline.sortSources', async () => {
      const order = await chooseOrder(arrangement.order, arrangement.grouping);
      if (order) await arrange({ order });
    }),
    registerCommand('dateline.filterSources', () =>
      chooseFilter(analysis, arrangement.named, (named) => arrange({ named })),
    ),
    registerCommand('dateline.clearFilter', () => arrange({ named: noFilter })),
    registerRowCommands(view),
  );
  return {
    get selection() {
      return view.selection;
    },
    get arrangement() {
      return asked(arrangement, vscode.env.language);
    },
    reveal: (id) => reveal(id, true),
    refresh() {
      provider.refresh();
      stories.refresh();
    },
    dispose: () => void parts.dispose(),
  };
}

async function announce({ grouping, named }: Arrangement): Promise<void> {
  await setContext('dateline.sources.grouping', grouping);
  await setContext('dateline.sources.filtered', isFiltered(named));
}
