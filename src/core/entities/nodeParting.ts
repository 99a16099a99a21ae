import { entityId } from './canonicalForm.ts';
import type { Join } from './clusterNodes.ts';
import type { EntityType } from './entity.ts';
import { type Appearance, type EntityNode, isFullPerson } from './entityNode.ts';
import { once } from './once.ts';
import { type Namesake, type Parted, type Sighting, areContested, partNamesakes } from './namesakes.ts';

/** The nodes of articles, in the order of the articles' entities. */
export type ArticleNodes = Map<string, EntityNode[]>;

/** Where the nodes are kept. */
export interface NodeStore {
  readonly articles: ArticleNodes;
  /** The node of that id; where there is none it is the one given, or made. */
  readonly node: (
    name: { readonly id: string; readonly type: EntityType; readonly canonical: string },
    instead?: EntityNode,
  ) => EntityNode;
  /** Takes a node that no article names any more out. */
  readonly forget: (node: EntityNode) => void;
}

/** What an article says was taken from the node of a name to that of a namesake. */
interface Move {
  readonly article: string;
  readonly appearance: Appearance;
  readonly from: EntityNode;
  readonly to: EntityNode;
  /** What the namesake is called. */
  readonly named: string;
}

/** Who is in more articles than that, or in more than that share of them, is everybody’s company; in two anybody can be. */
const RARE = 20;
const RARE_SHARE = 0.25;
const FEWEST = 2;

/** Where nothing says whom an article means, it is counted to the one that most mean. */
const BY_FREQUENCY = 0.7;

/**
 * Gives namesakes nodes of their own, and takes that back. Nodes are parted when all articles are in and put together
 * before one comes or goes, so that who is a namesake depends on the articles alone.
 */
export class NodeParting {
  readonly #store: NodeStore;
  readonly #moves: Move[] = [];
  readonly #why = new Map<EntityNode, Join>();
  /** The moves of the last parting, by article and nodes. */
  #moved: ReadonlyMap<string, Move> = new Map();
  /** The namesakes of the last parting, by id: those that come again are the same nodes. */
  #namesakes: ReadonlyMap<string, EntityNode> = new Map();
  /** Whether anything said of a node contradicts, and after how many changes of the node that was looked at. */
  readonly #contested = new WeakMap<EntityNode, { readonly changes: number; readonly contested: boolean }>();

  constructor(store: NodeStore) {
    this.#store = store;
  }

  /** Why nodes are parted, and how sure that is. */
  get why(): ReadonlyMap<EntityNode, Join> {
    return this.#why;
  }

  /** Parts the nodes whose articles mean several; gives the articles that have another node than after the last parting. */
  part(nodes: Iterable<EntityNode>): ReadonlySet<string> {
    const found: (readonly [EntityNode, Parted])[] = [];
    for (const node of nodes) {
      if (node.told < 2 || !(isFullPerson(node) || node.type === 'place')) continue;
      const parted = this.#isContested(node) && partNamesakes(this.#sightings(node));
      if (parted) found.push([node, parted]);
    }
    // Two that an article tells apart by number part into the same ones: then the first takes precedence.
    found.sort(([a], [b]) => (a.id < b.id ? -1 : 1));
    for (const [node, parted] of found) this.#partNode(node, parted);
    const before = this.#moved;
    this.#moved = new Map(this.#moves.map((move) => [`${move.article}\n${move.from.id}\n${move.to.id}`, move]));
    this.#namesakes = new Map(this.#moves.map(({ to }) => [to.id, to]));
    const regrouped = new Set<string>();
    for (const { article, from, to } of [...missingFrom(before, this.#moved), ...missingFrom(this.#moved, before)]) {
      regrouped.add(article);
      from.touch();
      to.touch();
    }
    return regrouped;
  }

  /** Puts all together again. */
  unite(): void {
    for (const { article, appearance, from, to } of this.#moves.splice(0).reverse()) {
      this.#move(article, to, from, appearance);
      if (to.appearances.size === 0) this.#store.forget(to);
    }
    this.#why.clear();
  }

  #partNode(node: EntityNode, { others, main, open }: Parted): void {
    const { type, canonical } = node;
    const names = others.map(({ qualifier }) => `${canonical} (${qualifier})`);
    for (const [i, { articles, confidence, qualifier }] of others.entries()) {
      const named = names[i]!;
      const id = entityId(type, named);
      const to = this.#store.node({ id, type, canonical: named }, this.#namesakes.get(id));
      for (const article of articles) {
        const appearance = node.appearances.get(article);
        if (!appearance || to.appearances.has(article)) continue;
        this.#move(article, node, to, { ...appearance, canonical: named });
        this.#moves.push({ article, appearance, from: node, to, named });
      }
      this.#why.set(to, {
        text: `${named} is kept apart from ${canonical}: ${contrast(qualifier, main)}.`,
        confidence,
      });
    }
    this.#why.set(node, whyMain(canonical, names, open, others));
  }

  #move(article: string, from: EntityNode, to: EntityNode, appearance: Appearance): void {
    from.remove(article);
    to.add(article, appearance);
    const nodes = this.#store.articles.get(article) ?? [];
    const at = nodes.indexOf(from);
    if (at >= 0) nodes[at] = to;
  }

  #isContested(node: EntityNode): boolean {
    const { changes } = node;
    const known = this.#contested.get(node);
    if (known?.changes === changes) return known.contested;
    const contested = areContested(this.#sightings(node));
    this.#contested.set(node, { changes, contested });
    return contested;
  }

  #sightings(node: EntityNode): Sighting[] {
    const { articles } = this.#store;
    const rare = Math.max(FEWEST, Math.min(RARE, articles.size * RARE_SHARE));
    return Array.from(node.appearances, ([article, { telling }]) => {
      const company = once(() => companyIn(articles.get(article) ?? [], node, rare));
      return { article, telling, company };
    });
  }
}

/** The moves that the other parting did not make, or not with the same words. */
function missingFrom(other: ReadonlyMap<string, Move>, moved: ReadonlyMap<string, Move>): Move[] {
  return [...moved].flatMap(([key, move]) => {
    const there = other.get(key);
    const same = there?.appearance === move.appearance && there.named === move.named;
    return same && there.from === move.from && there.to === move.to ? [] : move;
  });
}

function companyIn(nodes: readonly EntityNode[], node: EntityNode, rare: number): ReadonlySet<string> {
  const others = nodes.filter(
    (other) =>
      other !== node && other.appearances.size <= rare && (isFullPerson(other) || other.type === 'organisation'),
  );
  return new Set(others.map(({ id }) => id));
}

function contrast(qualifier: string, main: string): string {
  return main === '' ? `its articles say “${qualifier}”` : `its articles say “${qualifier}”, the others “${main}”`;
}

function whyMain(canonical: string, names: readonly string[], open: number, others: readonly Namesake[]): Join {
  const text = `The name is also that of ${names.map((name) => `“${name}”`).join(', ')}`;
  const least = Math.min(...others.map(({ confidence }) => confidence));
  if (open === 0) return { text: `${text}.`, confidence: least };
  const rest = open === 1 ? '1 article does not say which, and is' : `${open} articles do not say which, and are`;
  return { text: `${text}; ${rest} counted to “${canonical}”.`, confidence: Math.min(BY_FREQUENCY, least) };
}
