import { foldedName, isFullName } from './canonicalForm.ts';
import type { EntityType } from './entity.ts';
import { nameKey } from './nameKey.ts';
import { samePerson } from './sameName.ts';

/** Somebody or something public: the spelling to prefer and the Wikidata id. */
export interface KnownName {
  readonly type: EntityType;
  readonly canonical: string;
  /** As `Q1234`; null where it is not known. */
  readonly wikidata: string | null;
}

/** One known name in the file: kind, Wikidata number (0: not known), canonical spelling, other spellings. */
export type KnownRow = readonly [kind: 'p' | 'o' | 'l', wikidata: number, canonical: string, ...others: string[]];

const KINDS: Readonly<Record<KnownRow[0], EntityType>> = { p: 'person', o: 'organisation', l: 'place' };

/** The known people, organisations and countries of the data file. */
export class KnownNames {
  readonly #rows: readonly KnownRow[];
  /** Indices of rows, by spelling keys of people and folded names of others. */
  #byKey: Map<string, number[]> | null = null;

  constructor(rows: readonly KnownRow[]) {
    this.#rows = rows;
  }

  /** The one known name that a written name can be; null when there is none or more than one, and for bare surnames. */
  named(text: string, type: EntityType): KnownName | null {
    if (type === 'person' && !isFullName(text)) return null;
    const found = new Map<string, KnownName>();
    for (const key of keysOf(text, type)) {
      for (const i of this.#index().get(key) ?? []) {
        const [kind, wikidata, canonical, ...others] = this.#rows[i] ?? EMPTY;
        const name: KnownName = { type: KINDS[kind], canonical, wikidata: wikidata > 0 ? `Q${wikidata}` : null };
        if (type !== 'person' || canonical === text || others.includes(text)) return name;
        if ([canonical, ...others].some((spelling) => samePerson(spelling, text))) found.set(canonical, name);
      }
    }
    const [only] = found.values();
    return only && found.size === 1 ? only : null;
  }

  /** Made at first asking: it takes longer than reading the file. */
  #index(): ReadonlyMap<string, readonly number[]> {
    if (this.#byKey) return this.#byKey;
    const index = new Map<string, number[]>();
    for (const [i, [kind, , ...spellings]] of this.#rows.entries()) {
      for (const key of new Set(spellings.flatMap((spelling) => keysOf(spelling, KINDS[kind])))) {
        const there = index.get(key);
        if (there) there.push(i);
        else index.set(key, [i]);
      }
    }
    return (this.#byKey = index);
  }
}

const EMPTY: KnownRow = ['p', 0, ''];

function keysOf(name: string, type: EntityType): string[] {
  return type === 'person' ? nameKey(name) : [`${type}:${foldedName(name)}`];
}

/** Reads the known names' part of the model file: JSON in ASCII. Throws when it is no such list. */
export function readKnownNames(json: string): KnownNames {
  const rows: unknown = JSON.parse(json);
  if (!Array.isArray(rows)) throw new Error('The name model cannot be read: the known names are not a list.');
  return new KnownNames(rows as KnownRow[]);
}
