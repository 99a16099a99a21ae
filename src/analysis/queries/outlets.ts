import type { Outlet } from '../../core/article/outlets/outlets.ts';
import { byCodeUnits } from '../../core/text/byCodeUnits.ts';
import { foldText } from '../../core/text/fold.ts';
import type { KnownOutlet } from '../choices.ts';

/** Ranks of how well an outlet fits what was typed, the best first. */
const RANK = { nameBegins: 0, otherNameBegins: 1, nameHolds: 2, otherHolds: 3 } as const;

/** The outlets that a name, slug or domain tells, at most `limit`: the best fit first, then by name; all for an empty query. */
export function findOutlets(outlets: readonly Outlet[], query: string, limit: number): readonly KnownOutlet[] {
  const sought = foldText(query).trim();
  const found: { readonly rank: number; readonly outlet: Outlet }[] = [];
  for (const outlet of outlets) {
    const rank = rankOf(outlet, sought);
    if (rank !== null) found.push({ rank, outlet });
  }
  return found
    .sort((a, b) => a.rank - b.rank || byCodeUnits(foldText(a.outlet.name), foldText(b.outlet.name)))
    .slice(0, limit)
    .map(({ outlet: { name, agency, country, domains } }) => ({ name, agency, country: country ?? null, domains }));
}

function rankOf({ name, names, domains }: Outlet, sought: string): number | null {
  const folded = foldText(name);
  if (folded.startsWith(sought)) return RANK.nameBegins;
  const others = [...names, ...domains].map(foldText);
  if (others.some((other) => other.startsWith(sought))) return RANK.otherNameBegins;
  if (folded.includes(sought)) return RANK.nameHolds;
  return others.some((other) => other.includes(sought)) ? RANK.otherHolds : null;
}
