import type { EntityNode } from '../views/entities/model.ts';
import type { NamedMention } from '../language/mentions.ts';
import { targets } from '../views/targets.ts';

/** What a command about an entity is called on: a row of the view, or the entity by its id. */
export type EntityTarget = EntityNode | { readonly entity: { readonly id: string } };

/** The ids of the entities of some rows; the rows of other kinds stand for none. */
export function entityIds(row: EntityTarget, selected: readonly EntityTarget[] | undefined): readonly string[] {
  return targets(row, selected, []).flatMap((one) => {
    if ('kind' in one) return one.kind === 'entity' ? [one.entity.id] : [];
    return [one.entity.id];
  });
}

/** The id of what a mention names. */
export function entityAt({ entity }: NamedMention): string {
  return entity.id;
}
