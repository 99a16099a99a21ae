import picomatch from 'picomatch';
import * as v from 'valibot';
import { foldText } from '../../text/fold.ts';
import type { Outlet } from './outlets.ts';

const OutletRecord = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  name: v.pipe(v.string(), v.minLength(1)),
  names: v.optional(v.array(v.string()), []),
  domains: v.optional(v.array(v.string()), []),
  country: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  agency: v.optional(v.boolean(), false),
  wikidata: v.exactOptional(v.pipe(v.string(), v.regex(/^Q\d+$/))),
});

/** Reads the outlet data file: a JSON array of outlets. Throws an `Error` whose message tells the reader what is wrong and where. */
export function readOutlets(json: string): Outlet[] {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    throw new Error('The list of outlets is not valid JSON.');
  }
  const result = v.safeParse(v.array(OutletRecord), data);
  if (result.success) return result.output;
  const issue = result.issues[0];
  const place = v.getDotPath(issue);
  throw new Error(`The list of outlets cannot be read${place ? ` at ${place}` : ''}: ${issue.message}`);
}

/** Finds outlets by what texts call them. Of two with one name the earlier in the list is found. */
export class OutletIndex {
  readonly #byId = new Map<string, Outlet>();
  readonly #byName = new Map<string, Outlet>();
  readonly #byDomain = new Map<string, Outlet>();
  readonly #byPath: { readonly matches: (path: string) => boolean; readonly outlet: Outlet }[] = [];

  readonly #outlets: readonly Outlet[];

  constructor(outlets: readonly Outlet[]) {
    this.#outlets = outlets;
    for (const outlet of outlets) {
      setOnce(this.#byId, outlet.id, outlet);
      for (const name of [outlet.name, ...outlet.names]) setOnce(this.#byName, nameKey(name), outlet);
      for (const domain of outlet.domains) setOnce(this.#byDomain, domain.toLowerCase(), outlet);
      if (outlet.paths?.length) this.#byPath.push({ matches: picomatch([...outlet.paths]), outlet });
    }
  }

  /** In the order of the list. */
  get all(): readonly Outlet[] {
    return this.#outlets;
  }

  /** An index of these outlets and others that come before them. */
  with(added: readonly Outlet[]): OutletIndex {
    return added.length === 0 ? this : new OutletIndex([...added, ...this.#outlets]);
  }

  byId(id: string): Outlet | null {
    return this.#byId.get(id) ?? null;
  }

  /** By a name or slug in any of its spellings, without case, diacritics and leading article; null when unknown. */
  bySlug(name: string): Outlet | null {
    return this.#byName.get(nameKey(name)) ?? null;
  }

  /** By a host name or a domain above it: `www.example.org` finds `example.org`. */
  byDomain(domain: string): Outlet | null {
    let rest = domain.toLowerCase().replace(/\.$/, '');
    while (rest.includes('.')) {
      const found = this.#byDomain.get(rest);
      if (found) return found;
      rest = rest.slice(rest.indexOf('.') + 1);
    }
    return null;
  }

  /** By the globs that readers declared, in any folder above the file; null when none fits. */
  byPath(path: string): Outlet | null {
    return this.#byPath.find(({ matches }) => matches(path))?.outlet ?? null;
  }

  /** By a name, slug or domain, as readers and records write it. */
  find(name: string): Outlet | null {
    return this.byId(name) ?? this.bySlug(name) ?? this.byDomain(name);
  }
}

/** The id an outlet that is not in the data gets: its name in small letters, joined by hyphens. */
export function outletId(name: string): string {
  return foldText(name)
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

function nameKey(name: string): string {
  return foldText(name)
    .replace(/^the /, '')
    .replace(/[\s.-]+/g, ' ')
    .trim();
}

function setOnce(map: Map<string, Outlet>, key: string, outlet: Outlet): void {
  if (key !== '' && !map.has(key)) map.set(key, outlet);
}
