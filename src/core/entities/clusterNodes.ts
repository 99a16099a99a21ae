import { type EntityNode, bareKey, isFullPerson, shortKeys } from './entityNode.ts';

/** Nodes that are one entity, and why, a sentence for each join. */
export interface Cluster {
  readonly nodes: EntityNode[];
  readonly reasons: string[];
}

/**
 * Joins nodes into entities. What comes out depends on the nodes alone, not on the order in which they came: they are
 * taken in an order of their own, and a name that could be two people's is given to neither.
 */
export function clusterNodes(nodes: Iterable<EntityNode>): Map<EntityNode, Cluster> {
  const clusters = new Map<EntityNode, Cluster>();
  const sorted = [...nodes].sort(byCompleteness);
  for (const node of sorted) clusters.set(node, { nodes: [node], reasons: [] });
  joinKnown(sorted, clusters);
  for (const node of sorted) if (node.alike.size > 0) joinSpelling(node, clusters);
  joinBare(sorted, clusters);
  return clusters;
}

/** The fullest names first: a shorter one must see everybody it could be. Then by id. */
function byCompleteness(a: EntityNode, b: EntityNode): number {
  return b.fullWords - a.fullWords || b.initials - a.initials || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function merge(into: Cluster, from: Cluster, reason: string, clusters: Map<EntityNode, Cluster>): void {
  if (into === from) return;
  into.nodes.push(...from.nodes);
  into.reasons.push(...from.reasons, reason);
  for (const node of from.nodes) clusters.set(node, into);
}

function clusterOf(node: EntityNode, clusters: ReadonlyMap<EntityNode, Cluster>): Cluster {
  return clusters.get(node) ?? { nodes: [node], reasons: [] };
}

/** One Wikidata id is one entity, whatever the spelling. */
function joinKnown(sorted: readonly EntityNode[], clusters: Map<EntityNode, Cluster>): void {
  const known = new Map<string, EntityNode>();
  for (const node of sorted) {
    if (!node.wikidata) continue;
    const first = known.get(node.wikidata);
    if (!first) known.set(node.wikidata, node);
    else {
      const reason = `“${node.canonical}” and “${first.canonical}” are both known as ${node.wikidata}.`;
      merge(clusterOf(first, clusters), clusterOf(node, clusters), reason, clusters);
    }
  }
}

/** Joins a node to the one cluster of fuller or equal names it is a spelling of. */
function joinSpelling(node: EntityNode, clusters: Map<EntityNode, Cluster>): void {
  const own = clusterOf(node, clusters);
  const fitting = new Set<Cluster>();
  for (const other of node.alike) {
    if (byCompleteness(other, node) >= 0) continue;
    const cluster = clusterOf(other, clusters);
    if (cluster !== own && agree(own, cluster)) fitting.add(cluster);
  }
  const [cluster] = fitting;
  if (!cluster || fitting.size > 1) return;
  const [other] = cluster.nodes;
  merge(cluster, own, `“${node.canonical}” is a spelling of “${other?.canonical ?? ''}”.`, clusters);
}

/** Whether every name of one cluster can be every name of the other, and no two known people meet. */
function agree(a: Cluster, b: Cluster): boolean {
  return a.nodes.every((x) =>
    b.nodes.every((y) => x.alike.has(y) || (x.wikidata !== null && x.wikidata === y.wikidata)),
  );
}

/** Joins bare surnames and abbreviations to the only entity of the corpus that is called so. */
function joinBare(sorted: readonly EntityNode[], clusters: Map<EntityNode, Cluster>): void {
  const owners = new Map<string, Set<Cluster>>();
  for (const node of sorted) {
    for (const key of shortKeys(node)) owners.set(key, (owners.get(key) ?? new Set()).add(clusterOf(node, clusters)));
  }
  for (const node of sorted) {
    if (isFullPerson(node)) continue;
    const fitting = owners.get(bareKey(node));
    const [cluster] = fitting ?? [];
    const own = clusterOf(node, clusters);
    if (!cluster || fitting?.size !== 1 || cluster === own || own.nodes.length > 1) continue;
    const [other] = cluster.nodes;
    const reason = `“${node.canonical}” stands without a fuller name; ${other?.canonical ?? ''} is the only one it fits in these articles.`;
    merge(cluster, own, reason, clusters);
  }
}
