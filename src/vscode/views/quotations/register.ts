import * as vscode from 'vscode';
import { quotationRecord, quotationsAsCsv } from '../../../core/exports/quotationRecord.ts';
import { registerCommand } from '../../commands.ts';
import { setContext } from '../../commands/contextKeys.ts';
import { editorLocale } from '../../text/editorLocale.ts';
import type { ViewsContext } from '../context.ts';
import { targets } from '../targets.ts';
import { chooseFilter } from './chooseFilter.ts';
import { citation } from './citation.ts';
import { entityAtCursor } from './entityAtCursor.ts';
import { type QuotationCounts, type ShownQuotations, filterMessage, filterOf, isFiltered } from './filter.ts';
import { statementOf } from './model.ts';
import { QuotationsProvider } from './provider.ts';
import { statements } from './text.ts';

/** Where the filter is kept between sessions. */
const FILTER_KEY = 'dateline.quotations.filter';
/** How long the status bar says what was copied, in milliseconds. */
const COPIED_MS = 5000;

/** Adds the view "Quotations" with its commands. */
export function registerQuotations({ analysis, memento, onDidChangeIndex }: ViewsContext): vscode.Disposable {
  const { t } = vscode.l10n;
  let shown = memento.get<ShownQuotations>(FILTER_KEY, {});
  let counts: QuotationCounts = { shown: 0, total: 0 };
  const provider = new QuotationsProvider(analysis, filterOf(shown));
  const view = vscode.window.createTreeView('dateline.quotations', {
    treeDataProvider: provider,
    canSelectMany: true,
    showCollapseAll: true,
  });
  const showMessage = (): void => {
    // A message hides the text of an empty view.
    view.message = counts.total === 0 ? '' : filterMessage(shown, counts, editorLocale);
  };
  const filter = async (next: ShownQuotations): Promise<void> => {
    shown = next;
    provider.filter(filterOf(shown));
    await memento.update(FILTER_KEY, shown);
    await setContext('dateline.quotations.filtered', isFiltered(shown));
  };

  /** Opens the view, on what a speaker says where one is given. */
  const show = async (speaker: ShownQuotations['speaker']): Promise<void> => {
    if (speaker) await filter({ speaker });
    await vscode.commands.executeCommand('dateline.quotations.focus');
  };

  void setContext('dateline.quotations.filtered', isFiltered(shown));
  return vscode.Disposable.from(
    view,
    provider,
    provider.onDidCount((now) => {
      counts = now;
      showMessage();
    }),
    onDidChangeIndex(() => view.visible && provider.refresh()),
    view.onDidChangeVisibility(({ visible }) => visible && provider.refresh()),
    registerCommand('dateline.filterQuotations', async () => {
      const chosen = await chooseFilter(analysis, shown);
      if (chosen) await filter(chosen);
    }),
    registerCommand('dateline.clearQuotationFilter', () => filter({})),
    registerCommand('dateline.showQuotations', async (row) => {
      const entity = row ? (row.kind === 'entity' ? row.entity : undefined) : await entityAtCursor(analysis);
      await show(entity && { id: entity.id, name: entity.canonical });
    }),
    registerCommand('_dateline.showQuotationsOf', (id, name) => show({ id, name })),
    registerCommand('dateline.copyQuotation', async (...rows) => {
      const [row, selected] = rows;
      const chosen = targets(row, selected, view.selection).flatMap((node) => statementOf(node) ?? []);
      await vscode.env.clipboard.writeText(chosen.map((one) => citation(one, editorLocale)).join('\n'));
    }),
    registerCommand('dateline.copyQuotationsAsCsv', async () => {
      const groups = await analysis.call('quotations', { filter: filterOf(shown) });
      const records = groups.flatMap(({ statements: wordings }, i) =>
        wordings.map((one) => quotationRecord(i + 1, one, one.speaker, one.article)),
      );
      await vscode.env.clipboard.writeText(quotationsAsCsv(records));
      vscode.window.setStatusBarMessage(t('Copied {0}', statements(records.length, editorLocale)), COPIED_MS);
    }),
  );
}
