import * as vscode from 'vscode';
import type { BoilerplateGrouping } from '../../../analysis/boilerplateRows.ts';
import { registerCommand } from '../../commands.ts';
import { setContext } from '../../commands/contextKeys.ts';
import { unwantedKinds } from '../../language/settings.ts';
import { editorLocale } from '../../text/editorLocale.ts';
import type { ViewsContext } from '../context.ts';
import { count } from '../locale.ts';
import { QuickSteps, ticked } from '../quickSteps.ts';
import { chooseFilter } from './chooseFilter.ts';
import { type ShownBoilerplate, filterMessage, filterOf, isFiltered } from './filter.ts';
import { type BoilerplateCounts, BoilerplateProvider } from './provider.ts';
import { registerRowCommands } from './rowCommands.ts';
import { groupingText } from './text.ts';
import { type ProblemCounts, WorkspaceProblems } from './workspaceProblems.ts';

/** Where filter and grouping are kept between sessions. */
const FILTER_KEY = 'dateline.boilerplate.filter';
const GROUPING_KEY = 'dateline.boilerplate.grouping';

const GROUPINGS: readonly BoilerplateGrouping[] = ['reason', 'outlet', 'article'];

/** Adds the view "Boilerplate", and reports what it shows as problems of all files where that is wanted. */
export function registerBoilerplate({
  analysis,
  decisions,
  log,
  memento,
  onDidChangeIndex,
}: ViewsContext): vscode.Disposable {
  let shown = memento.get<ShownBoilerplate>(FILTER_KEY, {});
  let grouping = memento.get<BoilerplateGrouping>(GROUPING_KEY, 'reason');
  let counts: BoilerplateCounts = { shown: 0, total: 0 };
  let problems: ProblemCounts | undefined;
  const arrangement = () => ({ grouping, filter: filterOf(shown, unwantedKinds()) });
  const provider = new BoilerplateProvider(analysis, arrangement());
  const view = vscode.window.createTreeView('dateline.boilerplate', {
    treeDataProvider: provider,
    canSelectMany: true,
    showCollapseAll: true,
  });
  const workspaceProblems = new WorkspaceProblems(analysis, onDidChangeIndex, log);
  const showMessage = (): void => {
    // A message hides the text of an empty view.
    const parts = counts.total === 0 ? [] : [filterMessage(shown, counts, editorLocale), problemsMessage(problems)];
    view.message = parts.filter((part) => part !== '').join(' ');
  };
  const arrange = async (): Promise<void> => {
    provider.arrange(arrangement());
    await memento.update(FILTER_KEY, shown);
    await memento.update(GROUPING_KEY, grouping);
    await setContext('dateline.boilerplate.filtered', isFiltered(shown));
  };

  void setContext('dateline.boilerplate.filtered', isFiltered(shown));
  return vscode.Disposable.from(
    view,
    provider,
    workspaceProblems,
    provider.onDidCount((now) => {
      counts = now;
      showMessage();
    }),
    workspaceProblems.onDidCount((now) => {
      problems = now;
      showMessage();
    }),
    onDidChangeIndex(() => provider.refresh()),
    decisions.onDidDecide(() => provider.refresh()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('dateline.boilerplate.categories')) provider.arrange(arrangement());
    }),
    registerCommand('dateline.groupBoilerplate', async () => {
      const chosen = await chooseGrouping(grouping);
      if (!chosen) return;
      grouping = chosen;
      await arrange();
    }),
    registerCommand('dateline.filterBoilerplate', async () => {
      const chosen = await chooseFilter(analysis, shown);
      if (!chosen) return;
      shown = chosen;
      await arrange();
    }),
    registerCommand('dateline.clearBoilerplateFilter', async () => {
      shown = {};
      await arrange();
    }),
    registerRowCommands(() => view.selection),
  );
}

/** That Problems does not show all there is; empty where it does, or was not asked to. */
function problemsMessage(problems: ProblemCounts | undefined): string {
  if (!problems || problems.total <= problems.reported) return '';
  const [reported, total] = [problems.reported, problems.total].map((value) => count(value, editorLocale));
  return vscode.l10n.t('Problems shows {0} of {1} files.', reported ?? '', total ?? '');
}

async function chooseGrouping(current: BoilerplateGrouping): Promise<BoilerplateGrouping | undefined> {
  const title = vscode.l10n.t('Group boilerplate by');
  const items = GROUPINGS.map((value) =>
    ticked({ label: groupingText(value, editorLocale), value }, value === current),
  );
  const steps = new QuickSteps();
  const chosen = await steps.pick(items, {
    title,
    placeholder: title,
    back: false,
    active: items.find(({ value }) => value === current),
  });
  steps.dispose();
  return chosen === 'back' ? undefined : chosen?.value;
}
