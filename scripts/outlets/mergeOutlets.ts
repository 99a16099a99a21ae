import { OutletIndex, outletId } from '../../src/core/article/outlets/outletIndex.ts';
import type { Outlet } from '../../src/core/article/outlets/outlets.ts';

/**
 * Our own outlets, completed and followed by those that another source adds. A found outlet is one of ours when it
 * shares a name and a domain with it: it gives its Wikidata id, and the names that nobody else has. One that shares
 * only a domain is another paper of a house we have, and left out. Any other is new; a name that two outlets would
 * have is nobody's, and who is left without one goes by the domain.
 */
export function mergeOutlets(own: readonly Outlet[], found: readonly Outlet[]): Outlet[] {
  const index = new OutletIndex(own);
  const claims = countNames([...own, ...found.filter((outlet) => !sameOutlet(index, outlet))]);
  const unclaimed = (name: string): boolean => (claims.get(outletId(name)) ?? 0) === 0;
  const additions = new Map<string, Outlet>();
  const added: Outlet[] = [];
  for (const outlet of found) {
    const ours = sameOutlet(index, outlet);
    if (ours) additions.set(ours.id, additions.get(ours.id) ?? outlet);
    else if (!outlet.domains.some((domain) => index.byDomain(domain))) added.push(underOwnNames(outlet, claims));
  }
  return [
    ...own.map((outlet) => {
      const addition = additions.get(outlet.id);
      return addition ? complete(outlet, addition, unclaimed) : outlet;
    }),
    ...added,
  ];
}

/** The outlet of the index that shares a name and a domain with a found one; null when there is none. */
export function sameOutlet(index: OutletIndex, found: Outlet): Outlet | null {
  const named = new Set([found.name, ...found.names].map(outletId));
  for (const domain of found.domains) {
    const ours = index.byDomain(domain);
    if (ours && [ours.name, ...ours.names].some((name) => named.has(outletId(name)))) return ours;
  }
  return null;
}

function complete(ours: Outlet, found: Outlet, unclaimed: (name: string) => boolean): Outlet {
  const wikidata = ours.wikidata ?? found.wikidata;
  const names = [...ours.names, ...found.names.filter(unclaimed)];
  return { ...ours, names, ...(wikidata === undefined ? {} : { wikidata }) };
}

function underOwnNames(outlet: Outlet, claims: ReadonlyMap<string, number>): Outlet {
  const own = [outlet.name, ...outlet.names].filter((name) => claims.get(outletId(name)) === 1);
  const [name = outlet.domains[0] ?? outlet.name, ...names] = own;
  return { ...outlet, id: outletId(name), name, names };
}

/** How many outlets go by a name, in any spelling. */
function countNames(outlets: readonly Outlet[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name, names } of outlets) {
    for (const key of new Set([name, ...names].map(outletId))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
