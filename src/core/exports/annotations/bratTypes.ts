import type { Relation } from '../../annotations/annotation.ts';
import type { TagScheme } from '../../annotations/tagScheme.ts';
import type { EntityType } from '../../entities/entity.ts';
import type { PlacedArticle } from './placedArticle.ts';

/** What brat calls things: it takes Latin letters, digits, `-` and `_`. */
export interface BratTypes {
  readonly ofName: Readonly<Record<EntityType, string>>;
  /** Of a tag; null: a mark without one. */
  readonly ofTag: (tag: string | null) => string;
  /** Every tag that is in the scheme or on a mark, with its type; those of the scheme first. */
  readonly tags: ReadonlyMap<string, string>;
}

/** The type of marks without a tag. */
export const UNTAGGED = 'Untagged';

const NAMES = { person: 'Person', organisation: 'Organisation', place: 'Place' } as const;

/** Gives every tag a type of its own, as like its name as brat allows. */
export function bratTypes({ tags }: TagScheme, articles: readonly PlacedArticle[]): BratTypes {
  const used = articles.flatMap(({ marks }) => marks.flatMap(({ mark }) => mark.tags));
  const names = new Set([...tags.map(({ name }) => name), ...used.sort()]);
  const taken = new Set<string>([UNTAGGED, ...Object.values(NAMES)]);
  const types = new Map<string, string>();
  for (const name of names) {
    const plain = plainName(name);
    let type = plain;
    for (let number = 2; taken.has(type); number++) type = `${plain}-${number}`;
    taken.add(type);
    types.set(name, type);
  }
  return { ofName: NAMES, ofTag: (tag) => (tag === null ? UNTAGGED : (types.get(tag) ?? UNTAGGED)), tags: types };
}

/** What brat calls a relation. */
export function relationType(relation: Relation): string {
  return relation.replaceAll(' ', '-');
}

function plainName(name: string): string {
  const latin = name.normalize('NFKD').replaceAll(/\p{M}+/gu, '');
  return latin.replaceAll(/[^A-Za-z0-9_]+/gu, '-').replaceAll(/^-|-$/gu, '') || 'Tag';
}
