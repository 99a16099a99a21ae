import { foldedName, isFullName } from './canonicalForm.ts';
import type { EntityType } from './entity.ts';
import { hashOf } from './hash.ts';
import { isKnownPerson } from './knownPerson.ts';
import { nameKey } from './nameKey.ts';

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
  readonly #rows: Uint8Array;
  readonly #keys: Uint32Array;
  readonly #offsets: Uint32Array;
  readonly #answers = new Map<string, KnownName | null>();

  /**
   * `rows`: rows as JSON in ASCII, one a line, read when first asked for. `keys`: the hashes of `knownKeys` in rising
   * order, made when the file is built; `offsets`: where the row of each begins, in bytes.
   */
  constructor(rows: Uint8Array, keys: Uint32Array, offsets: Uint32Array) {
    this.#rows = rows;
    this.#keys = keys;
    this.#offsets = offsets;
  }

  /** The one known name that a written name can be; null when there is none or more than one, and for bare surnames. */
  named(text: string, type: EntityType): KnownName | null {
    const key = `${type}:${text}`;
    const answered = this.#answers.get(key);
    if (answered !== undefined) return answered;
    if (this.#answers.size >= MOST_ANSWERS) this.#answers.clear();
    const answer = this.#find(text, type);
    this.#answers.set(key, answer);
    return answer;
  }

  #find(text: string, type: EntityType): KnownName | null {
    if (type === 'person' && !isFullName(text)) return null;
    const found = new Map<number, KnownName>();
    for (const offset of this.#offsetsOf(knownKeys(text, type))) {
      const row = this.#row(offset);
      if (KINDS[row[0]] !== type) continue;
      const spellings = spellingsOf(row);
      if (spellings.includes(text)) return nameOf(row);
      const same = type === 'person' ? isKnownPerson : sameFolded;
      if (spellings.some((spelling) => same(spelling, text))) found.set(offset, nameOf(row));
    }
    const [only] = found.values();
    return only && found.size === 1 ? only : null;
  }

  #offsetsOf(keys: readonly number[]): Set<number> {
    const offsets = new Set<number>();
    for (const key of keys) {
      for (let i = this.#firstOf(key); this.#keys[i] === key; i++) offsets.add(this.#offsets[i] ?? 0);
    }
    return offsets;
  }

  #firstOf(key: number): number {
    let low = 0;
    let high = this.#keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#keys[middle] ?? 0) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #row(offset: number): KnownRow {
    let json = '';
    for (let i = offset; i < this.#rows.length && this.#rows[i] !== LINE_FEED; i++) {
      json += String.fromCharCode(this.#rows[i] ?? 0);
    }
    return JSON.parse(json) as KnownRow;
  }
}

const LINE_FEED = 10;
/** Answers are kept, since articles name the same people, and forgotten all at once at this many. */
const MOST_ANSWERS = 20_000;

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
