import type { Corpus } from '../../core/corpus.ts';
import type { IndexedArticle } from '../../core/indexedArticle.ts';
import type {
  AnalysisMethods,
  ArticleSummary,
  SourceArrangement,
  SourceFacets,
  SourceFilter,
  SourceRow,
} from '../protocol.ts';
import { countFacets } from './facets.ts';
import { type SourceGroup, groupSources } from './groups.ts';
import { testsOf } from './sourceFilter.ts';
import type { StoryOf } from './sourceLevels.ts';

/** Divisions kept for the same index: those that readers go to and fro between. */
const KEPT = 4;

/** What Sources shows, divided into groups once for each state of the index and arrangement. */
export class Sources {
  readonly #corpus: Corpus;
  readonly #storyOf: StoryOf;
  readonly #kept = new Map<string, SourceGroup>();
  #all: readonly IndexedArticle[] | undefined;

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    this.#storyOf = (id) => corpus.storyOf(id);
  }

  /** Forgets the divisions: the index has changed. */
  invalidate(): void {
    this.#kept.clear();
    this.#all = undefined;
  }

  /** The rows below a group (null: the top); none for a group that is gone. */
  rows(arrangement: SourceArrangement, parent: string | null): AnalysisMethods['sources']['result'] {
    const root = this.#division(arrangement);
    const group = parent === null ? root : root.find(parent);
    const rows: SourceRow[] = [];
    for (const { key, kind, label, count, story } of group?.groups ?? []) {
      rows.push({ kind: 'group', key, group: kind, label, count, ...(story && { story }) });
    }
    for (const article of group?.articles ?? []) {
      rows.push({ kind: 'article', key: article.id, article: summarise(this.#corpus, article) });
    }
    return { rows, shown: root.count, total: this.#articles().length };
  }

  /** The keys of the groups that hold an article, outermost first; empty when it is not shown. */
  pathTo(arrangement: SourceArrangement, id: string): readonly string[] {
    return this.#division(arrangement).pathTo(id) ?? [];
  }

  /** What a filter can be narrowed to. */
  facets(filter: SourceFilter): SourceFacets {
    return countFacets(this.#articles(), filter, this.#storyOf);
  }

  /** What the index knows of an article; null when it is not in it. */
  summary(id: string): ArticleSummary | null {
    const article = this.#corpus.get(id);
    return article ? summarise(this.#corpus, article) : null;
  }

  /** What is known of the dates of files, in their order; null for what is no article. */
  datesOf(ids: readonly string[]): AnalysisMethods['datesOf']['result'] {
    return ids.map((id) => {
      const article = this.#corpus.get(id);
      if (!article || !this.#corpus.isArticle(article)) return null;
      const { date, estimate } = article.facts;
      return { date, estimate };
    });
  }

  #articles(): readonly IndexedArticle[] {
    return (this.#all ??= [...this.#corpus.all()].filter((article) => this.#corpus.isArticle(article)));
  }

  #division(arrangement: SourceArrangement): SourceGroup {
    const { grouping, filter, order, language } = arrangement;
    const key = JSON.stringify([grouping, filter, order, language]);
    let division = this.#kept.get(key);
    if (!division) {
      division = groupSources(this.#passing(filter), arrangement, this.#storyOf);
      if (this.#kept.size >= KEPT) this.#kept.clear();
      this.#kept.set(key, division);
    }
    return division;
  }

  #passing(filter: SourceFilter): readonly IndexedArticle[] {
    const tests = [...testsOf(filter, this.#storyOf).values()];
    return this.#articles().filter((article) => tests.every((passes) => passes(article)));
  }
}

/** An indexed article as rows show it. */
export function summarise(corpus: Corpus, article: IndexedArticle): ArticleSummary {
  const { id, path, title, facts, language, words, boilerplateLines } = article;
  const { outlet, agency, republisher, translation, date, estimate, bounds, decided } = facts;
  const known = { outlet, agency, republisher, translation, date, estimate, bounds, ...(decided && { decided }) };
  const isArticle = corpus.isArticle(article);
  return { id, path, title, ...known, language, words, boilerplateLines, isArticle };
}
