import * as vscode from 'vscode';
import type { Analysis } from '../../../analysis/protocol.ts';
import type { QuotationFilter } from '../../../analysis/quotationResult.ts';
import { editorLocale } from '../../text/editorLocale.ts';
import { rangeOfLines } from '../../text/positions.ts';
import { BATCH_MS, Batch } from '../batch.ts';
import type { QuotationCounts } from './filter.ts';
import { type QuotationNode, quotationKey, quotationRows, rowsBelow, speakerRows, statementOf } from './model.ts';
import { quotationText } from './text.ts';

/** The rows of Quotations as the editor draws them. Nothing is asked before the view is open. */
export class QuotationsProvider implements vscode.TreeDataProvider<QuotationNode>, vscode.Disposable {
  readonly #analysis: Analysis;
  readonly #changed: vscode.EventEmitter<undefined> = new vscode.EventEmitter();
  readonly #counted: vscode.EventEmitter<QuotationCounts> = new vscode.EventEmitter();
  readonly #refresh = new Batch(BATCH_MS, () => {
    this.#changed.fire(undefined);
    return Promise.resolve();
  });
  #filter: QuotationFilter;

  readonly onDidChangeTreeData = this.#changed.event;
  /** How many statements the filter leaves, whenever that was asked. */
  readonly onDidCount = this.#counted.event;

  constructor(analysis: Analysis, filter: QuotationFilter = {}) {
    this.#analysis = analysis;
    this.#filter = filter;
  }

  filter(filter: QuotationFilter): void {
    this.#filter = filter;
    this.#changed.fire(undefined);
  }

  /** The index has changed: rows are asked for again soon. Rows keep their expansion by their keys. */
  refresh(): void {
    this.#refresh.request();
  }

  getParent(node: QuotationNode): QuotationNode | undefined {
    return node.parent;
  }

  async getChildren(node?: QuotationNode): Promise<QuotationNode[]> {
    if (!node) return this.#speakers();
    if (node.kind !== 'speaker') return rowsBelow(node);
    const params = { speaker: node.speaker.id, filter: this.#filter };
    return quotationRows(await this.#analysis.call('quotationsBy', params), node);
  }

  getTreeItem(node: QuotationNode): vscode.TreeItem {
    const { label, description, spoken, icon } = quotationText(node, editorLocale);
    const { None, Collapsed } = vscode.TreeItemCollapsibleState;
    const statement = statementOf(node);
    const isLeaf = statement !== undefined && rowsBelow(node).length === 0;
    const item = new vscode.TreeItem(label, isLeaf ? None : Collapsed);
    item.id = quotationKey(node);
    item.description = description;
    item.contextValue = node.kind;
    item.iconPath = new vscode.ThemeIcon(icon);
    item.accessibilityInformation = { label: spoken };
    if (statement) {
      const options: vscode.TextDocumentShowOptions = { selection: rangeOfLines(statement) };
      const uri = vscode.Uri.parse(statement.article.id);
      item.command = { command: 'vscode.open', title: label, arguments: [uri, options] };
    }
    return item;
  }

  resolveTreeItem(item: vscode.TreeItem, node: QuotationNode): vscode.TreeItem {
    item.tooltip = statementOf(node)?.words ?? quotationText(node, editorLocale).spoken;
    return item;
  }

  dispose(): void {
    this.#refresh.dispose();
    this.#changed.dispose();
    this.#counted.dispose();
  }

  async #speakers(): Promise<QuotationNode[]> {
    const asked = this.#analysis.call('quotationSpeakers', { filter: this.#filter }, { key: 'quotationSpeakers' });
    const { rows, shown, total } = await asked;
    this.#counted.fire({ shown, total });
    return speakerRows(rows);
  }
}
