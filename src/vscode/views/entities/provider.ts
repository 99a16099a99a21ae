import * as vscode from 'vscode';
import type { Analysis } from '../../../analysis/protocol.ts';
import { editorLocale } from '../../text/editorLocale.ts';
import { BATCH_MS, Batch } from '../batch.ts';
import { ENTITY_TYPES, entityKey, entityRows, entitySections, sectionRows } from './model.ts';
import type { EntityNode } from './model.ts';
import { entityText } from './text.ts';

/** The rows of People & Organisations as the editor draws them. */
export class EntitiesProvider implements vscode.TreeDataProvider<EntityNode>, vscode.Disposable {
  readonly #analysis: Analysis;
  readonly #changed: vscode.EventEmitter<undefined> = new vscode.EventEmitter();
  readonly #refresh = new Batch(BATCH_MS, () => {
    this.#changed.fire(undefined);
    return Promise.resolve();
  });
  #query = '';

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(analysis: Analysis) {
    this.#analysis = analysis;
  }

  /** What names must hold; empty for all. */
  get query(): string {
    return this.#query;
  }

  filter(query: string): void {
    this.#query = query;
    this.#changed.fire(undefined);
  }

  /** The index has changed: rows are asked for again soon. Rows keep their expansion by their keys. */
  refresh(): void {
    this.#refresh.request();
  }

  /** The row of an entity; undefined when there is none, or the filter hides it. */
  async find(id: string): Promise<EntityNode | undefined> {
    // Ids begin with the kind.
    const kind = (await this.#kinds()).find((node) => node.kind === 'type' && id.startsWith(`${node.type}:`));
    return kind && this.#findBelow(kind, id);
  }

  getParent(node: EntityNode): EntityNode | undefined {
    return node.parent;
  }

  async getChildren(node?: EntityNode): Promise<EntityNode[]> {
    if (!node) return this.#kinds();
    if (node.kind === 'initial') return entityRows(node.entities, node);
    if (node.kind === 'type') {
      const params = { type: node.type, query: this.#query, limit: node.count };
      return entityRows(await this.#analysis.call('entities', params), node);
    }
    if (node.kind === 'entity') {
      const detail = await this.#analysis.call('entity', { id: node.entity.id });
      return detail ? entitySections(detail, node) : [];
    }
    return sectionRows(node, editorLocale);
  }

  getTreeItem(node: EntityNode): vscode.TreeItem {
    const { label, description, spoken, icon } = entityText(node, editorLocale);
    const { None, Collapsed } = vscode.TreeItemCollapsibleState;
    const isLeaf = node.kind === 'article' || node.kind === 'text';
    const item = new vscode.TreeItem(label, isLeaf ? None : Collapsed);
    item.id = entityKey(node);
    item.description = description;
    item.contextValue = node.kind;
    item.accessibilityInformation = { label: spoken };
    if (icon) item.iconPath = icon === 'file' ? vscode.ThemeIcon.File : new vscode.ThemeIcon(icon);
    if (node.kind === 'article') {
      item.resourceUri = vscode.Uri.parse(node.article.id);
      item.command = { command: 'vscode.open', title: label, arguments: [item.resourceUri] };
    }
    return item;
  }

  resolveTreeItem(item: vscode.TreeItem, node: EntityNode): vscode.TreeItem {
    item.tooltip = entityText(node, editorLocale).spoken;
    return item;
  }

  dispose(): void {
    this.#refresh.dispose();
    this.#changed.dispose();
  }

  async #findBelow(node: EntityNode, id: string): Promise<EntityNode | undefined> {
    for (const row of await this.getChildren(node)) {
      if (row.kind === 'entity' && row.entity.id === id) return row;
      if (row.kind === 'initial' && row.entities.some((entity) => entity.id === id)) return this.#findBelow(row, id);
    }
    return undefined;
  }

  async #kinds(): Promise<EntityNode[]> {
    const counts = await this.#analysis.call('entityCounts', null);
    const kinds = ENTITY_TYPES.filter((type) => counts[type] > 0);
    return kinds.map((type) => ({ kind: 'type', type, count: counts[type], parent: undefined }));
  }
}
