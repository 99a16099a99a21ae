import { displayForm, entityId, foldedName } from './canonicalForm.ts';
import type { EntityType } from './entity.ts';
import type { KnownName } from './knownNames.ts';

/** Whether names are of one person, organisation or place, as a reader says. */
export interface SameNamesDecision {
  readonly kind: 'names';
  readonly is: 'same' | 'different';
  readonly type: EntityType;
  /** Two, in code unit order. */
  readonly names: readonly [string, string];
}

/** What a name is, as a reader says; `none`: no name at all. */
export interface KindDecision {
  readonly kind: 'name';
  readonly is: EntityType | 'none';
  readonly name: string;
}

/** A name that a reader knows: it is found wherever it stands. */
export interface KnownDecision {
  readonly kind: 'known';
  readonly is: EntityType;
  readonly name: string;
  /** As `Q1234`. */
  readonly wikidata?: string;
}

/** A reader's decision about names. */
export type EntityDecision = SameNamesDecision | KindDecision | KnownDecision;

/** The id that a written name has by itself. */
export function idOfName(name: string, type: EntityType): string {
  return entityId(type, displayForm(name, type));
}

/** Ids are kept, and forgotten all at once at this many. */
const MOST_IDS = 20_000;

/** What readers decided about names, for looking up. Names are told apart by their ids, so case and marks do not matter. */
export class NameDecisions {
  readonly all: readonly EntityDecision[];
  readonly #same: readonly (readonly [string, string])[];
  readonly #apart: ReadonlySet<string>;
  readonly #together: ReadonlyMap<string, string>;
  readonly #kinds: ReadonlyMap<string, KindDecision['is']>;
  readonly #known: ReadonlyMap<string, KnownName>;
  /** Ids by kind and name: the names of an article are compared with one another. */
  readonly #ids = new Map<string, string>();

  constructor(decisions: readonly EntityDecision[]) {
    this.all = decisions;
    const pairs = decisions.filter((one) => one.kind === 'names');
    this.#same = pairs.filter(({ is }) => is === 'same').map(idsOf);
    this.#apart = new Set(pairs.filter(({ is }) => is === 'different').map((one) => pairKey(...idsOf(one))));
    this.#together = representatives(this.#same);
    const kinds = decisions.filter((one) => one.kind === 'name');
    this.#kinds = new Map(kinds.map(({ name, is }) => [foldedName(name), is]));
    const known = decisions.filter((one) => one.kind === 'known');
    this.#known = new Map(
      known.map(({ name, is, wikidata }) => [
        idOfName(name, is),
        { type: is, canonical: name, wikidata: wikidata ?? null },
      ]),
    );
  }

  /** Pairs of ids that are one. */
  get same(): readonly (readonly [string, string])[] {
    return this.#same;
  }

  /** Whether two ids were decided to be two. */
  areApart(a: string, b: string): boolean {
    return this.#apart.size > 0 && this.#apart.has(pairKey(a, b));
  }

  /** Whether anything was decided to be two. */
  get hasApart(): boolean {
    return this.#apart.size > 0;
  }

  /** What two written names are to each other, as decided; undefined where nothing was. */
  between(a: string, b: string, type: EntityType): 'same' | 'different' | undefined {
    if (this.#apart.size === 0 && this.#together.size === 0) return undefined;
    const [x, y] = [this.#idOf(a, type), this.#idOf(b, type)];
    if (this.areApart(x, y)) return 'different';
    const one = this.#together.get(x);
    return one !== undefined && one === this.#together.get(y) ? 'same' : undefined;
  }

  /** The id that all names share that were decided to be one with this; undefined where nothing was. */
  sharedId(name: string, type: EntityType): string | undefined {
    return this.#together.size === 0 ? undefined : this.#together.get(this.#idOf(name, type));
  }

  #idOf(name: string, type: EntityType): string {
    const key = `${type}:${name}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    if (this.#ids.size >= MOST_IDS) this.#ids.clear();
    const id = idOfName(name, type);
    this.#ids.set(key, id);
    return id;
  }

  /** The id under which everything that is the same as this one is told; itself where nothing was decided. */
  idOf(id: string): string {
    return this.#together.get(id) ?? id;
  }

  /** What a written name is, as decided; undefined where nothing was. */
  kindOf(text: string): KindDecision['is'] | undefined {
    return this.#kinds.size === 0 ? undefined : this.#kinds.get(foldedName(text));
  }

  /** A name the reader knows; null for others. */
  known(text: string, type: EntityType): KnownName | null {
    return this.#known.size === 0 ? null : (this.#known.get(idOfName(text, type)) ?? null);
  }

  /** The names the reader knows. */
  get knownNames(): Iterable<KnownName> {
    return this.#known.values();
  }
}

/** Nothing decided. */
export const UNDECIDED = new NameDecisions([]);

function idsOf({ names: [a, b], type }: SameNamesDecision): readonly [string, string] {
  return [idOfName(a, type), idOfName(b, type)];
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

/** For each id one that stands for all that are the same. */
function representatives(pairs: readonly (readonly [string, string])[]): Map<string, string> {
  const of = new Map<string, string>();
  for (const [a, b] of pairs) {
    const [x, y] = [of.get(a) ?? a, of.get(b) ?? b];
    for (const [id, one] of of) if (one === y) of.set(id, x);
    of.set(a, x).set(b, x);
  }
  return of;
}
