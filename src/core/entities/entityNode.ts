import { foldedName } from './canonicalForm.ts';
import type { ArticleEntity, EntityType, Spelling } from './entity.ts';
import { nameKey } from './nameKey.ts';
import { readPersonName } from './personName.ts';
import { plainLetters } from './spelling.ts';

/** What one article says of a node. */
export interface Appearance {
  readonly canonical: string;
  readonly mentions: number;
  readonly spellings: readonly Spelling[];
  readonly role: string | null;
}

/** One canonical name as articles give it; an entity whose articles spell it in several ways is several nodes. */
export class EntityNode {
  readonly id: string;
  readonly type: EntityType;
  readonly wikidata: string | null;
  /** Words of a person's name that are no initials; 0 for organisations and places. */
  readonly fullWords: number;
  readonly initials: number;
  /** Under these other spellings are looked for; empty for what has no full personal name. */
  readonly keys: readonly string[];
  /** What it is looked up by where its name is a bare one. */
  readonly bareKey: string;
  /** By article. */
  readonly appearances = new Map<string, Appearance>();
  /** Nodes whose name this one can be: filled in by the index. */
  readonly alike = new Set<EntityNode>();
  /** Spellings with counts over all articles. */
  readonly spellings = new Map<string, number>();
  /** Roles as stated, with the number of articles that state them. */
  readonly roles = new Map<string, number>();
  readonly #canonicals = new Map<string, number>();
  #mentions = 0;
  /** Worked out when asked for, and anew once a name has come or gone: a collection has tens of thousands of nodes. */
  #shortKeys: readonly string[] | null = null;
  #searched: string | null = null;

  constructor({ id, type, canonical, wikidata }: ArticleEntity) {
    const words = type === 'person' ? readPersonName(canonical).words : [];
    this.id = id;
    this.type = type;
    this.wikidata = wikidata;
    this.initials = words.filter((word) => word.initial).length;
    this.fullWords = words.length - this.initials;
    this.keys = words.length > 1 ? nameKey(canonical) : [];
    this.bareKey = bareKeyOf(type, canonical);
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

  get mentions(): number {
    return this.#mentions;
  }

  #surname(): string[] {
    const { words } = readPersonName(this.canonical);
    return [`person:${words[words.length - 1]?.sound ?? ''}`];
  }

  #abbreviations(): string[] {
    const own = foldedName(this.canonical);
    const folded = new Set([...this.spellings.keys()].map(foldedName).filter((text) => text !== own));
    return [...folded].map((text) => `${this.type}:${text}`);
  }

  /** The name as most articles write it: those that differ in signs and marks alone have one id. */
  get canonical(): string {
    let best = '';
    for (const [name, count] of this.#canonicals) {
      const most = this.#canonicals.get(best) ?? 0;
      if (count > most || (count === most && name < best)) best = name;
    }
    return best;
  }

  add(article: string, appearance: Appearance): void {
    this.appearances.set(article, appearance);
    this.#count(appearance, 1);
  }

  remove(article: string): void {
    const appearance = this.appearances.get(article);
    if (!appearance) return;
    this.appearances.delete(article);
    this.#count(appearance, -1);
  }

  #count({ canonical, mentions, spellings, role }: Appearance, sign: 1 | -1): void {
    this.#mentions += sign * mentions;
    const names = this.#canonicals.size + this.spellings.size;
    change(this.#canonicals, canonical, sign);
    if (role) change(this.roles, role, sign);
    for (const { text, count } of spellings) change(this.spellings, text, sign * count);
    if (this.#canonicals.size + this.spellings.size === names) return;
    this.#shortKeys = null;
    this.#searched = null;
  }
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
