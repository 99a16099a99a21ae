import * as v from 'valibot';
import { outletId } from './outletIndex.ts';
import type { Outlet } from './outlets.ts';

/** An outlet as readers declare it in the setting `dateline.outlets`: a name, and what it is known by. */
const ReaderOutletRecord = v.object({
  name: v.pipe(v.string(), v.trim(), v.minLength(1)),
  slugs: v.optional(v.array(v.string()), []),
  domains: v.optional(v.array(v.string()), []),
  paths: v.optional(v.array(v.string()), []),
  agency: v.optional(v.boolean()),
});

/** The outlets that readers declared; what cannot be read is left out, with its number (from 1) and reason in `refused`. */
export function readReaderOutlets(declared: unknown): {
  readonly outlets: readonly Outlet[];
  readonly refused: readonly string[];
} {
  const outlets: Outlet[] = [];
  const refused: string[] = [];
  for (const [index, one] of (Array.isArray(declared) ? declared : []).entries()) {
    const read = v.safeParse(ReaderOutletRecord, one);
    if (!read.success) {
      refused.push(`Outlet ${index + 1}: ${read.issues[0].message}`);
      continue;
    }
    const { name, slugs, domains, paths, agency } = read.output;
    // Who is known by a slug in datelines writes for others to print.
    outlets.push({ id: outletId(name), name, names: slugs, domains, agency: agency ?? slugs.length > 0, paths });
  }
  return { outlets, refused };
}
