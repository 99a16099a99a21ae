import type { Corpus } from '../../core/corpus.ts';
import type { IndexedArticle } from '../../core/indexedArticle.ts';
import { foldText } from '../../core/text/fold.ts';
import type { ArticleSummary, SourceFilter, SourceGrouping, SourceRow } from '../protocol.ts';
import { type SourceGroup, groupSources } from './groups.ts';

/** Groupings kept for the same index: one a grouping, and the last filter. */
const KEPT = 4;

/** What Sources shows, divided into groups once for each state of the index, grouping and filter. */
export class Sources {
  readonly #corpus: Corpus;
  readonly #kept = new Map<string, { readonly root: SourceGroup; readonly total: number }>();

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
  }

  /** Forgets the divisions: the index has changed. */
  invalidate(): void {
    this.#kept.clear();
  }

  /** The rows below a group (null: the top); none for a group that is gone. */
  rows(grouping: SourceGrouping, parent: string | null, filter: SourceFilter) {
    const { root, total } = this.#division(grouping, filter);
    const group = parent === null ? root : find(root, parent);
    const rows: SourceRow[] = [];
    for (const { key, kind, label, count } of group?.groups ?? []) {
      rows.push({ kind: 'group', key, group: kind, label, count });
    }
    for (const article of group?.articles ?? []) {
      rows.push({ kind: 'article', key: article.id, article: summarise(this.#corpus, article) });
    }
    return { rows, shown: root.count, total };
  }

  /** The keys of the groups that hold an article, outermost first; empty when it is not shown. */
  pathTo(grouping: SourceGrouping, id: string, filter: SourceFilter): readonly string[] {
    const article = this.#corpus.get(id);
    const { root } = this.#division(grouping, filter);
    return (article && pathIn(root, article)?.slice(1)) ?? [];
  }

  #division(grouping: SourceGrouping, filter: SourceFilter) {
    const key = JSON.stringify([grouping, filter]);
    let division = this.#kept.get(key);
    if (!division) {
      const articles = [...this.#corpus.all()].filter((article) => this.#corpus.isArticle(article));
      const shown = articles.filter(matcher(filter));
      division = { root: groupSources(shown, grouping), total: articles.length };
      if (this.#kept.size >= KEPT) this.#kept.clear();
      this.#kept.set(key, division);
    }
    return division;
  }
}

/** An indexed article as rows show it. */
export function summarise(corpus: Corpus, article: IndexedArticle): ArticleSummary {
  const { id, path, title, facts, language, words, boilerplateLines } = article;
  const { outlet, agency, date, estimate, bounds } = facts;
  const isArticle = corpus.isArticle(article);
  return { id, path, title, outlet, agency, date, estimate, bounds, language, words, boilerplateLines, isArticle };
}

function matcher(filter: SourceFilter): (article: IndexedArticle) => boolean {
  const text = filter.text === undefined ? undefined : foldText(filter.text);
  return ({ title, path, facts, boilerplateLines }) =>
    (text === undefined || foldText(`${title} ${path} ${facts.outlet?.name ?? ''}`).includes(text)) &&
    (filter.outlet === undefined || facts.outlet?.value === filter.outlet) &&
    (!filter.undatedOnly || !facts.date) &&
    (!filter.withBoilerplateOnly || boilerplateLines > 0);
}

function find(group: SourceGroup, key: string): SourceGroup | undefined {
  if (group.key === key) return group;
  for (const child of group.groups) {
    if (key === child.key || key.startsWith(`${child.key}/`)) {
      const found = find(child, key);
      if (found) return found;
    }
  }
  return undefined;
}

function pathIn(group: SourceGroup, article: IndexedArticle): readonly string[] | undefined {
  if (group.articles.includes(article)) return [group.key];
  for (const child of group.groups) {
    const below = pathIn(child, article);
    if (below) return [group.key, ...below];
  }
  return undefined;
}
