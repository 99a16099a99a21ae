import * as vscode from 'vscode';
import type { Analysis, ArticleSummary, SourceArrangement } from '../../../analysis/protocol.ts';
import { editorLocale } from '../../text/editorLocale.ts';
import { markdownOf } from '../../text/markdown.ts';
import { BATCH_MS, Batch } from '../batch.ts';
import { sourceText } from './model.ts';
import type { SourceNode, SourceText } from './model.ts';
import { rowAddress } from './rowMarks.ts';
import { tooltipLines } from './tooltip.ts';
import { SourceTree } from './tree.ts';
import type { SourceCounts } from './tree.ts';

/** What rows tell besides what the index knows. */
export interface Besides {
  /** The articles that cover the same story as one. */
  readonly othersOf: (id: string) => readonly ArticleSummary[];
  /** How many annotations an article has. */
  readonly marksOf: (id: string) => number;
}

/** The rows of Sources as the editor draws them. */
export class SourcesProvider implements vscode.TreeDataProvider<SourceNode>, vscode.Disposable {
  readonly #tree: SourceTree;
  readonly #besides: Besides;
  readonly #changed = new vscode.EventEmitter<SourceNode | SourceNode[] | undefined>();
  readonly #counted = new vscode.EventEmitter<SourceCounts>();
  readonly #refresh: Batch;

  readonly onDidChangeTreeData = this.#changed.event;
  /** Told when rows were asked for: how many articles there are. */
  readonly onDidCount = this.#counted.event;

  /** `log` is told of what fails. */
  constructor(analysis: Analysis, arrangement: SourceArrangement, besides: Besides, log: vscode.LogOutputChannel) {
    this.#tree = new SourceTree(analysis, arrangement);
    this.#besides = besides;
    this.#refresh = new Batch(BATCH_MS, async () => {
      try {
        await this.#redraw();
      } catch (error) {
        log.error('Sources could not be refreshed.', error);
      }
    });
  }

  /** Groups, filters or sorts otherwise. */
  arrange(arrangement: SourceArrangement): void {
    this.#tree.arrange(arrangement);
    this.#changed.fire(undefined);
  }

  /** The index has changed: what is shown is compared with it soon. */
  refresh(): void {
    this.#refresh.request();
  }

  /** Articles have other annotations; undefined: perhaps all. */
  redraw(ids: ReadonlySet<string> | undefined): void {
    const rows = this.#tree.shown(ids);
    if (rows.length > 0) this.#changed.fire([...rows]);
  }

  find(id: string): Promise<SourceNode | undefined> {
    return this.#tree.find(id);
  }

  getParent(node: SourceNode): SourceNode | undefined {
    return node.parent;
  }

  async getChildren(node?: SourceNode): Promise<SourceNode[]> {
    const children = await this.#tree.children(node);
    this.#counted.fire(this.#tree.counts);
    return [...children];
  }

  getTreeItem(node: SourceNode): vscode.TreeItem {
    const { label, description, spoken, icon, contextValue } = this.#textOf(node);
    const { row } = node;
    const { None, Collapsed } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(label, row.kind === 'group' ? Collapsed : None);
    item.id = row.key;
    item.description = description;
    item.contextValue = contextValue;
    item.accessibilityInformation = { label: spoken };
    item.iconPath = icon === 'file' ? vscode.ThemeIcon.File : new vscode.ThemeIcon(icon);
    if (row.kind === 'article') {
      item.resourceUri = rowAddress(row.article, this.#besides.marksOf(row.article.id));
      item.command = { command: 'vscode.open', title: label, arguments: [vscode.Uri.parse(row.article.id)] };
    }
    return item;
  }

  resolveTreeItem(item: vscode.TreeItem, node: SourceNode): vscode.TreeItem {
    const [title = '', ...lines] = this.#tooltipLines(node);
    item.tooltip = markdownOf([[{ bold: title }], ...lines.map((line) => [line])]);
    return item;
  }

  dispose(): void {
    this.#refresh.dispose();
    this.#changed.dispose();
    this.#counted.dispose();
  }

  #tooltipLines(node: SourceNode): readonly string[] {
    const { row } = node;
    if (row.kind === 'article') {
      const { article } = row;
      const { othersOf, marksOf } = this.#besides;
      return tooltipLines(article, othersOf(article.id), editorLocale, marksOf(article.id));
    }
    // A narrow view cuts off what the row says.
    const { label, description } = this.#textOf(node);
    return [label, description];
  }

  #textOf(node: SourceNode): SourceText {
    const { row } = node;
    const marks = row.kind === 'article' ? this.#besides.marksOf(row.article.id) : 0;
    return sourceText(node, this.#tree.arrangement.grouping, editorLocale, marks);
  }

  async #redraw(): Promise<void> {
    const changed = await this.#tree.refresh();
    this.#counted.fire(this.#tree.counts);
    const rows = [...changed].filter((node) => node !== undefined);
    if (rows.length < changed.size) this.#changed.fire(undefined);
    else if (rows.length > 0) this.#changed.fire(rows);
  }
}
