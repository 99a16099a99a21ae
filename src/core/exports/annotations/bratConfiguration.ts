import type { Relation } from '../../annotations/annotation.ts';
import type { TagScheme } from '../../annotations/tagScheme.ts';
import { RESOLVED } from './bratNotes.ts';
import { type BratTypes, UNTAGGED, relationType } from './bratTypes.ts';
import { TAG_HEX } from './tagColours.ts';

/** The configuration of a collection (https://brat.nlplab.org/configuration.html): what there is, and how it looks. */
export function bratConfiguration(
  { tags }: TagScheme,
  types: BratTypes,
  relations: readonly Relation[],
): Readonly<Record<string, string>> {
  const parents = new Map(tags.map(({ name, parent }) => [name, parent]));
  const entities = [
    ...indented([...types.tags.keys()], parents).map(({ name, depth }) => '\t'.repeat(depth) + types.ofTag(name)),
    UNTAGGED,
    ...Object.values(types.ofName),
  ];
  const annotation = [
    '[entities]',
    ...entities,
    '[relations]',
    ...relations.map((relation) => `${relationType(relation)}\tArg1:<ENTITY>, Arg2:<ENTITY>`),
    '[events]',
    '[attributes]',
    `${RESOLVED}\tArg:<ENTITY>`,
  ];
  const visual = [
    '[labels]',
    ...[...types.tags].map(([name, type]) => `${type} | ${labelOf(name)}`),
    ...relations.map((relation) => `${relationType(relation)} | ${relation}`),
    '[drawing]',
    ...tags.map(
      ({ name, colour }) => `${types.ofTag(name)}\tfgColor:white, bgColor:${TAG_HEX[colour]}, borderColor:darken`,
    ),
  ];
  return { 'annotation.conf': lines(annotation), 'visual.conf': lines(visual) };
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join('');
}

/** The separator of labels, and line ends, cannot stand in one. */
function labelOf(name: string): string {
  return name.replaceAll(/[|\s]+/gu, ' ').trim();
}

/** The tags with those that are kinds of others below these. One that is a kind of itself stands at the top. */
function indented(
  names: readonly string[],
  parents: ReadonlyMap<string, string | undefined>,
): readonly { readonly name: string; readonly depth: number }[] {
  const seen = new Set<string>();
  const below = (name: string, depth: number): { name: string; depth: number }[] => {
    if (seen.has(name)) return [];
    seen.add(name);
    const children = names.filter((child) => parents.get(child) === name);
    return [{ name, depth }, ...children.flatMap((child) => below(child, depth + 1))];
  };
  const isTop = (name: string) => !names.includes(parents.get(name) ?? '');
  return [...names.filter(isTop), ...names].flatMap((name) => below(name, 0));
}
