import { nameIdOf } from './canonicalForm.ts';
import { type EntityNode, isFullPerson } from './entityNode.ts';
import { joiningEvidence } from './joiningEvidence.ts';
import type { NameDecisions } from './nameDecisions.ts';
import { areTwo } from './namesakes.ts';

/** Why two names are taken for one, in a sentence, and how sure that is, 0 to 1. */
export interface Join {
  readonly text: string;
  readonly confidence: number;
}

/** Nodes that are one entity, and why. */
export interface Cluster {
  readonly nodes: EntityNode[];
  readonly joins: Join[];
  /** Whether a reader put names into it that are not alike. */
  decided: boolean;
}

/** What nodes are joined by, besides their names. */
export interface Surroundings {
  readonly decided: NameDecisions;
  /** The nodes of an article. */
  readonly inArticle: (article: string) => readonly EntityNode[];
  /** Why nodes of one name are several, and how sure that is. */
  readonly parted: ReadonlyMap<EntityNode, Join>;
  /** Articles that mean another of several namesakes than when the clusters were last worked out. */
  readonly regrouped: ReadonlySet<string>;
}

/** As measured on pairs of names: of those taken for one so many are. */
const BY_SPELLING = 0.98;

/** An organisation's abbreviation that only one of the collection has. */
const BY_ABBREVIATION = 0.9;

/** The cluster of each node. */
export type Clusters = Map<EntityNode, Cluster>;

/**
 * Joins nodes into entities: what readers decided, then one Wikidata id, then spellings. Bare names come after that, by
 * `joinBareNames`. What comes out depends on the nodes and decisions alone, not on the order in which they came: nodes are
 * taken in an order of their own, and a name that could be two people's is given to neither.
 */
export function joinFullNames(nodes: Iterable<EntityNode>, { decided, parted }: Surroundings): Clusters {
  const clusters: Clusters = new Map();
  const all = [...nodes];
  for (const node of all) clusters.set(node, { nodes: [node], joins: [], decided: false });
  for (const [node, why] of parted) clusters.get(node)?.joins.push(why);
  // Most nodes join nothing: only those that may are put in order.
  const sorted = (may: (node: EntityNode) => boolean) => all.filter(may).sort(byCompleteness);
  joinDecided(all, clusters, decided);
  joinKnown(
    sorted(({ wikidata }) => wikidata !== null),
    clusters,
    decided,
  );
  for (const node of sorted(({ alike }) => alike.size > 0)) joinSpelling(node, clusters, decided);
  return clusters;
}

/** The fullest names first: a shorter one must see everybody it could be. Then by id. */
function byCompleteness(a: EntityNode, b: EntityNode): number {
  return b.fullWords - a.fullWords || b.initials - a.initials || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function merge(into: Cluster, from: Cluster, join: Join, clusters: Clusters): void {
  if (into === from) return;
  into.nodes.push(...from.nodes);
  into.joins.push(...from.joins, join);
  into.decided ||= from.decided;
  for (const node of from.nodes) clusters.set(node, into);
}

function areApart(a: Cluster, b: Cluster, decided: NameDecisions): boolean {
  return decided.hasApart && a.nodes.some((x) => b.nodes.some((y) => decided.areApart(x.id, y.id)));
}

/** What a reader said is one. */
function joinDecided(nodes: readonly EntityNode[], clusters: Clusters, decided: NameDecisions): void {
  if (decided.same.length === 0) return;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  for (const [a, b] of decided.same) {
    const [x, y] = [byId.get(a), byId.get(b)];
    if (!x || !y) continue;
    const into = clusters.get(x)!;
    merge(
      into,
      clusters.get(y)!,
      { text: `You said that “${y.canonical}” is “${x.canonical}”.`, confidence: 1 },
      clusters,
    );
    into.decided = true;
  }
}

/** One Wikidata id is one entity, whatever the spelling. */
function joinKnown(sorted: readonly EntityNode[], clusters: Clusters, decided: NameDecisions): void {
  const known = new Map<string, EntityNode>();
  for (const node of sorted) {
    if (!node.wikidata) continue;
    const first = known.get(node.wikidata);
    if (!first) known.set(node.wikidata, node);
    else {
      const [into, from] = [clusters.get(first)!, clusters.get(node)!];
      const text = `“${node.canonical}” and “${first.canonical}” are both known as ${node.wikidata}.`;
      if (!areApart(into, from, decided)) merge(into, from, { text, confidence: BY_SPELLING }, clusters);
    }
  }
}

/** Joins a node to the one cluster of fuller or equal names it is a spelling of. */
function joinSpelling(node: EntityNode, clusters: Clusters, decided: NameDecisions): void {
  const own = clusters.get(node)!;
  const fitting = new Set<Cluster>();
  for (const other of node.alike) {
    if (byCompleteness(other, node) >= 0) continue;
    const cluster = clusters.get(other)!;
    if (cluster !== own && agree(own, cluster) && !areApart(own, cluster, decided)) fitting.add(cluster);
  }
  const [cluster] = fitting.size > 1 ? withoutNamesakes(fitting) : fitting;
  if (!cluster) return;
  const text = `“${node.canonical}” is a spelling of “${cluster.nodes[0]?.canonical ?? ''}”.`;
  merge(cluster, own, { text, confidence: BY_SPELLING }, clusters);
}

/** Of namesakes a spelling of their name means the one that most articles mean; two of other names are left. */
function withoutNamesakes(clusters: ReadonlySet<Cluster>): readonly Cluster[] {
  const names = new Set([...clusters].map(({ nodes: [node] }) => node && nameIdOf(node.id)));
  if (names.size > 1) return [];
  return [...clusters].filter(({ nodes: [node] }) => node && node.id === nameIdOf(node.id));
}

/** Whether every name of one cluster can be every name of the other, and no two known people meet. */
function agree(a: Cluster, b: Cluster): boolean {
  // Names that a reader put together need not be alike among themselves.
  if (a.decided || b.decided) return a.nodes.some((x) => b.nodes.some((y) => canBe(x, y)));
  return a.nodes.every((x) => b.nodes.every((y) => canBe(x, y)));
}

function canBe(a: EntityNode, b: EntityNode): boolean {
  if (a.wikidata !== null && b.wikidata !== null) return a.wikidata === b.wikidata;
  if (nameIdOf(a.id) === nameIdOf(b.id) || !a.alike.has(b)) return false;
  return a.told === 0 || b.told === 0 || !a.tellings.some((x) => b.tellings.some((y) => areTwo(x, y)));
}

/**
 * Joins bare surnames to the only person called so, where role or company speak for it, and abbreviations to their only
 * owner. `ownerOf` gives the only cluster that a bare name can mean, one of `clusters`; null where there are none or several.
 */
export function joinBareNames(
  clusters: Clusters,
  ownerOf: (bareKey: string) => Cluster | null,
  { decided, inArticle }: Surroundings,
): void {
  const evidenceFor = joiningEvidence(inArticle);
  const owners = new Map<EntityNode, Cluster>();
  for (const node of clusters.keys()) {
    const owner = isFullPerson(node) ? null : ownerOf(node.bareKey);
    if (owner) owners.set(node, owner);
  }
  for (const node of [...owners.keys()].sort(byCompleteness)) {
    // What owned the name may have been merged into another since.
    const owner = owners.get(node);
    const cluster = owner?.nodes[0] && clusters.get(owner.nodes[0]);
    const own = clusters.get(node)!;
    if (!cluster || cluster === own || own.nodes.length > 1) continue;
    if (areApart(own, cluster, decided)) continue;
    const other = cluster.nodes[0]?.canonical ?? '';
    const alone = `“${node.canonical}” stands without a fuller name; ${other} is the only one it fits in these articles`;
    if (node.type !== 'person') merge(cluster, own, { text: `${alone}.`, confidence: BY_ABBREVIATION }, clusters);
    else {
      const evidence = evidenceFor(node, cluster);
      if (evidence)
        merge(cluster, own, { text: `${alone}, ${evidence.text}.`, confidence: evidence.confidence }, clusters);
    }
  }
}
