import { foldedName } from './canonicalForm.ts';
import { type ClusterChanges, ClusterIndex } from './clusterIndex.ts';
import type { Cluster, Join } from './clusterNodes.ts';
import type { ArticleEntities, ArticleEntity, EntityType, Spelling } from './entity.ts';
import { EntityNode, isFullPerson } from './entityNode.ts';
import { type NameDecisions, UNDECIDED } from './nameDecisions.ts';
import { type ArticleNodes, NodeParting } from './nodeParting.ts';
import { plainLetters } from './spelling.ts';

/** Somebody or something as the whole corpus names it. */
export interface EntityEntry {
  readonly id: string;
  readonly type: EntityType;
  readonly canonical: string;
  /** Wikidata id where the name is known. */
  readonly wikidata: string | null;
  readonly mentions: number;
  /** Ids of the articles that name it, in code unit order. */
  readonly articles: readonly string[];
  /** Spellings met, most frequent first. */
  readonly spellings: readonly Spelling[];
  /** Roles as stated, with the number of articles that state them, most frequent first. */
  readonly roles: readonly { readonly text: string; readonly articles: number }[];
  /** Why spellings were joined, the least sure first. */
  readonly reasons: readonly Join[];
}

/** Somebody who appears in the same articles. */
export interface Companion {
  readonly id: string;
  readonly canonical: string;
  readonly articles: number;
}

/** An entity of the corpus with what lists sort and search by. */
export interface ListedEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly canonical: string;
  readonly mentions: number;
  readonly cluster: Cluster;
  readonly main: EntityNode;
  /** Plain letters of all its names, each after a line break. */
  readonly searched: string;
}

/** What a row shows of an entity. */
export interface EntityBrief extends Pick<ListedEntity, 'id' | 'type' | 'canonical' | 'mentions'> {
  /** How many articles name it. */
  readonly articles: number;
  /** The role most articles state; null when none does. */
  readonly role: string | null;
}

/** Which entities are looked for; absent: all. */
export interface EntitySearch {
  readonly type?: EntityType | null;
  /** Part of a name or spelling. */
  readonly query?: string;
  /** The article that names them. */
  readonly article?: string | null;
}

/**
 * The entities of all articles, joined by the spellings of their names. Articles come, change and go one by one; answers
 * depend on what is in the index, not on the order in which it came. Memory: some 300 bytes an entity and article.
 */
export class EntityIndex {
  readonly #nodes = new Map<string, EntityNode>();
  readonly #articles: ArticleNodes = new Map();
  readonly #parting = new NodeParting({
    articles: this.#articles,
    node: (name, instead) => this.#node(name, instead),
    forget: ({ id }) => this.#nodes.delete(id),
  });
  #decided: NameDecisions = UNDECIDED;
  readonly #clusters = new ClusterIndex();
  readonly #resolved = new Map<EntityNode, ListedEntity>();
  #isResolved = true;
  #byMentions: readonly ListedEntity[] = [];

  /** What readers decided about names, in place of what they had before. */
  decide(decided: NameDecisions): void {
    this.#decided = decided;
    this.#clusters.clear();
    this.#resolved.clear();
    this.#byMentions = [];
    this.#isResolved = false;
  }

  /** Takes an article in, in place of what was known of it. */
  set(article: string, { entities, mentions }: ArticleEntities): void {
    this.delete(article);
    this.#parting.unite();
    const counts = new Int32Array(entities.length);
    for (const { entity } of mentions) counts[entity] = (counts[entity] ?? 0) + 1;
    const nodes = entities.map((entity, i) => {
      const node = this.#node(entity);
      const spellings = entity.spellings ?? [{ text: entity.canonical, count: counts[i] ?? 0 }];
      const { canonical, role, wikidata, telling = null } = entity;
      node.add(article, { canonical, mentions: counts[i] ?? 0, spellings, role, wikidata, telling });
      node.touch();
      return node;
    });
    this.#articles.set(article, nodes);
    this.#isResolved = false;
  }

  /** Forgets an article; one that is not there is no matter. */
  delete(article: string): void {
    const nodes = this.#articles.get(article);
    if (!nodes) return;
    this.#parting.unite();
    this.#articles.delete(article);
    for (const node of nodes) {
      node.remove(article);
      node.touch();
      if (node.appearances.size === 0) this.#nodes.delete(node.id);
    }
    this.#isResolved = false;
  }

  /** The entities that are looked for, most mentioned first; names that begin with the query come before others. */
  find({ type = null, query = '', article = null }: EntitySearch): readonly ListedEntity[] {
    const wanted = plainLetters(query.trim());
    const starting: ListedEntity[] = [];
    const containing: ListedEntity[] = [];
    for (const entity of article === null ? this.#sorted() : this.#namedIn(article)) {
      if (type !== null && entity.type !== type) continue;
      if (wanted === '' || entity.searched.includes(`\n${wanted}`)) starting.push(entity);
      else if (entity.searched.includes(wanted)) containing.push(entity);
    }
    return [...starting, ...containing];
  }

  /** Entities of a kind (null: all) whose name or spelling matches, as `find` orders them. */
  list(type: EntityType | null, query: string, limit: number): EntityEntry[] {
    return this.find({ type, query }).slice(0, limit).map(entryOf);
  }

  /** How many entities of each kind there are among those looked for. */
  counts(search: EntitySearch = {}): Readonly<Record<EntityType, number>> {
    const counts = { person: 0, organisation: 0, place: 0 };
    for (const { type } of this.find(search)) counts[type]++;
    return counts;
  }

  /** The entity of that id, or of an article's id that was joined to it; null when there is none. */
  get(id: string): EntityEntry | null {
    const entity = this.#entity(id);
    return entity ? entryOf(entity) : null;
  }

  /** The corpus-wide id of an article's entity (an index into its `entities`); null when there is no such one. */
  resolve(article: string, entity: number): string | null {
    const resolved = this.#all();
    const node = this.#articles.get(article)?.[entity];
    return (node && resolved.get(node)?.id) ?? null;
  }

  /** The articles that name something by one of these names, folded by `foldedName`. */
  articlesNaming(folded: ReadonlySet<string>): ReadonlySet<string> {
    const articles = new Set<string>();
    if (folded.size === 0) return articles;
    for (const node of this.#nodes.values()) {
      const named = [node.canonical, ...node.spellings.keys()].some((name) => folded.has(foldedName(name)));
      if (named) for (const article of node.appearances.keys()) articles.add(article);
    }
    return articles;
  }

  /** What an article says the entity is; null when it does not say, or does not name it. */
  roleIn(id: string, article: string): string | null {
    for (const node of this.#entity(id)?.cluster.nodes ?? []) {
      const role = node.appearances.get(article)?.role;
      if (role) return role;
    }
    return null;
  }

  /** Who and what appears in the same articles most often; worked out on request. Empty for an unknown id. */
  company(id: string, limit = 10): Companion[] {
    const entity = this.#entity(id);
    if (!entity) return [];
    const resolved = this.#all();
    const together = new Map<ListedEntity, { articles: number; last: string }>();
    for (const article of articlesOf(entity.cluster)) {
      for (const node of this.#articles.get(article) ?? []) {
        const other = resolved.get(node);
        if (!other || other === entity) continue;
        const there = together.get(other);
        if (!there) together.set(other, { articles: 1, last: article });
        else if (there.last !== article) {
          there.articles++;
          there.last = article;
        }
      }
    }
    const least = nthLargest(
      Array.from(together.values(), ({ articles }) => articles),
      limit,
    );
    return [...together]
      .filter(([, { articles }]) => articles >= least)
      .sort(([a, x], [b, y]) => y.articles - x.articles || byMentions(a, b))
      .slice(0, limit)
      .map(([other, { articles }]) => ({ id: other.id, canonical: other.canonical, articles }));
  }

  #namedIn(article: string): readonly ListedEntity[] {
    const resolved = this.#all();
    const named = new Set((this.#articles.get(article) ?? []).flatMap((node) => resolved.get(node) ?? []));
    return [...named].sort(byMentions);
  }

  #sorted(): readonly ListedEntity[] {
    this.#all();
    return this.#byMentions;
  }

  #entity(id: string): ListedEntity | null {
    const resolved = this.#all();
    const node = this.#nodes.get(id);
    return (node && resolved.get(node)) ?? null;
  }

  #node(entity: Pick<ArticleEntity, 'id' | 'type' | 'canonical'>, instead?: EntityNode): EntityNode {
    const there = this.#nodes.get(entity.id);
    if (there) return there;
    const node = instead ?? new EntityNode(entity);
    this.#nodes.set(entity.id, node);
    return node;
  }

  /** The entity of each node; after a change only those are worked out anew that it reaches. */
  #all(): ReadonlyMap<EntityNode, ListedEntity> {
    if (this.#isResolved) return this.#resolved;
    this.#parting.unite();
    const regrouped = this.#parting.part(this.#nodes.values());
    const changes = this.#clusters.update(this.#nodes, {
      decided: this.#decided,
      inArticle: (article) => this.#articles.get(article) ?? [],
      parted: this.#parting.why,
      regrouped,
    });
    this.#resolve(changes);
    this.#isResolved = true;
    return this.#resolved;
  }

  #resolve({ made, gone }: ClusterChanges): void {
    for (const { nodes } of gone) for (const node of nodes) this.#resolved.delete(node);
    const entities = Array.from(made, resolve).sort(byMentions);
    for (const entity of entities) for (const node of entity.cluster.nodes) this.#resolved.set(node, entity);
    const kept = this.#byMentions.filter(({ cluster }) => !gone.has(cluster));
    this.#byMentions = merged(kept, entities);
  }
}

/** Two lists in order as one in order. */
function merged(a: readonly ListedEntity[], b: readonly ListedEntity[]): ListedEntity[] {
  const all: ListedEntity[] = [];
  let from = 0;
  for (const one of b) {
    while (from < a.length && byMentions(a[from]!, one) <= 0) all.push(a[from++]!);
    all.push(one);
  }
  while (from < a.length) all.push(a[from++]!);
  return all;
}

/** The name an entity goes by: the known one, else the fullest, else the most mentioned. */
function mainNode(nodes: readonly EntityNode[]): EntityNode | undefined {
  return [...nodes].sort((a, b) => {
    const known = Number(b.wikidata !== null) - Number(a.wikidata !== null);
    const full = Number(isFullPerson(b)) - Number(isFullPerson(a));
    return known || full || b.mentions - a.mentions || (a.id < b.id ? -1 : 1);
  })[0];
}

function resolve(cluster: Cluster): ListedEntity {
  const main = mainNode(cluster.nodes) as EntityNode;
  return {
    id: main.id,
    type: main.type,
    canonical: main.canonical,
    main,
    cluster,
    mentions: cluster.nodes.reduce((sum, node) => sum + node.mentions, 0),
    searched: cluster.nodes.map(({ searched }) => searched).join(''),
  };
}

function byMentions(a: ListedEntity, b: ListedEntity): number {
  return b.mentions - a.mentions || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The value at the n-th place, from 1, of positive numbers that fall; 0 where there are fewer. Most companions appear once: sorting them all would cost the most. */
function nthLargest(values: readonly number[], n: number): number {
  return Int32Array.from(values).sort().at(-n) ?? 0;
}

function articlesOf(cluster: Cluster): string[] {
  return [...new Set(cluster.nodes.flatMap((node) => [...node.appearances.keys()]))].sort();
}

/** What a row shows of an entity. */
export function briefOf({ id, type, canonical, mentions, cluster }: ListedEntity): EntityBrief {
  const [only, ...others] = cluster.nodes;
  const alone = only && others.length === 0;
  const articles = alone ? only.appearances.size : articlesOf(cluster).length;
  const [role] = byCount(alone ? only.roles : rolesOf(cluster))[0] ?? [null];
  return { id, type, canonical, mentions, articles, role };
}

function rolesOf(cluster: Cluster): Map<string, number> {
  const roles = new Map<string, number>();
  for (const node of cluster.nodes) {
    for (const [text, count] of node.roles) roles.set(text, (roles.get(text) ?? 0) + count);
  }
  return roles;
}

function entryOf({ id, type, canonical, main, cluster, mentions }: ListedEntity): EntityEntry {
  const spellings = new Map<string, number>();
  for (const node of cluster.nodes) {
    for (const [text, count] of node.spellings) spellings.set(text, (spellings.get(text) ?? 0) + count);
  }
  return {
    id,
    type,
    canonical,
    wikidata: main.wikidata,
    mentions,
    articles: articlesOf(cluster),
    spellings: byCount(spellings).map(([text, count]) => ({ text, count })),
    roles: byCount(rolesOf(cluster)).map(([text, articles]) => ({ text, articles })),
    reasons: [...cluster.joins].sort((a, b) => a.confidence - b.confidence || (a.text < b.text ? -1 : 1)),
  };
}

function byCount(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
