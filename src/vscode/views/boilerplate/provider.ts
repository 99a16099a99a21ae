import * as vscode from 'vscode';
import type { BoilerplateArrangement } from '../../../analysis/boilerplateRows.ts';
import type { Analysis } from '../../../analysis/protocol.ts';
import type { BlockPlace } from './model.ts';
import { editorLocale } from '../../text/editorLocale.ts';
import { BATCH_MS, Batch } from '../batch.ts';
import { type BoilerplateNode, boilerplateKey } from './model.ts';
import { boilerplateText } from './text.ts';

/** How many blocks the filter leaves, of how many. */
export interface BoilerplateCounts {
  readonly shown: number;
  readonly total: number;
}

/** The rows of Boilerplate as the editor draws them. */
export class BoilerplateProvider implements vscode.TreeDataProvider<BoilerplateNode>, vscode.Disposable {
  readonly #analysis: Pick<Analysis, 'call'>;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #counted = new vscode.EventEmitter<BoilerplateCounts>();
  readonly #refresh = new Batch(BATCH_MS, () => {
    this.#changed.fire(undefined);
    return Promise.resolve();
  });
  #arrangement: BoilerplateArrangement;

  readonly onDidChangeTreeData: vscode.Event<undefined> = this.#changed.event;
  /** Told when the top rows were asked for. */
  readonly onDidCount = this.#counted.event;

  constructor(analysis: Pick<Analysis, 'call'>, arrangement: BoilerplateArrangement) {
    this.#analysis = analysis;
    this.#arrangement = arrangement;
  }

  /** Groups or filters otherwise. */
  arrange(arrangement: BoilerplateArrangement): void {
    this.#arrangement = arrangement;
    this.#changed.fire(undefined);
  }

  /** The index has changed: rows are asked for again soon. Rows keep their expansion by their keys. */
  refresh(): void {
    this.#refresh.request();
  }

  getParent(node: BoilerplateNode): BoilerplateNode | undefined {
    return node.parent;
  }

  async getChildren(parent?: BoilerplateNode): Promise<BoilerplateNode[]> {
    if (parent?.row.kind === 'block') return [];
    const params = { ...this.#arrangement, parent: parent?.row.scope ?? null };
    const { rows, shown, total } = await this.#analysis.call('boilerplate', params);
    if (!parent) this.#counted.fire({ shown, total });
    return rows.map((row) => ({ row, parent }));
  }

  getTreeItem(node: BoilerplateNode): vscode.TreeItem {
    const { row } = node;
    const { label, description, spoken, icon } = boilerplateText(node, editorLocale);
    const { None, Collapsed } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(label, row.kind === 'block' ? None : Collapsed);
    item.id = boilerplateKey(node);
    item.description = description;
    item.contextValue = row.kind;
    item.accessibilityInformation = { label: spoken };
    item.iconPath = icon === 'file' ? vscode.ThemeIcon.File : new vscode.ThemeIcon(icon);
    if (icon === 'file' && row.kind !== 'group' && row.kind !== 'words') {
      item.resourceUri = vscode.Uri.parse(row.article.id);
    }
    if (row.kind === 'block') {
      const { article, block } = row;
      const options = { selection: rangeOfBlock({ article: article.id, block }) };
      item.command = { command: 'vscode.open', title: label, arguments: [vscode.Uri.parse(article.id), options] };
    }
    return item;
  }

  resolveTreeItem(item: vscode.TreeItem, node: BoilerplateNode): vscode.TreeItem {
    item.tooltip = boilerplateText(node, editorLocale).spoken;
    return item;
  }

  dispose(): void {
    this.#refresh.dispose();
    this.#changed.dispose();
    this.#counted.dispose();
  }
}

/** Where a block stands in its file. */
export function rangeOfBlock({ block }: BlockPlace): vscode.Range {
  return new vscode.Range(block.startLine - 1, block.startCharacter, block.endLine - 1, block.endCharacter);
}
