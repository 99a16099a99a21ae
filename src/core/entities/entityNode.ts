import { foldedName } from './canonicalForm.ts';
import type { ArticleEntity, EntityType, Spelling } from './entity.ts';
import { nameKey } from './nameKey.ts';
import { readPersonName } from './personName.ts';

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
  /** By article. */
  readonly appearances = new Map<string, Appearance>();
  /** Nodes whose name this one can be: filled in by the index. */
  readonly alike = new Set<EntityNode>();
  /** Spellings with counts over all articles. */
  readonly spellings = new Map<string, number>();
  readonly #canonicals = new Map<string, number>();
  #mentions = 0;

  constructor({ id, type, canonical, wikidata }: ArticleEntity) {
    const words = type === 'person' ? readPersonName(canonical).words : [];
    this.id = id;
    this.type = type;
    this.wikidata = wikidata;
    this.initials = words.filter((word) => word.initial).length;
    this.fullWords = words.length - this.initials;
    this.keys = words.length > 1 ? nameKey(canonical) : [];
  }

  get mentions(): number {
    return this.#mentions;
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

  #count({ canonical, mentions, spellings }: Appearance, sign: 1 | -1): void {
    this.#mentions += sign * mentions;
    change(this.#canonicals, canonical, sign);
    for (const { text, count } of spellings) change(this.spellings, text, sign * count);
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
export function bareKey(node: EntityNode): string {
  if (node.type !== 'person') return `${node.type}:${foldedName(node.canonical)}`;
  return `person:${readPersonName(node.canonical).words[0]?.sound ?? ''}`;
}

/** The bare names that can mean this node: a person's surname, an organisation's abbreviations in its articles. */
export function shortKeys(node: EntityNode): string[] {
  if (node.type === 'person') {
    const { words } = readPersonName(node.canonical);
    return isFullPerson(node) ? [`person:${words[words.length - 1]?.sound ?? ''}`] : [];
  }
  const own = foldedName(node.canonical);
  const folded = new Set([...node.spellings.keys()].map(foldedName).filter((text) => text !== own));
  return [...folded].map((text) => `${node.type}:${text}`);
}
