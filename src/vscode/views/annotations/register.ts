import * as vscode from 'vscode';
import { registerCommand } from '../../commands.ts';
import { setContext } from '../../commands/contextKeys.ts';
import { editorLocale } from '../../text/editorLocale.ts';
import type { ViewsContext } from '../context.ts';
import { QuickSteps, ticked } from '../quickSteps.ts';
import { targets } from '../targets.ts';
import { chooseFilter } from './chooseFilter.ts';
import type { Entry } from './entry.ts';
import { type ShownMarks, filterMessage, isFiltered, passing } from './filter.ts';
import { followCursor } from './followCursor.ts';
import type { MarkGrouping } from './groups.ts';
import { AnnotationsProvider } from './provider.ts';
import { registerRowCommands } from './rowCommands.ts';
import { groupingText } from './text.ts';
import type { AnnotationNode } from './tree.ts';

/** Where filter and grouping are kept between sessions. */
const FILTER_KEY = 'dateline.annotations.filter';
const GROUPING_KEY = 'dateline.annotations.grouping';

const GROUPINGS: readonly MarkGrouping[] = ['tag', 'article', 'author', 'date', 'made', 'state'];

/** Annotations as other parts see it. */
export interface AnnotationsView extends vscode.Disposable {
  /** The marks that a command was called on, by its row and the selection; those selected where it was called on none. */
  readonly marked: (row?: AnnotationNode, selected?: readonly AnnotationNode[]) => readonly Entry[];
  /** The marks that the filter leaves; undefined where nothing is filtered. */
  readonly shown: () => Promise<readonly Entry[] | undefined>;
}

/** Adds the view "Annotations" with its commands. */
export function registerAnnotations(context: ViewsContext): AnnotationsView {
  const { analysis, annotations: store, log, memento, onDidChangeIndex, placed } = context;
  let shown = memento.get<ShownMarks>(FILTER_KEY, {});
  let grouping = memento.get<MarkGrouping>(GROUPING_KEY, 'tag');
  const provider = new AnnotationsProvider({ analysis, store, placed, log }, { grouping, shown });
  const view = vscode.window.createTreeView('dateline.annotations', {
    treeDataProvider: provider,
    canSelectMany: true,
    showCollapseAll: true,
  });
  const arrange = async (): Promise<void> => {
    provider.arrange({ grouping, shown });
    await memento.update(FILTER_KEY, shown);
    await memento.update(GROUPING_KEY, grouping);
    await setContext('dateline.annotations.filtered', isFiltered(shown));
  };
  const filter = (next: ShownMarks): Promise<void> => {
    shown = next;
    return arrange();
  };
  const marked: AnnotationsView['marked'] = (row, selected) =>
    targets(row, selected, view.selection).flatMap(({ mark }) => (mark && provider.state.find(mark.id)) ?? []);
  const announce = (): void => void setContext('dateline.hasAnnotations', store.all().length > 0);

  void setContext('dateline.annotations.filtered', isFiltered(shown));
  const parts = vscode.Disposable.from(
    view,
    provider,
    provider.onDidCount((counts) => {
      // A message hides the text of an empty view.
      view.message = counts.total === 0 ? '' : filterMessage(shown, counts, editorLocale);
    }),
    store.onDidChange(announce),
    provider.onDidReview((lost) => {
      view.badge = badgeOf(lost);
    }),
    onDidChangeIndex(() => view.visible && provider.refresh()),
    view.onDidChangeVisibility(({ visible }) => visible && provider.refresh()),
    followCursor(view, placed, (mark) => reveal(mark), log),
    registerCommand('dateline.filterAnnotations', async () => {
      await provider.load();
      const chosen = await chooseFilter(provider.state, shown);
      if (chosen) await filter(chosen);
    }),
    registerCommand('dateline.clearAnnotationFilter', () => filter({})),
    registerCommand('dateline.groupAnnotations', async () => {
      const chosen = await chooseGrouping(grouping);
      if (!chosen) return;
      grouping = chosen;
      await arrange();
    }),
    registerRowCommands({ store, state: () => provider.state, marked, selection: () => view.selection }),
  );
  const reveal = async (mark: string): Promise<void> => {
    const node = await provider.find(mark);
    if (node) await view.reveal(node, { select: true, focus: false });
  };
  return {
    marked,
    async shown() {
      await provider.load();
      return isFiltered(shown) ? passing(shown, provider.state) : undefined;
    },
    dispose: () => void parts.dispose(),
  };
}

function badgeOf(lost: number): vscode.ViewBadge | undefined {
  const tooltip =
    lost === 1 ? vscode.l10n.t('1 annotation needs review') : vscode.l10n.t('{0} annotations need review', lost);
  return lost === 0 ? undefined : { value: lost, tooltip };
}

async function chooseGrouping(current: MarkGrouping): Promise<MarkGrouping | undefined> {
  const title = vscode.l10n.t('Group annotations by');
  const items = GROUPINGS.map((value) =>
    ticked({ label: groupingText(value, editorLocale), value }, value === current),
  );
  const steps = new QuickSteps();
  const active = items.find(({ value }) => value === current);
  const chosen = await steps.pick(items, { title, placeholder: title, back: false, active });
  steps.dispose();
  return chosen === 'back' ? undefined : chosen?.value;
}
