import * as vscode from 'vscode';
import { registerCommand } from '../../commands.ts';
import { setContext } from '../../commands/contextKeys.ts';
import { mentionLocations } from '../../language/references.ts';
import { tellBriefly } from '../../statusBar.ts';
import type { ViewsContext } from '../context.ts';
import { targets } from '../targets.ts';
import { entitiesAsCsv } from './csv.ts';
import type { EntityNode } from './model.ts';
import { EntitiesProvider } from './provider.ts';

/** People & Organisations as other parts see it. */
export interface EntitiesView extends vscode.Disposable {
  /** The index has changed. */
  readonly refresh: () => void;
}

/** Adds the view "People & Organisations" with its commands. */
export function registerEntities({ analysis }: ViewsContext): EntitiesView {
  const { t } = vscode.l10n;
  const provider = new EntitiesProvider(analysis);
  const view = vscode.window.createTreeView('dateline.entities', {
    treeDataProvider: provider,
    canSelectMany: true,
    showCollapseAll: true,
  });
  const filter = async (query: string): Promise<void> => {
    provider.filter(query);
    view.message = query ? t('Filtered: {0}', `“${query}”`) : '';
    await setContext('dateline.entities.filtered', query !== '');
  };
  const show = async (id: string): Promise<void> => {
    let row = await provider.find(id);
    if (!row && provider.query) {
      await filter('');
      row = await provider.find(id);
    }
    // A view that was never open takes no selection: it is opened first.
    if (!view.visible) await vscode.commands.executeCommand('dateline.entities.focus');
    if (row) await view.reveal(row, { select: true, focus: true, expand: true });
  };
  const chosen = (row?: EntityNode, selected?: readonly EntityNode[]) =>
    targets(row, selected, view.selection).flatMap((node) => (node.kind === 'entity' ? [node.entity] : []));

  const parts = vscode.Disposable.from(
    view,
    provider,
    registerCommand('dateline.filterEntities', async () => {
      const query = await vscode.window.showInputBox({
        title: t('Filter people and organisations'),
        placeHolder: t('Part of a name'),
        value: provider.query,
      });
      if (query !== undefined) await filter(query.trim());
    }),
    registerCommand('dateline.clearEntityFilter', () => filter('')),
    registerCommand('_dateline.showEntity', show),
    registerCommand('dateline.findAllMentions', async (...rows) => {
      const [entity] = chosen(...rows);
      const locations = entity ? await mentionLocations(analysis, entity.id) : [];
      const [first] = locations;
      if (!first) return;
      await vscode.commands.executeCommand('editor.action.showReferences', first.uri, first.range.start, locations);
    }),
    registerCommand('dateline.copyEntityName', async (...rows) => {
      const names = chosen(...rows).map(({ canonical }) => canonical);
      await vscode.env.clipboard.writeText(names.join('\n'));
    }),
    registerCommand('dateline.copyEntitiesAsCsv', async () => {
      const counts = await analysis.call('entityCounts', null);
      const limit = counts.person + counts.organisation + counts.place;
      const entities = await analysis.call('entities', { type: null, query: provider.query, limit });
      await vscode.env.clipboard.writeText(entitiesAsCsv(entities));
      tellBriefly(t('Copied {0} names', entities.length));
    }),
  );
  return { refresh: () => provider.refresh(), dispose: () => void parts.dispose() };
}
