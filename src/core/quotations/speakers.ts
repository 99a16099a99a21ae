import type { EntityType } from '../entities/entity.ts';
import type { EntityIndex } from '../entities/entityIndex.ts';

/** Somebody or something that speaks, as all articles know it. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
}

/** Who the entities of articles are over all articles; each is looked up once, so a change of the index needs new ones. */
export class Speakers {
  readonly #entities: Pick<EntityIndex, 'resolve' | 'get'>;
  readonly #known = new Map<string, Speaker | null>();

  constructor(entities: Pick<EntityIndex, 'resolve' | 'get'>) {
    this.#entities = entities;
  }

  /** Null when there is no such entity. */
  of(article: string, entity: number): Speaker | null {
    const id = this.#entities.resolve(article, entity);
    if (id === null) return null;
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const name = this.#entities.get(id)?.canonical;
    const speaker = name === undefined ? null : { id, name };
    this.#known.set(id, speaker);
    return speaker;
  }

  /** A person where nothing else is known. */
  typeOf(article: string, entity: number): EntityType {
    return typeOfEntity(this.#entities.resolve(article, entity)) ?? 'person';
  }
}

/** The kind of an entity: ids begin with it. Null for none. */
export function typeOfEntity(id: string | null): EntityType | null {
  const kind = id?.slice(0, id.indexOf(':'));
  return kind === 'person' || kind === 'organisation' || kind === 'place' ? kind : null;
}
