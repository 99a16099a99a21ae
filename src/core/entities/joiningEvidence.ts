import type { Cluster } from './clusterNodes.ts';
import { type EntityNode, isFullPerson } from './entityNode.ts';
import { readOffice } from './officeWords.ts';

/** What speaks for a bare surname being somebody's, as the end of a sentence, and how sure it makes that. */
export interface Evidence {
  readonly text: string;
  readonly confidence: number;
}

const BY_ROLE = 0.93;
const BY_COMPANY = 0.85;

/** An organisation in more articles than this is everybody's company. */
export const RARE = 20;

const NO_COUNTRIES = new Map<string, number>();

/** Judges whether a bare surname is somebody's by what both are said to be and with whom both appear; a surname alone is no evidence. */
export function joiningEvidence(
  inArticle: (article: string) => readonly EntityNode[],
): (bare: EntityNode, cluster: Cluster) => Evidence | null {
  const roles = remembered((cluster: Cluster) => new Set(cluster.nodes.flatMap(rolesOf).map(({ words }) => words)));
  const company = remembered(
    (cluster: Cluster) => new Set(cluster.nodes.flatMap((node) => companyOf(node, inArticle))),
  );
  return (bare, cluster) => {
    const role = rolesOf(bare).find(({ words }) => roles(cluster).has(words));
    if (role) return { text: `and both are called ${role.role}`, confidence: BY_ROLE };
    const shared = companyOf(bare, inArticle).find((other) => company(cluster).has(other));
    return shared ? { text: `and both appear with ${shared.canonical}`, confidence: BY_COMPANY } : null;
  };
}

function remembered<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const there = known.get(key);
    if (there !== undefined) return there;
    const value = work(key);
    known.set(key, value);
    return value;
  };
}

function rolesOf(node: EntityNode): { readonly role: string; readonly words: string }[] {
  const stated = new Set<string>();
  for (const { role } of node.appearances.values()) if (role) stated.add(role);
  return [...stated].sort().flatMap((role) => {
    const { words } = readOffice(role, NO_COUNTRIES);
    return words === '' ? [] : [{ role, words }];
  });
}

/** People named in full, and organisations that few articles name, beside a name. */
function companyOf(node: EntityNode, inArticle: (article: string) => readonly EntityNode[]): EntityNode[] {
  const others = [...node.appearances.keys()].sort().flatMap((article) => inArticle(article));
  return others.filter(
    (other) =>
      other !== node && (isFullPerson(other) || (other.type === 'organisation' && other.appearances.size <= RARE)),
  );
}
