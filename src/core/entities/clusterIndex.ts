import { AlikeNames } from './alikeNames.ts';
import {
  type Cluster,
  type Clusters,
  type Join,
  type Surroundings,
  joinBareNames,
  joinFullNames,
} from './clusterNodes.ts';
import { type EntityNode, isFullPerson } from './entityNode.ts';
import { NodeKeys } from './nodeKeys.ts';

/** Which clusters an update made, and which there are no more. */
export interface ClusterChanges {
  readonly made: ReadonlySet<Cluster>;
  readonly gone: ReadonlySet<Cluster>;
}

/**
 * The clusters of a changing set of nodes. An update works out anew only what a change can reach: the names that are like a
 * changed one, then the bare names that can mean them. The result is that of all nodes taken in anew.
 */
export class ClusterIndex {
  readonly #keys = new NodeKeys();
  readonly #alike = new AlikeNames();
  /** By full names alone; never changed once made. */
  readonly #full = new Map<EntityNode, Cluster>();
  /** With the bare names that mean them. */
  readonly #clusters = new Map<EntityNode, Cluster>();
  /** Why nodes were parted when they were last looked at. */
  #parted: ReadonlyMap<EntityNode, Join> = new Map();

  /** Forgets all clusters: other decisions can change every one. */
  clear(): void {
    this.#keys.clear();
    this.#full.clear();
    this.#clusters.clear();
  }

  /** Brings the clusters in step with the nodes. */
  update(nodes: ReadonlyMap<string, EntityNode>, surroundings: Surroundings): ClusterChanges {
    const { changed, left, touched, doubtful } = this.#keys.update(nodes, surroundings.inArticle);
    const alike = this.#alike.update(changed, nodes);
    const gone = new Set<Cluster>();
    for (const node of left) this.#take(node, gone);
    const parted = [...gone].flatMap(({ nodes: members }) => members);
    const reached = this.#reachedByName(
      [...changed, ...left, ...alike, ...this.#partedAnew(surroundings)],
      nodes,
      surroundings,
    );
    for (const [node, cluster] of joinFullNames(reached, surroundings)) this.#full.set(node, cluster);
    for (const node of left) this.#full.delete(node);
    for (const node of reached) for (const key of node.shortKeys) touched.add(key);
    const bare = [...touched].flatMap((key) => [...this.#keys.bare(key)]);
    const besideNamesakes = [...surroundings.regrouped].flatMap(surroundings.inArticle);
    const again = this.#reachedByBareName([...reached, ...parted, ...bare, ...doubtful, ...besideNamesakes], nodes);
    for (const node of again) this.#take(node, gone);
    const made = this.#joinBare(again, surroundings);
    return { made, gone };
  }

  /** Nodes that are parted for another reason than before, or no more. */
  #partedAnew({ parted }: Surroundings): EntityNode[] {
    const before = this.#parted;
    this.#parted = new Map(parted);
    return [...new Set([...before.keys(), ...parted.keys()])].filter((node) => {
      const [was, is] = [before.get(node), parted.get(node)];
      return was?.text !== is?.text || was?.confidence !== is?.confidence;
    });
  }

  #take(node: EntityNode, gone: Set<Cluster>): void {
    const cluster = this.#clusters.get(node);
    if (cluster) gone.add(cluster);
    this.#clusters.delete(node);
  }

  /** All nodes that full names can join to the changed ones, directly or through others, or were joined. */
  #reachedByName(
    from: readonly EntityNode[],
    nodes: ReadonlyMap<string, EntityNode>,
    { decided }: Surroundings,
  ): ReadonlySet<EntityNode> {
    const said = decided.same.length === 0 ? null : this.#keys.decidedPeers(decided.same);
    return spread(from, nodes, (node) => [
      ...node.alike,
      ...this.#keys.knownAs(node),
      ...(said?.get(node.id) ?? []),
      ...(this.#full.get(node)?.nodes ?? []),
    ]);
  }

  /** Those nodes, and all that bare names join to them or did join. */
  #reachedByBareName(from: readonly EntityNode[], nodes: ReadonlyMap<string, EntityNode>): ReadonlySet<EntityNode> {
    return spread(from, nodes, (node) => [
      ...(this.#full.get(node)?.nodes ?? []),
      ...(this.#clusters.get(node)?.nodes ?? []),
      ...(isFullPerson(node) ? [] : (this.#onlyOwner(node.bareKey)?.nodes ?? [])),
      ...node.shortKeys.flatMap((key) => (this.#onlyOwner(key) ? [...this.#keys.bare(key)] : [])),
    ]);
  }

  /** The only cluster that a bare name can mean; null where there are none or several. */
  #onlyOwner(key: string): Cluster | null {
    let only: Cluster | null = null;
    for (const node of this.#keys.owners(key)) {
      const cluster = this.#full.get(node) ?? null;
      if (only && cluster !== only) return null;
      only = cluster;
    }
    return only;
  }

  #joinBare(nodes: ReadonlySet<EntityNode>, surroundings: Surroundings): Set<Cluster> {
    const copies = new Map<Cluster, Cluster>();
    const copyOf = (full: Cluster): Cluster => {
      const copy = copies.get(full) ?? { ...full, nodes: [...full.nodes], joins: [...full.joins] };
      copies.set(full, copy);
      return copy;
    };
    const clusters: Clusters = new Map();
    for (const node of nodes) clusters.set(node, copyOf(this.#full.get(node)!));
    joinBareNames(
      clusters,
      (key) => {
        const owner = this.#onlyOwner(key);
        return owner && copyOf(owner);
      },
      surroundings,
    );
    for (const [node, cluster] of clusters) this.#clusters.set(node, cluster);
    return new Set(clusters.values());
  }
}

/** All nodes that can be reached, those they were reached from included. */
function spread(
  from: Iterable<EntityNode>,
  nodes: ReadonlyMap<string, EntityNode>,
  beside: (node: EntityNode) => Iterable<EntityNode>,
): ReadonlySet<EntityNode> {
  const seen = new Set(from);
  const reached = new Set<EntityNode>();
  for (const node of seen) {
    if (nodes.get(node.id) === node) reached.add(node);
    for (const other of beside(node)) seen.add(other);
  }
  return reached;
}
