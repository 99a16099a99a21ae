import * as vscode from 'vscode';
import { asCommand } from '../../commands.ts';
import type { CoverageResults } from '../../coverage/results.ts';
import { editorLocale } from '../../text/editorLocale.ts';
import { markdownOf } from '../../text/markdown.ts';
import { coverageChildren, coverageKey, coverageRows } from './model.ts';
import type { CoverageNode } from './model.ts';
import { coverageText, coverageTooltip } from './text.ts';

/** The rows of Duplicate Coverage as the editor draws them. */
export class DuplicatesProvider implements vscode.TreeDataProvider<CoverageNode> {
  readonly #results: CoverageResults;
  readonly #changed: vscode.EventEmitter<undefined> = new vscode.EventEmitter();
  /** Kept for as long as a result stands, since the editor knows rows by identity. */
  #rows: readonly CoverageNode[] = [];

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(results: CoverageResults) {
    this.#results = results;
    this.#rebuild();
  }

  /** Another result stands. */
  refresh(): void {
    this.#rebuild();
    this.#changed.fire(undefined);
  }

  /** The row of the story that holds an article. */
  storyOf(id: string): CoverageNode | undefined {
    const story = this.#results.storyOf(id);
    const isIt = (node: CoverageNode): boolean => node.kind === 'story' && node.story === story;
    const inRange = (node: CoverageNode): boolean => node.kind === 'range' && node.stories.some((one) => one === story);
    const range = this.#rows.find(inRange);
    return (range ? coverageChildren(range) : this.#rows).find(isIt);
  }

  getParent(node: CoverageNode): CoverageNode | undefined {
    return node.parent;
  }

  getChildren(node?: CoverageNode): CoverageNode[] {
    return node ? coverageChildren(node) : [...this.#rows];
  }

  getTreeItem(node: CoverageNode): vscode.TreeItem {
    const { label, description, spoken, icon } = coverageText(node, editorLocale);
    const { None, Collapsed } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(label, node.kind === 'member' || node.kind === 'pair' ? None : Collapsed);
    item.id = coverageKey(node);
    item.description = description;
    item.contextValue = node.kind;
    item.accessibilityInformation = { label: spoken };
    item.iconPath = icon === 'file' ? vscode.ThemeIcon.File : new vscode.ThemeIcon(icon);
    if (node.kind === 'member') {
      item.resourceUri = vscode.Uri.parse(node.member.article.id);
      item.command = { command: 'vscode.open', title: label, arguments: [item.resourceUri] };
    }
    if (node.kind === 'pair') item.command = asCommand('dateline.openPair', label, node);
    return item;
  }

  resolveTreeItem(item: vscode.TreeItem, node: CoverageNode): vscode.TreeItem {
    item.tooltip = markdownOf(coverageTooltip(node, editorLocale).map((line) => [line]));
    return item;
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #rebuild(): void {
    this.#rows = coverageRows(this.#results.latest?.result.stories ?? []);
  }
}
