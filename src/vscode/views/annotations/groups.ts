import type { Tag } from '../../../core/annotations/tagScheme.ts';
import { addTo } from '../../../core/text/addTo.ts';
import { byCodeUnits } from '../../../core/text/byCodeUnits.ts';
import type { Entry } from './entry.ts';
import type { MarkState } from './markIndex.ts';

/** How the view is grouped: `date` is that of the articles, `made` the day on which something was marked. */
export type MarkGrouping = 'tag' | 'article' | 'author' | 'date' | 'made' | 'state';

/** What a group is of. */
export type GroupKind = MarkGrouping | 'year';

/** Marks that have something in common. */
export interface MarkGroup {
  readonly kind: GroupKind;
  /** A tag, an article's address, an author, an ISO year, month or day, `open` or `resolved`; empty: without. */
  readonly value: string;
  /** Groups inside it: tags of a tag, months of a year. */
  readonly groups: readonly MarkGroup[];
  /** The marks that stand in none of them, in their order. */
  readonly own: readonly Entry[];
  /** The ids of all its marks. */
  readonly marks: ReadonlySet<string>;
}

/** The marks in groups, in the order they are shown. */
export function byGrouping(
  entries: readonly Entry[],
  grouping: MarkGrouping,
  { tags, about }: MarkState,
): readonly MarkGroup[] {
  switch (grouping) {
    case 'tag':
      return tagGroups(entries, tags);
    case 'article':
      return articleGroups(entries);
    case 'author':
      return flat(
        'author',
        divided(entries, ({ mark }) => [mark.creator]),
        byCodeUnits,
      );
    case 'date':
      return yearGroups(divided(entries, ({ article }) => [about(article)?.date?.value.slice(0, 7) ?? '']));
    case 'made':
      return flat(
        'made',
        divided(entries, ({ mark }) => [mark.created.slice(0, 10)]),
        (a, b) => byCodeUnits(b, a),
      );
    default:
      return flat(
        'state',
        divided(entries, ({ resolved }) => [resolved ? 'resolved' : 'open']),
        byCodeUnits,
      );
  }
}

/** A group for each article, in the order of the marks. */
export function articleGroups(entries: readonly Entry[]): readonly MarkGroup[] {
  return flat(
    'article',
    divided(entries, ({ article }) => [article]),
  );
}

/** The tags of the scheme in its order, each below its parent; then those that it does not have; last what has no tag. */
function tagGroups(entries: readonly Entry[], tags: readonly Tag[]): readonly MarkGroup[] {
  const divisions = divided(entries, ({ mark }) => (mark.tags.length > 0 ? mark.tags : ['']));
  const known = new Set(tags.map(({ name }) => name));
  const placed = new Set<string>();
  const groupOf = (name: string): MarkGroup => {
    placed.add(name);
    // A tag that is its own ancestor, as two merged schemes may say, is placed once.
    const below = tags.filter((tag) => tag.parent === name && !placed.has(tag.name)).map((tag) => groupOf(tag.name));
    return group('tag', name, below.filter(isFilled), divisions.get(name) ?? []);
  };
  const roots = tags
    .filter(({ parent }) => parent === undefined || !known.has(parent))
    .map(({ name }) => groupOf(name));
  const turning = tags
    .filter(({ name }) => !placed.has(name))
    .flatMap(({ name }) => (placed.has(name) ? [] : groupOf(name)));
  const unknown = [...divisions.keys()].filter((name) => name !== '' && !known.has(name)).sort(byCodeUnits);
  return [...roots, ...turning, ...[...unknown, ''].map(groupOf)].filter(isFilled);
}

function isFilled({ marks }: MarkGroup): boolean {
  return marks.size > 0;
}

/** Months in their years, the newest first; what has no date last. */
function yearGroups(byMonth: ReadonlyMap<string, readonly Entry[]>): readonly MarkGroup[] {
  const months = [...byMonth.keys()].sort((a, b) => byCodeUnits(b, a));
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  return years.map((year) => {
    const inside = months.filter((month) => month.startsWith(year) && month !== year);
    const below = year === '' ? [] : inside.map((month) => group('date', month, [], byMonth.get(month) ?? []));
    return group('year', year, below, byMonth.get(year) ?? []);
  });
}

function flat(
  kind: GroupKind,
  divisions: ReadonlyMap<string, readonly Entry[]>,
  order?: (a: string, b: string) => number,
): readonly MarkGroup[] {
  const values = [...divisions.keys()];
  if (order) values.sort(order);
  return values.map((value) => group(kind, value, [], divisions.get(value) ?? []));
}

function group(kind: GroupKind, value: string, groups: readonly MarkGroup[], own: readonly Entry[]): MarkGroup {
  const marks = new Set(own.map(({ mark }) => mark.id));
  for (const { marks: inside } of groups) for (const mark of inside) marks.add(mark);
  return { kind, value, groups, own, marks };
}

/** The marks by what they have; those with several are in several. */
function divided(
  entries: readonly Entry[],
  valuesOf: (entry: Entry) => readonly string[],
): ReadonlyMap<string, readonly Entry[]> {
  const divisions = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const value of valuesOf(entry)) {
      addTo(divisions, value, entry);
    }
  }
  return divisions;
}
