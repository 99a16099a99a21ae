import * as vscode from 'vscode';
import type { Analysis } from '../../../analysis/protocol.ts';
import { withTagsOf } from '../../../core/annotations/changeTags.ts';
import type { Tag } from '../../../core/annotations/tagScheme.ts';
import type { AnnotationStore } from '../../annotations/annotationStore.ts';
import type { PlacedMarks } from '../../annotations/placedMarks.ts';
import { tagPicture } from '../../annotations/tags/tagPicture.ts';
import { editorLocale } from '../../text/editorLocale.ts';
import { markdownOf } from '../../text/markdown.ts';
import { BATCH_MS, Batch } from '../batch.ts';
import { type MarkCounts, asksArticles } from './filter.ts';
import { MarkIndex, type MarkState } from './markIndex.ts';
import { openingOf } from './openRow.ts';
import { type AnnotationText, annotationText } from './text.ts';
import { markTooltip } from './tooltip.ts';
import { type AnnotationNode, AnnotationTree, type MarkArrangement, nodeKey } from './tree.ts';

/** What is known of articles is asked for again this long after the index has changed, in milliseconds. */
const ARTICLES_MS = 1000;

/** What the rows are made of. */
export interface MarkSources {
  readonly analysis: Pick<Analysis, 'call'>;
  readonly store: AnnotationStore;
  readonly placed: PlacedMarks;
  readonly log: vscode.LogOutputChannel;
}

/** The rows of Annotations as the editor draws them. Nothing is read before the view is open. */
export class AnnotationsProvider implements vscode.TreeDataProvider<AnnotationNode>, vscode.Disposable {
  readonly #sources: MarkSources;
  readonly #index = new MarkIndex();
  readonly #tree: AnnotationTree;
  readonly #changed = new vscode.EventEmitter<AnnotationNode[] | undefined>();
  readonly #counted = new vscode.EventEmitter<MarkCounts>();
  readonly #reviewed = new vscode.EventEmitter<number>();
  /** Articles whose passages may stand elsewhere now. */
  readonly #moved = new Set<string>();
  readonly #redraw: Batch;
  readonly #askArticles: Batch;
  readonly #parts: vscode.Disposable;
  #loading: Promise<void> | undefined;
  #loaded = false;

  readonly onDidChangeTreeData = this.#changed.event;
  /** How many marks the filter leaves, whenever the top was drawn. */
  readonly onDidCount = this.#counted.event;
  /** How many marks need review, whether the view is open or not; once it was, with the replies to marks that are gone. */
  readonly onDidReview = this.#reviewed.event;

  constructor(sources: MarkSources, arrangement: MarkArrangement) {
    this.#sources = sources;
    const { store, placed } = sources;
    this.#tree = new AnnotationTree(this.#index.state, arrangement);
    this.#redraw = new Batch(BATCH_MS, () => Promise.resolve(this.#drawChanged()));
    this.#askArticles = new Batch(ARTICLES_MS, () => this.#readArticles());
    this.#parts = vscode.Disposable.from(
      this.#changed,
      this.#counted,
      this.#reviewed,
      this.#redraw,
      this.#askArticles,
      store.onDidChange((articles) => this.#loaded && this.#take(articles)),
      placed.onDidChange((articles) => {
        for (const article of articles) this.#moved.add(article.toString());
        this.#redraw.request();
      }),
      vscode.window.onDidChangeActiveColorTheme(() => this.#changed.fire(undefined)),
    );
  }

  /** All that the rows are made of; empty before the view was open. */
  get state(): MarkState {
    return this.#index.state;
  }

  get arrangement(): MarkArrangement {
    return this.#tree.arrangement;
  }

  /** Groups or filters otherwise. */
  arrange(arrangement: MarkArrangement): void {
    this.#tree.arrange(arrangement);
    this.#changed.fire(undefined);
  }

  /** The index has changed: what it knows of articles is asked for again soon. */
  refresh(): void {
    if (this.#loaded) this.#askArticles.request();
  }

  /** Settles when everything was read once. */
  load(): Promise<void> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  /** The row of a mark; undefined when it is not shown. */
  async find(mark: string): Promise<AnnotationNode | undefined> {
    await this.load();
    return this.#tree.find(mark);
  }

  getParent(node: AnnotationNode): AnnotationNode | undefined {
    return node.parent;
  }

  async getChildren(node?: AnnotationNode): Promise<AnnotationNode[]> {
    await this.load();
    const children = this.#tree.children(node);
    if (!node) this.#counted.fire(this.#tree.counts);
    return [...children];
  }

  getTreeItem(node: AnnotationNode): vscode.TreeItem {
    const { row } = node;
    const { None, Collapsed } = vscode.TreeItemCollapsibleState;
    const text = annotationText(node, editorLocale);
    const item = new vscode.TreeItem(text.label, this.#tree.hasChildren(node) ? Collapsed : None);
    item.id = nodeKey(node);
    item.description = text.description;
    item.contextValue = row.kind === 'mark' && row.lost ? 'mark lost' : row.kind;
    item.accessibilityInformation = { label: text.spoken };
    item.iconPath = iconOf(text);
    return item;
  }

  /** The passage is looked for when the row is clicked, in the text as it is then. */
  async resolveTreeItem(item: vscode.TreeItem, node: AnnotationNode): Promise<vscode.TreeItem> {
    const { row } = node;
    const { label, spoken } = annotationText(node, editorLocale);
    item.tooltip = row.kind === 'mark' ? markdownOf(markTooltip(row, editorLocale)) : spoken;
    const command = await openingOf(node, label);
    if (command) item.command = command;
    return item;
  }

  dispose(): void {
    this.#parts.dispose();
  }

  async #load(): Promise<void> {
    await this.#sources.store.load();
    this.#loaded = true;
    this.#take(undefined);
    const { grouping, shown } = this.arrangement;
    const articles = this.#readArticles();
    // Elsewhere they only add to the rows, which need not wait for them.
    if (grouping === 'date' || asksArticles(shown)) await articles;
    this.#drawChanged();
  }

  /** Records of articles are others now, perhaps of all. */
  #take(articles: readonly vscode.Uri[] | undefined): void {
    const { store } = this.#sources;
    if (articles) {
      for (const article of articles) this.#index.setArticle(article.toString(), store.of(article));
    } else {
      this.#index.setAll(store.all().map(({ article, records }) => ({ article: article.toString(), records })));
      this.#index.setTags(tagsOf(store));
    }
    this.#redraw.request();
    if (!articles || articles.some((article) => !this.state.about(article.toString()))) this.#askArticles.request();
  }

  async #readArticles(): Promise<void> {
    const { analysis, log } = this.#sources;
    const { articles } = this.#index;
    try {
      this.#index.setAbouts(articles, await analysis.call('summaries', { ids: articles }));
      this.#redraw.request();
    } catch (error) {
      log.debug('The articles of annotations could not be asked for.', error);
    }
  }

  #drawChanged(): void {
    const { lost } = this.#sources.placed;
    this.#index.setLost(lost);
    this.#reviewed.fire(lost.length + this.#index.state.strays.length);
    const changed = new Set([...this.#tree.refresh(this.#index.state), ...this.#tree.shownOf(this.#moved)]);
    this.#moved.clear();
    this.#counted.fire(this.#tree.counts);
    const rows = [...changed].filter((node) => node !== undefined);
    if (rows.length < changed.size) this.#changed.fire(undefined);
    else if (rows.length > 0) this.#changed.fire(rows);
  }
}

/** The tags of all folders; of two with one name the first. */
function tagsOf(store: AnnotationStore): readonly Tag[] {
  const schemes = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => store.scheme(uri));
  return schemes.reduce(withTagsOf, { tags: [] }).tags;
}

function iconOf({ icon }: AnnotationText): vscode.Uri | vscode.ThemeIcon {
  if (typeof icon !== 'string') return tagPicture(icon);
  return icon === 'file' ? vscode.ThemeIcon.File : new vscode.ThemeIcon(icon);
}
