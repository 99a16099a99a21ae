import type { Outlet } from '../../src/core/article/outlets/outlets.ts';
import { outletId } from '../../src/core/article/outlets/outletIndex.ts';

/** What two outlets both claim, as lines for a person: an id, a name in any spelling, a domain. */
export function sharedNames(outlets: readonly Outlet[]): string[] {
  const owners = new Map<string, string>();
  const shared: string[] = [];
  for (const outlet of outlets) {
    const names = new Set([outlet.name, ...outlet.names].map((name) => `name ${outletId(name)}`));
    for (const key of [`id ${outlet.id}`, ...names, ...outlet.domains.map((domain) => `domain ${domain}`)]) {
      const owner = owners.get(key);
      if (owner !== undefined) shared.push(`${key}: ${owner}, ${outlet.id}`);
      else owners.set(key, outlet.id);
    }
  }
  return shared;
}
