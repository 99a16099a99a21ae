import * as vscode from 'vscode';
import { asCommand } from '../../commands.ts';
import type { CoverageResults } from '../../coverage/results.ts';
import { editorLocale } from '../../text/editorLocale.ts';
import { markdownOf } from '../../text/markdown.ts';
import { coverageChildren, coverageKey, coverageRows, storiesOf } from './model.ts';
import type { CoverageNode } from './model.ts';
import { filterStories } from './storyFilter.ts';
import type { StoryFilter } from './storyFilter.ts';
import { coverageText, coverageTooltip } from './text.ts';

/** The rows of Duplicate Coverage as the editor draws them. */
export class DuplicatesProvider implements vscode.TreeDataProvider<CoverageNode> {
  readonly #results: CoverageResults;
  readonly #changed: vscode.EventEmitter<undefined> = new vscode.EventEmitter();
  #filter: StoryFilter;
  /** Kept for as long as a result stands, since the editor knows rows by identity. */
  #rows: readonly CoverageNode[] = [];

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(results: CoverageResults, filter: StoryFilter = {}) {
    this.#results = results;
    this.#filter = filter;
    this.#rebuild();
  }

  /** Another result stands. */
  refresh(): void {
    this.#rebuild();
    this.#changed.fire(undefined);
  }

  /** Shows only the stories that fit. */
  filter(filter: StoryFilter): void {
    this.#filter = filter;
    this.refresh();
  }

  /** The row of the story that holds an article; undefined where there is none, or the filter leaves it out. */
  storyOf(id: string): CoverageNode | undefined {
    const story = this.#results.storyOf(id);
    const isIt = (node: CoverageNode): boolean => node.kind === 'story' && node.story === story;
    const range = this.#rows.find((node) => node.kind === 'range' && storiesOf([node]).some((one) => one === story));
    return (range ? coverageChildren(range) : this.#rows).find(isIt);
  }

  getParent(node: CoverageNode): CoverageNode | undefined {
    return node.parent;
  }

  getChildren(node?: CoverageNode): CoverageNode[] {
    return [...(node ? coverageChildren(node) : this.#rows)];
  }

  getTreeItem(node: CoverageNode): vscode.TreeItem {
    const { label, description, spoken, icon } = coverageText(node, editorLocale);
    const item = new vscode.TreeItem(label, expansionOf(node));
    item.id = coverageKey(node);
    item.description = description;
    item.contextValue = node.kind === 'pair' && node.pair.joined ? 'pair joined' : node.kind;
    item.accessibilityInformation = { label: spoken };
    item.iconPath = icon === 'file' ? vscode.ThemeIcon.File : new vscode.ThemeIcon(icon);
    if (node.kind === 'member') {
      item.resourceUri = vscode.Uri.parse(node.member.article.id);
      item.command = { command: 'vscode.open', title: label, arguments: [item.resourceUri] };
    }
    if (node.kind === 'pair' || node.kind === 'decidedPair') {
      item.command = asCommand('dateline.openPair', label, node);
    }
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
    const { latest } = this.#results;
    if (!latest) this.#rows = [];
    else this.#rows = coverageRows(filterStories(latest.result.stories, this.#filter), latest.result.decided);
  }
}

/** What was taken from an article is seen at once, since that is what the tree is for. */
function expansionOf(node: CoverageNode): vscode.TreeItemCollapsibleState {
  const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  if (node.kind === 'member') return coverageChildren(node).length > 0 ? Expanded : None;
  return node.kind === 'pair' || node.kind === 'decidedPair' || node.kind === 'ignored' ? None : Collapsed;
}
