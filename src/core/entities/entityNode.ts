import { foldedName, nameIdOf } from './canonicalForm.ts';
import type { ArticleEntity, EntityType, Spelling, Telling } from './entity.ts';
import { nameKey } from './nameKey.ts';
import { readPersonName } from './personName.ts';
import { plainLetters } from './spelling.ts';
import { surnameOf } from './surnames.ts';

/** What one article says of a node. */
export interface Appearance {
  readonly canonical: string;
  readonly mentions: number;
  readonly spellings: readonly Spelling[];
  readonly role: string | null;
  /** Wikidata id where the name is known; null otherwise. */
  readonly wikidata: string | null;
  /** What tells the one that is meant from others of the name; null where the article says nothing of the kind. */
  readonly telling: Telling | null;
}

const NONE: readonly Telling[] = [];

/** Of what is told from others of its name only letters like these mean it by themselves: "Parliament" is anybody’s. */
const LETTERS = /^\p{Lu}{2,4}$/u;

/** One canonical name as articles give it; an entity whose articles spell it in several ways is several nodes. */
export class EntityNode {
  readonly id: string;
  readonly type: EntityType;
  /** By article. */
  readonly appearances = new Map<string, Appearance>();
  /** Nodes whose name this one can be: filled in by `AlikeNames`. */
  readonly alike = new Set<EntityNode>();
  /** Spellings with counts over all articles. */
  readonly spellings = new Map<string, number>();
  /** Roles as stated, with the number of articles that state them. */
  readonly roles = new Map<string, number>();
  readonly #canonicals = new Map<string, number>();
  #mentions = 0;
  #changes = 0;
  #wikidata: string | null = null;
  #told = 0;
  #name: NodeName;
  /** Worked out when asked for, and anew once a name has come or gone: a collection has tens of thousands of nodes. */
  #shortKeys: readonly string[] | null = null;
  #searched: string | null = null;

  constructor({ id, type, canonical }: Pick<ArticleEntity, 'id' | 'type' | 'canonical'>) {
    this.id = id;
    this.type = type;
    this.#name = nameOf(type, canonical);
  }

  /** The name as most articles write it: those that differ in signs and marks alone have one id. */
  get canonical(): string {
    return this.#name.canonical;
  }

  /** Words of a person's name that are no initials; 0 for organisations and places. */
  get fullWords(): number {
    return this.#name.fullWords;
  }

  get initials(): number {
    return this.#name.initials;
  }

  /** Under these other spellings are looked for; empty for what has no full personal name. */
  get keys(): readonly string[] {
    return this.#name.keys;
  }

  /** What it is looked up by where its name is a bare one. */
  get bareKey(): string {
    return this.#name.bareKey;
  }

  /** The bare names that can mean this node: a person's surname, an organisation's abbreviations in its articles. */
  get shortKeys(): readonly string[] {
    return (this.#shortKeys ??= isFullPerson(this)
      ? this.#surname()
      : this.type === 'person'
        ? []
        : this.#abbreviations());
  }

  /** Plain letters of its names, each after a line break. */
  get searched(): string {
    const names = () => [...new Set([this.canonical, ...this.spellings.keys()])];
    return (this.#searched ??= names()
      .map((name) => `\n${plainLetters(name)}`)
      .join(''));
  }

  /** Grows when what articles say of it has changed. */
  get changes(): number {
    return this.#changes;
  }

  get mentions(): number {
    return this.#mentions;
  }

  /** Wikidata id where an article knows the name; the first in code unit order where they differ. */
  get wikidata(): string | null {
    return this.#wikidata;
  }

  /** How many articles say what tells the one they mean from others of the name. */
  get told(): number {
    return this.#told;
  }

  /** What the articles say that tells the one they mean from others of the name. */
  get tellings(): readonly Telling[] {
    if (this.#told === 0) return NONE;
    return [...this.appearances.values()].flatMap(({ telling }) => telling ?? []);
  }

  #surname(): string[] {
    return [`person:${surnameOf(this.canonical)?.sound ?? ''}`];
  }

  #abbreviations(): string[] {
    const own = foldedName(this.canonical);
    const mayStandAlone = (text: string) =>
      nameIdOf(this.id) === this.id || (this.type === 'organisation' && LETTERS.test(text));
    const folded = new Set(
      [...this.spellings.keys()]
        .filter(mayStandAlone)
        .map(foldedName)
        .filter((text) => text !== own),
    );
    return [...folded].map((text) => `${this.type}:${text}`);
  }

  /** Says that what articles say of it has changed: they came, went, or mean another now. */
  touch(): void {
    this.#changes++;
  }

  add(article: string, appearance: Appearance): void {
    this.appearances.set(article, appearance);
    const { wikidata } = appearance;
    if (wikidata !== null && (this.#wikidata === null || wikidata < this.#wikidata)) this.#wikidata = wikidata;
    this.#count(appearance, 1);
  }

  remove(article: string): void {
    const appearance = this.appearances.get(article);
    if (!appearance) return;
    this.appearances.delete(article);
    if (appearance.wikidata !== null && appearance.wikidata === this.#wikidata) this.#wikidata = this.#firstKnown();
    this.#count(appearance, -1);
  }

  #firstKnown(): string | null {
    let first: string | null = null;
    for (const { wikidata } of this.appearances.values()) {
      // Nearly always all are the same: the first that is met ends the search.
      if (wikidata !== null && wikidata === this.#wikidata) return wikidata;
      if (wikidata !== null && (first === null || wikidata < first)) first = wikidata;
    }
    return first;
  }

  #count({ canonical, mentions, spellings, role, telling }: Appearance, sign: 1 | -1): void {
    this.#mentions += sign * mentions;
    if (telling) this.#told += sign;
    const names = this.#canonicals.size + this.spellings.size;
    change(this.#canonicals, canonical, sign);
    if (role) change(this.roles, role, sign);
    for (const { text, count } of spellings) change(this.spellings, text, sign * count);
    const written = mostFrequent(this.#canonicals) ?? this.canonical;
    const renamed = written !== this.canonical;
    if (renamed) this.#name = nameOf(this.type, written);
    if (!renamed && this.#canonicals.size + this.spellings.size === names) return;
    this.#shortKeys = null;
    this.#searched = null;
  }
}

/** A name as nodes are joined by it. */
interface NodeName {
  readonly canonical: string;
  readonly fullWords: number;
  readonly initials: number;
  readonly keys: readonly string[];
  readonly bareKey: string;
}

function nameOf(type: EntityType, canonical: string): NodeName {
  const words = type === 'person' ? readPersonName(canonical).words : [];
  const initials = words.filter((word) => word.initial).length;
  const keys = words.length > 1 ? nameKey(canonical) : [];
  return { canonical, fullWords: words.length - initials, initials, keys, bareKey: bareKeyOf(type, canonical) };
}

/** The first in code unit order of those that are most frequent; null where there is none. */
function mostFrequent(counts: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [name, count] of counts) {
    if (count < most || (count === most && best !== null && name > best)) continue;
    best = name;
    most = count;
  }
  return best;
}

function change(counts: Map<string, number>, key: string, by: number): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count > 0) counts.set(key, count);
  else counts.delete(key);
}

/** Whether the node is a person with more than a surname. */
export function isFullPerson(node: EntityNode): boolean {
  return node.keys.length > 0;
}

/** What a bare name is looked up by: a person's sound, an organisation's folded letters. */
function bareKeyOf(type: EntityType, canonical: string): string {
  if (type !== 'person') return `${type}:${foldedName(canonical)}`;
  return `person:${readPersonName(canonical).words[0]?.sound ?? ''}`;
}
