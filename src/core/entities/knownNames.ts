import { foldedName, isFullName } from './canonicalForm.ts';
import type { EntityType } from './entity.ts';
import { hashOf } from './hash.ts';
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
  readonly #rowsOf: ReadonlyMap<number, readonly number[]>;

  /** `rowsOf`: indices of rows by the hashes of `knownKeys`, made when the file is built: here it would take too long. */
  constructor(rows: readonly KnownRow[], rowsOf: ReadonlyMap<number, readonly number[]>) {
    this.#rows = rows;
    this.#rowsOf = rowsOf;
  }

  /** The one known name that a written name can be; null when there is none or more than one, and for bare surnames. */
  named(text: string, type: EntityType): KnownName | null {
    if (type === 'person' && !isFullName(text)) return null;
    const found = new Map<number, KnownName>();
    for (const key of knownKeys(text, type)) {
      for (const i of this.#rowsOf.get(key) ?? []) {
        const row = this.#rows[i];
        if (!row || KINDS[row[0]] !== type) continue;
        const spellings = spellingsOf(row);
        if (spellings.includes(text)) return nameOf(row);
        const same = type === 'person' ? samePerson : sameFolded;
        if (spellings.some((spelling) => same(spelling, text))) found.set(i, nameOf(row));
      }
    }
    const [only] = found.values();
    return only && found.size === 1 ? only : null;
  }
}

function spellingsOf([, , ...spellings]: KnownRow): string[] {
  return spellings;
}

function nameOf([kind, wikidata, canonical]: KnownRow): KnownName {
  return { type: KINDS[kind], canonical, wikidata: wikidata > 0 ? `Q${wikidata}` : null };
}

function sameFolded(a: string, b: string): boolean {
  return foldedName(a) === foldedName(b);
}

/** Hashes under which a known name of that spelling is found. */
export function knownKeys(name: string, type: EntityType): number[] {
  return type === 'person' ? nameKey(name).map(hashOf) : [hashOf(`${type}:${foldedName(name)}`)];
}

/** The kind and spellings of a row. */
export function knownSpellings(row: KnownRow): { type: EntityType; spellings: string[] } {
  return { type: KINDS[row[0]], spellings: spellingsOf(row) };
}

/** Reads the rows of the known names: JSON in ASCII. Throws when it is no list. */
export function readKnownRows(json: string): readonly KnownRow[] {
  const rows: unknown = JSON.parse(json);
  if (!Array.isArray(rows)) throw new Error('The name model cannot be read: the known names are not a list.');
  return rows as KnownRow[];
}
