import * as vscode from 'vscode';
import type { EntityArrangement } from '../../../analysis/entityRows.ts';
import { NEWS_SOURCE } from '../../language/newsSource.ts';
import { editorLocale } from '../../text/editorLocale.ts';
import { registerCommand } from '../../commands.ts';
import { setContext } from '../../commands/contextKeys.ts';
import { mentionLocations } from '../../language/references.ts';
import { tellBriefly } from '../../statusBar.ts';
import type { ViewsContext } from '../context.ts';
import { targets } from '../targets.ts';
import { entitiesAsCsv } from './csv.ts';
import { chooseEntityOrder } from './chooseOrder.ts';
import { NO_FILTER, filterText, isFiltered } from './filter.ts';
import { ENTITY_TYPES, type EntityNode } from './model.ts';
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
  const arrange = async (changed: Partial<EntityArrangement>): Promise<void> => {
    const { article, ...others } = { ...provider.arrangement, ...changed };
    // Without an article the names of all are shown.
    provider.arrange(article === '' || article === undefined ? others : { ...others, article });
    view.message = filterText(provider.arrangement, editorLocale);
    await setContext('dateline.entities.filtered', isFiltered(provider.arrangement));
  };
  const show = async (id: string): Promise<void> => {
    let row = await provider.find(id);
    if (!row && isFiltered(provider.arrangement)) {
      await arrange(NO_FILTER);
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
        value: provider.arrangement.query,
      });
      if (query !== undefined) await arrange({ query: query.trim() });
    }),
    registerCommand('dateline.clearEntityFilter', () => arrange(NO_FILTER)),
    registerCommand('dateline.sortEntities', async () => {
      const order = await chooseEntityOrder(provider.arrangement.order ?? 'mentions');
      if (order) await arrange({ order });
    }),
    registerCommand('dateline.onlyThisArticle', async () => {
      const article = vscode.window.activeTextEditor?.document.uri.toString();
      if (article) await arrange({ article });
    }),
    // Who is in one article is asked while reading: the view goes with the reader.
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (provider.arrangement.article && editor?.document.languageId === NEWS_SOURCE) {
        void arrange({ article: editor.document.uri.toString() });
      }
    }),
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
      const levels = ENTITY_TYPES.map((type) =>
        analysis.call('entityLevel', { ...provider.arrangement, type, beginning: '', most: Infinity }),
      );
      const entities = (await Promise.all(levels)).flatMap((level) => level.entities);
      await vscode.env.clipboard.writeText(entitiesAsCsv(entities));
      tellBriefly(t('Copied {0} names', entities.length));
    }),
  );
  return { refresh: () => provider.refresh(), dispose: () => void parts.dispose() };
}
