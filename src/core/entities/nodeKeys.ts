import { type EntityNode, isFullPerson } from './entityNode.ts';
import { RARE } from './joiningEvidence.ts';

/** What a node was looked up by when it was last seen. */
interface Filed {
  readonly changes: number;
  readonly canonical: string;
  readonly wikidata: string | null;
  readonly shortKeys: readonly string[];
  /** The bare name that it goes by; null where that is a full one. */
  readonly bareKey: string | null;
  readonly articles: number;
}

/** What has changed since the last look. */
export interface NodeChanges {
  /** Nodes that are new or say something else. */
  readonly changed: readonly EntityNode[];
  readonly left: readonly EntityNode[];
  /** The bare names that could or can mean them. */
  readonly touched: Set<string>;
  /** Nodes whose company has become rare, has ceased to be, or goes by another name: that is evidence for bare names. */
  readonly doubtful: ReadonlySet<EntityNode>;
}

const NONE: ReadonlySet<EntityNode> = new Set();

/** Looks nodes up by what joins them, and tells which have changed. */
export class NodeKeys {
  readonly #filed = new Map<EntityNode, Filed>();
  readonly #byId = new Map<string, EntityNode>();
  readonly #known = new Map<string, Set<EntityNode>>();
  readonly #owners = new Map<string, Set<EntityNode>>();
  readonly #bare = new Map<string, Set<EntityNode>>();

  clear(): void {
    for (const map of [this.#filed, this.#byId, this.#known, this.#owners, this.#bare]) map.clear();
  }

  /** Nodes of the same Wikidata id. */
  knownAs(node: EntityNode): ReadonlySet<EntityNode> {
    return (node.wikidata !== null && this.#known.get(node.wikidata)) || NONE;
  }

  /** Nodes that a bare name can mean. */
  owners(key: string): ReadonlySet<EntityNode> {
    return this.#owners.get(key) ?? NONE;
  }

  /** Nodes that are called by a bare name. */
  bare(key: string): ReadonlySet<EntityNode> {
    return this.#bare.get(key) ?? NONE;
  }

  /** For each id the nodes that a reader said are the same. */
  decidedPeers(same: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly EntityNode[]> {
    const peers = new Map<string, EntityNode[]>();
    for (const [a, b] of same) {
      for (const [id, other] of [
        [a, b],
        [b, a],
      ] as const) {
        const node = this.#byId.get(other);
        if (node) peers.set(id, [...(peers.get(id) ?? []), node]);
      }
    }
    return peers;
  }

  /** Brings itself in step with the nodes, by id. */
  update(nodes: ReadonlyMap<string, EntityNode>, inArticle: (article: string) => readonly EntityNode[]): NodeChanges {
    const touched = new Set<string>();
    const doubtful = new Set<EntityNode>();
    const changed: EntityNode[] = [];
    let known = 0;
    for (const node of nodes.values()) {
      const filed = this.#filed.get(node);
      if (filed) known++;
      if (filed?.changes !== node.changes) changed.push(node);
    }
    // Most changes take no node away.
    const left =
      known === this.#filed.size ? [] : [...this.#filed.keys()].filter((node) => nodes.get(node.id) !== node);
    for (const node of changed) {
      if (!this.#isOtherCompany(node)) continue;
      for (const article of node.appearances.keys()) for (const other of inArticle(article)) doubtful.add(other);
    }
    for (const node of [...left, ...changed]) this.#unfile(node, touched);
    for (const node of changed) this.#file(node, touched);
    return { changed, left, touched, doubtful };
  }

  /** Whether the organisation has become rare company, or has ceased to be, or the node is called otherwise. */
  #isOtherCompany(node: EntityNode): boolean {
    const filed = this.#filed.get(node);
    if (!filed) return false;
    const turned = filed.articles <= RARE !== node.appearances.size <= RARE;
    return (node.type === 'organisation' && turned) || filed.canonical !== node.canonical;
  }

  #file(node: EntityNode, touched: Set<string>): void {
    const { changes, canonical, wikidata, shortKeys } = node;
    const bareKey = isFullPerson(node) ? null : node.bareKey;
    const filed = { changes, canonical, wikidata, shortKeys, bareKey, articles: node.appearances.size };
    this.#filed.set(node, filed);
    this.#byId.set(node.id, node);
    if (wikidata !== null) add(this.#known, wikidata, node);
    for (const key of shortKeys) add(this.#owners, key, node);
    if (bareKey !== null) add(this.#bare, bareKey, node);
    touch(filed, touched);
  }

  #unfile(node: EntityNode, touched: Set<string>): void {
    const filed = this.#filed.get(node);
    if (!filed) return;
    this.#filed.delete(node);
    if (this.#byId.get(node.id) === node) this.#byId.delete(node.id);
    if (filed.wikidata !== null) remove(this.#known, filed.wikidata, node);
    for (const key of filed.shortKeys) remove(this.#owners, key, node);
    if (filed.bareKey !== null) remove(this.#bare, filed.bareKey, node);
    touch(filed, touched);
  }
}

function touch({ shortKeys, bareKey }: Filed, touched: Set<string>): void {
  for (const key of shortKeys) touched.add(key);
  if (bareKey !== null) touched.add(bareKey);
}

function add(map: Map<string, Set<EntityNode>>, key: string, node: EntityNode): void {
  const there = map.get(key);
  if (there) there.add(node);
  else map.set(key, new Set([node]));
}

function remove(map: Map<string, Set<EntityNode>>, key: string, node: EntityNode): void {
  const there = map.get(key);
  there?.delete(node);
  if (there?.size === 0) map.delete(key);
}
