import * as vscode from 'vscode';
import type { ArticleSummary, SourceGrouping } from '../../../analysis/protocol.ts';
import { registerCommand } from '../../commands.ts';
import { setContext } from '../../commands/contextKeys.ts';
import { editorLocale } from '../../text/editorLocale.ts';
import type { ViewsContext } from '../context.ts';
import { chooseFilter } from './chooseFilter.ts';
import { dragController } from './dragController.ts';
import { filterMessage } from './filter.ts';
import type { NamedFilter } from './filter.ts';
import { followEditor } from './followEditor.ts';
import type { SourceNode } from './model.ts';
import { SourcesProvider } from './provider.ts';
import { registerRowCommands } from './rowCommands.ts';

/** Sources as other parts see it. */
export interface SourcesView extends vscode.Disposable {
  /** The rows that are selected. */
  readonly selection: readonly SourceNode[];
  readonly grouping: SourceGrouping;
  /** Opens the view and selects an article's row; does nothing when the article is not shown. */
  readonly reveal: (id: string) => Promise<void>;
  /** The index has changed. */
  readonly refresh: () => void;
}

/** Where the arrangement is kept between sessions. */
const ARRANGEMENT_KEY = 'dateline.sources.arrangement';

interface Arrangement {
  readonly grouping: SourceGrouping;
  readonly named: NamedFilter | null;
}

/** Adds the view "Sources" with its commands. `othersOf` gives the articles that cover the same story as one. */
export function registerSources(
  { analysis, memento, log }: ViewsContext,
  othersOf: (id: string) => readonly ArticleSummary[],
): SourcesView {
  let arrangement = memento.get<Arrangement>(ARRANGEMENT_KEY, { grouping: 'date', named: null });
  const { grouping, named } = arrangement;
  const provider = new SourcesProvider(analysis, { grouping, filter: named?.filter ?? {} }, othersOf, log);
  const view = vscode.window.createTreeView('dateline.sources', {
    treeDataProvider: provider,
    canSelectMany: true,
    showCollapseAll: true,
    dragAndDropController: dragController,
  });

  const arrange = async (changes: Partial<Arrangement>): Promise<void> => {
    arrangement = { ...arrangement, ...changes };
    await Promise.all([memento.update(ARRANGEMENT_KEY, arrangement), announce(arrangement)]);
    provider.arrange(arrangement.grouping, arrangement.named?.filter ?? {});
  };
  const reveal = async (id: string, focus: boolean): Promise<void> => {
    const node = await provider.find(id);
    if (node) await view.reveal(node, { select: true, focus });
  };

  void announce(arrangement);
  const parts = vscode.Disposable.from(
    view,
    provider,
    provider.onDidCount(({ shown, total }) => {
      // A message hides the welcome text, so there is one only where there are rows.
      const filter = total > 0 ? arrangement.named : null;
      view.message = filter ? filterMessage(filter, shown, total, editorLocale) : '';
    }),
    followEditor(view, (id) => reveal(id, false), log),
    registerCommand('dateline.groupByDate', () => arrange({ grouping: 'date' })),
    registerCommand('dateline.groupByOutlet', () => arrange({ grouping: 'outlet' })),
    registerCommand('dateline.clearFilter', () => arrange({ named: null })),
    registerCommand('dateline.filterSources', async () => {
      const chosen = await chooseFilter(analysis);
      if (chosen) await arrange({ named: chosen });
    }),
    registerRowCommands(view),
  );
  return {
    get selection() {
      return view.selection;
    },
    get grouping() {
      return provider.grouping;
    },
    reveal: (id) => reveal(id, true),
    refresh: () => provider.refresh(),
    dispose: () => void parts.dispose(),
  };
}

async function announce({ grouping, named }: Arrangement): Promise<void> {
  await setContext('dateline.sources.grouping', grouping);
  await setContext('dateline.sources.filtered', named !== null);
}
