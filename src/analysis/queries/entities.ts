import type { Corpus } from '../../core/corpus.ts';
import { MENTION_FIELDS } from '../../core/indexedArticle.ts';
import { byCodeUnits } from '../../core/text/byCodeUnits.ts';
import { type EntityEntry, briefOf } from '../../core/entities/entityIndex.ts';
import type { ArticleEntities, EntityType } from '../../core/entities/entity.ts';
import type { EntityArrangement, EntityDetail, EntitySummary } from '../entityRows.ts';
import type { ArticleSummary, Occurrence } from '../protocol.ts';
import { officeOn, officesOf } from './offices.ts';
import { summarise } from './sources.ts';

/** Whom an entity appears with is told up to here: a hover has eight lines. */
const COMPANY = 10;

/** What the views ask about people, organisations and places. */
export class Entities {
  readonly #corpus: Corpus;

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
  }

  list(type: EntityType | null, query: string, limit: number): readonly EntitySummary[] {
    return this.#corpus.entities.find({ type, query }).slice(0, limit).map(briefOf);
  }

  counts(arrangement: EntityArrangement | null): Readonly<Record<EntityType, number>> {
    const { query = '', article = null } = arrangement ?? {};
    return this.#corpus.entities.counts({ query, article });
  }

  /** All about one entity, and about its offices on the date of an article; null for an id that is gone. */
  detail(id: string, article?: string): EntityDetail | null {
    const entry = this.#corpus.entities.get(id);
    if (!entry) return null;
    const inArticles = this.#articlesOf(entry);
    const dates = inArticles.flatMap(({ date }) => date?.value ?? []).sort();
    return {
      ...summaryOf(entry),
      wikidata: entry.wikidata,
      offices: officesOf(this.#corpus, entry),
      officeOn: article === undefined ? null : officeOn(this.#corpus, entry, article),
      spellings: entry.spellings,
      roles: entry.roles,
      firstDate: dates[0] ?? null,
      lastDate: dates.at(-1) ?? null,
      company: this.#corpus.entities.company(entry.id, COMPANY),
      inArticles,
      reasons: entry.reasons,
    };
  }

  /** An article's entities under the ids they have over all articles. */
  known(article: string, all: ArticleEntities): ArticleEntities {
    const entities = all.entities.map((entity, i) => {
      const id = this.#corpus.entities.resolve(article, i);
      return id === null || id === entity.id ? entity : { ...entity, id };
    });
    return { ...all, entities };
  }

  /** Every place that names the entity, article by article, newest first. */
  occurrences(id: string): readonly Occurrence[] {
    const entry = this.#corpus.entities.get(id);
    return entry ? this.#articlesOf(entry).flatMap((article) => this.#inArticle(article.id, entry.id)) : [];
  }

  #inArticle(article: string, entity: string): readonly Occurrence[] {
    const mentions = this.#corpus.get(article)?.mentions ?? new Int32Array();
    const found: Occurrence[] = [];
    for (let i = 0; i < mentions.length; i += MENTION_FIELDS) {
      const [line = 0, character = 0, length = 0, index = 0] = mentions.subarray(i, i + MENTION_FIELDS);
      if (this.#corpus.entities.resolve(article, index) !== entity) continue;
      found.push({
        article,
        startLine: line,
        startCharacter: character,
        endLine: line,
        endCharacter: character + length,
      });
    }
    return found;
  }

  #articlesOf(entry: EntityEntry): ArticleSummary[] {
    const articles = entry.articles.flatMap((id) => this.#corpus.get(id) ?? []);
    return articles
      .map((article) => summarise(this.#corpus, article))
      .sort((a, b) => byCodeUnits(b.date?.value ?? '', a.date?.value ?? '') || byCodeUnits(a.path, b.path));
  }
}

function summaryOf({ id, type, canonical, mentions, articles, roles }: EntityEntry): EntitySummary {
  return { id, type, canonical, mentions, articles: articles.length, role: roles[0]?.text ?? null };
}
