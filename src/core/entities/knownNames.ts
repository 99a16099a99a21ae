import { foldedName } from './canonicalForm.ts';
import type { EntityType } from './entity.ts';
import { isFullName } from './fullNames.ts';
import { hashOf } from './hash.ts';
import { isExtended, isKnownPerson } from './knownPerson.ts';
import { nameKey } from './nameKey.ts';
import { readPersonName } from './personName.ts';

/** Somebody or something public: the spelling to prefer and the Wikidata id. */
export interface KnownName {
  readonly type: EntityType;
  readonly canonical: string;
  /** As `Q1234`; null where it is not known. */
  readonly wikidata: string | null;
  /**
   * What a text has to say beside the name before it is this one: `some`, since the words are short or the written name
   * goes on where the known one ends; `much`, since many are called so. Absent: the name is enough.
   */
  readonly evidence?: 'some' | 'much';
  /** Why the name is this one here, as a sentence; absent: by its spelling. */
  readonly reason?: string;
}

/**
 * One known name in the file: kind (n: a person of whose name there are many), Wikidata number (0: not known), canonical
 * spelling, other spellings.
 */
export type KnownRow = readonly [kind: 'p' | 'n' | 'o' | 'l', wikidata: number, canonical: string, ...others: string[]];

const KINDS: Readonly<Record<KnownRow[0], EntityType>> = {
  p: 'person',
  n: 'person',
  o: 'organisation',
  l: 'place',
};

const NONE: readonly KnownName[] = [];

/** The known people, organisations and countries of the data file. */
export class KnownNames {
  readonly #rows: Uint8Array;
  readonly #keys: Uint32Array;
  readonly #offsets: Uint32Array;
  readonly #answers: Readonly<Record<EntityType, Map<string, readonly KnownName[]>>> = {
    person: new Map(),
    organisation: new Map(),
    place: new Map(),
  };

  /**
   * `rows`: rows as JSON in ASCII, one a line, read when first asked for. `keys`: the hashes of `knownKeys` in rising
   * order, made when the file is built; `offsets`: where the row of each begins, in bytes.
   */
  constructor(rows: Uint8Array, keys: Uint32Array, offsets: Uint32Array) {
    this.#rows = rows;
    this.#keys = keys;
    this.#offsets = offsets;
  }

  /** The one known name that a written name is by itself; null when there is none, or more has to be known, and for bare surnames. */
  named(text: string, type: EntityType): KnownName | null {
    const [only, ...others] = this.candidates(text, type);
    return only && others.length === 0 && only.evidence === undefined ? only : null;
  }

  /** The known names that a written name can be, those of one spelling with it before others; empty for bare surnames. */
  candidates(text: string, type: EntityType): readonly KnownName[] {
    const answers = this.#answers[type];
    const answered = answers.get(text);
    if (answered !== undefined) return answered;
    if (answers.size >= MOST_ANSWERS) answers.clear();
    const answer = this.#find(text, type);
    answers.set(text, answer);
    return answer;
  }

  #find(text: string, type: EntityType): readonly KnownName[] {
    if (type === 'person' && !isFullName(text)) return NONE;
    const rows = [...this.#offsetsOf(knownKeys(text, type))]
      .sort((a, b) => a - b)
      .map((offset) => this.#row(offset))
      .filter(([kind]) => KINDS[kind] === type);
    const some = (fits: (spelling: string) => boolean) => rows.filter((row) => spellingsOf(row).some(fits));
    const exact = some((spelling) => spelling === text);
    if (exact.length > 0) return exact.map((row) => nameOf(row));
    if (type !== 'person') return some((spelling) => sameFolded(spelling, text)).map((row) => nameOf(row));
    const known = some((spelling) => isKnownPerson(spelling, text));
    if (known.length > 0) return known.map((row) => nameOf(row));
    return some((spelling) => isExtended(spelling, text)).map((row) => ({ evidence: 'some', ...nameOf(row) }));
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
/** Answers are kept, since articles name the same people; those of a kind are forgotten all at once at this many. */
const MOST_ANSWERS = 10_000;

function spellingsOf([, , ...spellings]: KnownRow): string[] {
  return spellings;
}

function nameOf([kind, wikidata, canonical]: KnownRow): KnownName {
  const name = { type: KINDS[kind], canonical, wikidata: wikidata > 0 ? `Q${wikidata}` : null };
  if (kind === 'n') return { ...name, evidence: 'much' };
  return kind === 'p' && isShort(canonical) ? { ...name, evidence: 'some' } : name;
}

/** Names of two words this short are found in any number: one spelling is that of several in another script. */
const SHORT_WORD = 4;

function isShort(name: string): boolean {
  const { words } = readPersonName(name);
  return words.length <= 2 && words.every(({ letters }) => letters.length <= SHORT_WORD);
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
