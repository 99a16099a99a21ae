import type { EntityDetail } from '../../analysis/entityRows.ts';
import type { EntityType } from '../../core/entities/entity.ts';
import { type EntityDecision, idOfName } from '../../core/entities/nameDecisions.ts';
import { byCodeUnits } from '../../core/text/byCodeUnits.ts';

/** What of an entity decisions are made from. */
export type Named = Pick<EntityDetail, 'type' | 'canonical' | 'spellings'>;

/** That some entities are one: the first. Those of another kind are left out, and names that are the same already. */
export function mergedNames([first, ...others]: readonly Pick<Named, 'type' | 'canonical'>[]): EntityDecision[] {
  if (!first) return [];
  return others
    .filter(({ type }) => type === first.type)
    .flatMap(({ canonical }) => pairOf('same', first.type, first.canonical, canonical));
}

/** The spellings that can be somebody else's: not those that differ from the name in case and marks alone. */
export function partableSpellings({ type, canonical, spellings }: Named): Named['spellings'] {
  const seen = new Set([idOfName(canonical, type)]);
  return spellings.filter(({ text }) => {
    const id = idOfName(text, type);
    return !seen.has(id) && seen.add(id);
  });
}

/** That some spellings are not the entity's, whose other full names they are parted from too, since each of these could join them again. */
export function partedNames(entity: Named, parted: readonly string[]): EntityDecision[] {
  const { type, canonical } = entity;
  const kept = partableSpellings(entity).map(({ text }) => text);
  const full = [canonical, ...kept.filter((text) => text.includes(' ') && !parted.includes(text))];
  return parted.flatMap((text) => full.flatMap((name) => pairOf('different', type, name, text)));
}

/** That an entity, under all its spellings, is of another kind, or no name at all. */
export function kindOfNames(entity: Named, is: EntityType | 'none'): EntityDecision[] {
  const names = [entity.canonical, ...partableSpellings(entity).map(({ text }) => text)];
  return names.map((name) => ({ kind: 'name', is, name }));
}

/** That a name is to be found wherever it stands. */
export function knownName(name: string, is: EntityType, wikidata: string): EntityDecision {
  return { kind: 'known', is, name: name.replace(/\s+/gu, ' ').trim(), ...(wikidata !== '' && { wikidata }) };
}

function pairOf(is: 'same' | 'different', type: EntityType, a: string, b: string): EntityDecision[] {
  if (idOfName(a, type) === idOfName(b, type)) return [];
  const [first, second] = [a, b].sort(byCodeUnits) as [string, string];
  return [{ kind: 'names', is, type, names: [first, second] }];
}
