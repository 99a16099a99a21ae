import * as vscode from 'vscode';
import type { EntityArrangement } from '../../../analysis/entityRows.ts';
import type { Analysis } from '../../../analysis/protocol.ts';
import { beginningOf } from '../../../core/entities/beginning.ts';
import { editorLocale } from '../../text/editorLocale.ts';
import { BATCH_MS, Batch } from '../batch.ts';
import { MAX_ROWS } from '../maxRows.ts';
import { ENTITY_TYPES, entityKey, entitySections, levelOf, levelRows, sectionRows } from './model.ts';
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
  #arrangement: EntityArrangement = { query: '', language: editorLocale.language };

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(analysis: Analysis) {
    this.#analysis = analysis;
  }

  /** How the rows are chosen and ordered. */
  get arrangement(): EntityArrangement {
    return this.#arrangement;
  }

  /** Shows the rows in another way. */
  arrange(arrangement: EntityArrangement): void {
    this.#arrangement = arrangement;
    this.#changed.fire(undefined);
  }

  /** The index has changed: rows are asked for again soon. Rows keep their expansion by their keys. */
  refresh(): void {
    this.#refresh.request();
  }

  /** The row of an entity; undefined when there is none, or the filter hides it. */
  async find(id: string): Promise<EntityNode | undefined> {
    let rows = await this.#kinds();
    for (;;) {
      const found = rows.find((row) => row.kind === 'entity' && row.entity.id === id);
      if (found) return found;
      const above = await this.#rowAbove(rows, id);
      if (!above) return undefined;
      rows = await this.getChildren(above);
    }
  }

  getParent(node: EntityNode): EntityNode | undefined {
    return node.parent;
  }

  async getChildren(node?: EntityNode): Promise<EntityNode[]> {
    if (!node) return this.#kinds();
    const level = levelOf(node);
    if (level) {
      const params = { ...this.#arrangement, ...level, most: MAX_ROWS };
      return levelRows(await this.#analysis.call('entityLevel', params), node);
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

  /** Of some rows the one that the entity stands somewhere below. */
  async #rowAbove(rows: readonly EntityNode[], id: string): Promise<EntityNode | undefined> {
    // Ids begin with the kind.
    const kind = rows.find((row) => row.kind === 'type' && id.startsWith(`${row.type}:`));
    if (kind || !rows.some((row) => row.kind === 'initial')) return kind;
    const entity = await this.#analysis.call('entity', { id });
    return rows.find(
      (row) => row.kind === 'initial' && entity && beginningOf(entity.canonical, row.initial.length) === row.initial,
    );
  }

  async #kinds(): Promise<EntityNode[]> {
    const counts = await this.#analysis.call('entityCounts', this.#arrangement);
    const kinds = ENTITY_TYPES.filter((type) => counts[type] > 0);
    return kinds.map((type) => ({ kind: 'type', type, count: counts[type], parent: undefined }));
  }
}
