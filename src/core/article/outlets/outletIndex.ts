import picomatch from 'picomatch';
import { foldText } from '../../text/fold.ts';
import type { Outlet } from './outlets.ts';

/** An outlet as the data file has it: empty lists and `agency: false` are left out. */
type OutletRecord = Pick<Outlet, 'id' | 'name'> & Partial<Outlet>;

const NONE: readonly string[] = [];

/**
 * Reads the outlet data file, a JSON array of outlets. Throws an `Error` whose message tells the reader what is wrong
 * and where. Checked by hand: a schema takes longer over two thousand outlets than reading them.
 */
export function readOutlets(json: string): Outlet[] {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    throw new Error('The list of outlets is not valid JSON.');
  }
  if (!Array.isArray(data)) throw new Error('The list of outlets is not in square brackets.');
  return data.map((record: OutletRecord | null, i) => {
    const wrong = wrongPart(record ?? {});
    if (!record || wrong) throw new Error(`The list of outlets cannot be read at ${i}.${wrong}.`);
    return { names: NONE, domains: NONE, agency: false, ...record };
  });
}

function wrongPart({ id, name, names, domains, country, agency, wikidata }: Partial<Outlet>): string | null {
  if (typeof id !== 'string' || id === '') return 'id';
  if (typeof name !== 'string' || name === '') return 'name';
  if (!isList(names)) return 'names';
  if (!isList(domains)) return 'domains';
  if (country !== undefined && typeof country !== 'string') return 'country';
  if (agency !== undefined && typeof agency !== 'boolean') return 'agency';
  return wikidata === undefined || typeof wikidata === 'string' ? null : 'wikidata';
}

function isList(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.every((one) => typeof one === 'string'));
}

/** Finds outlets by what texts call them. Of two with one name the earlier in the list is found. */
export class OutletIndex {
  readonly #outlets: readonly Outlet[];
  // Each is made when it is first asked for: some are only read to be put into a larger one.
  #ids: ReadonlyMap<string, Outlet> | null = null;
  #names: ReadonlyMap<string, Outlet> | null = null;
  #domains: ReadonlyMap<string, Outlet> | null = null;
  #paths: readonly { readonly matches: (path: string) => boolean; readonly outlet: Outlet }[] | null = null;

  constructor(outlets: readonly Outlet[]) {
    this.#outlets = outlets;
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
    this.#ids ??= mapped(this.#outlets, (outlet) => [outlet.id]);
    return this.#ids.get(id) ?? null;
  }

  /** By a name or slug in any of its spellings, without case, diacritics and leading article; null when unknown. */
  bySlug(name: string): Outlet | null {
    this.#names ??= mapped(this.#outlets, ({ name: own, names }) => [nameKey(own), ...names.map(nameKey)]);
    return this.#names.get(nameKey(name)) ?? null;
  }

  /** By a host name or a domain above it: `www.example.org` finds `example.org`. */
  byDomain(domain: string): Outlet | null {
    this.#domains ??= mapped(this.#outlets, ({ domains }) => domains.map((one) => one.toLowerCase()));
    let rest = domain.toLowerCase().replace(/\.$/, '');
    while (rest.includes('.')) {
      const found = this.#domains.get(rest);
      if (found) return found;
      rest = rest.slice(rest.indexOf('.') + 1);
    }
    return null;
  }

  /** By the globs that readers declared, in any folder above the file; null when none fits. */
  byPath(path: string): Outlet | null {
    this.#paths ??= this.#outlets.flatMap((outlet) =>
      outlet.paths?.length ? [{ matches: picomatch([...outlet.paths]), outlet }] : [],
    );
    return this.#paths.find(({ matches }) => matches(path))?.outlet ?? null;
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

/** Small letters that folding leaves as they are, in words with one blank between; most names are nothing else. */
const FOLDED = /^[a-z\dа-ик-я]+(?: [a-z\dа-ик-я]+)*$/;
const SEPARATOR = /[.-]/;
const SEPARATORS = /[\s.-]+/g;

function nameKey(name: string): string {
  const lower = name.toLowerCase();
  const folded = FOLDED.test(lower) ? lower : foldText(name);
  const bare = folded.startsWith('the ') ? folded.slice('the '.length) : folded;
  return SEPARATOR.test(bare) ? bare.replace(SEPARATORS, ' ').trim() : bare;
}

/** The outlets by their keys; of two with one key the earlier, and none by an empty one. */
function mapped(outlets: readonly Outlet[], keysOf: (outlet: Outlet) => readonly string[]): Map<string, Outlet> {
  const map = new Map<string, Outlet>();
  for (const outlet of outlets) {
    for (const key of keysOf(outlet)) if (key !== '' && !map.has(key)) map.set(key, outlet);
  }
  return map;
}
