import type { IndexedArticle } from '../../core/indexedArticle.ts';
import type { SourceArrangement, SourceGroupKind, StorySpan } from '../protocol.ts';
import { LEVEL_LIMIT, type Level, type Part, type StoryOf, levelsOf } from './sourceLevels.ts';
import { type Ordering, orderingOf } from './sourceOrder.ts';

/** What stands below a group: groups, and articles that lie in it directly. */
interface Rows {
  readonly groups: readonly SourceGroup[];
  readonly articles: readonly IndexedArticle[];
}

interface Head {
  readonly key: string;
  readonly kind: SourceGroupKind;
  readonly label: string;
  readonly story?: StorySpan;
}

/** A group of Sources. It is divided when it is first looked into: of most groups only the count is ever shown. */
export class SourceGroup {
  /** Stable; that of the group above is its beginning. */
  readonly key: string;
  readonly kind: SourceGroupKind;
  readonly label: string;
  /** What a story spans; undefined for other groups. */
  readonly story: StorySpan | undefined;
  readonly #members: readonly IndexedArticle[];
  readonly #divide: () => Rows;
  #rows: Rows | undefined;

  constructor({ key, kind, label, story }: Head, members: readonly IndexedArticle[], rows: () => Rows) {
    this.key = key;
    this.kind = kind;
    this.label = label;
    this.story = story;
    this.#members = members;
    this.#divide = rows;
  }

  get count(): number {
    return this.#members.length;
  }

  get groups(): readonly SourceGroup[] {
    return (this.#rows ??= this.#divide()).groups;
  }

  get articles(): readonly IndexedArticle[] {
    return (this.#rows ??= this.#divide()).articles;
  }

  /** The group with a key, which may be this one; undefined when there is none. */
  find(key: string): SourceGroup | undefined {
    if (key === this.key) return this;
    return this.groups.find((group) => key === group.key || key.startsWith(`${group.key}/`))?.find(key);
  }

  /** The keys of the groups below this one that hold an article, outermost first; null when it is not here. */
  pathTo(id: string): readonly string[] | null {
    if (!this.#members.some((member) => member.id === id)) return null;
    for (const group of this.groups) {
      const below = group.pathTo(id);
      if (below) return [group.key, ...below];
    }
    return [];
  }
}

/** Divides articles into the groups of Sources. The root has an empty key. `storyOf` tells the story of an article. */
export function groupSources(
  articles: readonly IndexedArticle[],
  { grouping, order = 'newest', language = 'en' }: Omit<SourceArrangement, 'filter'>,
  storyOf: StoryOf,
): SourceGroup {
  const ordering = orderingOf(order, language);
  const levels = levelsOf(grouping, storyOf);
  return new SourceGroup({ key: '', kind: 'range', label: '' }, articles, () => divide('', articles, levels, ordering));
}

function divide(
  key: string,
  articles: readonly IndexedArticle[],
  [level, ...next]: readonly Level[],
  ordering: Ordering,
): Rows {
  if (!level) return articleRows(key, [...articles].sort(ordering.articles));
  if (articles.length <= level.above) return divide(key, articles, next, ordering);
  const { parts, rest } = level.divide(articles, ordering);
  // What this level cannot place is divided by the next one, in the same group: dated articles beside "Undated".
  const below = divide(key, rest, next, ordering);
  return fitting(key, parts, below, (part, parent) => {
    const own = `${parent}/${nameOf(part)}`;
    return new SourceGroup({ ...part, key: own }, part.members, () =>
      divide(own, part.members, part.below ?? next, ordering),
    );
  });
}

/** The name of a group among its siblings. `/` stands between the names in a key. */
function nameOf({ kind, id, label }: Part): string {
  return `${kind}:${(id ?? label).replaceAll('%', '%25').replaceAll('/', '%2F')}`;
}

/** The groups of a level beside what lies there already; where these are too many for one level, some stand in ranges. */
function fitting(
  key: string,
  parts: readonly Part[],
  { groups, articles }: Rows,
  make: (part: Part, parent: string) => SourceGroup,
): Rows {
  const fits = (rows: number): boolean => parts.length + groups.length + rows <= LEVEL_LIMIT;
  const inPlace = (): SourceGroup[] => parts.map((part) => make(part, key));
  if (fits(articles.length)) return { groups: [...groups, ...inPlace()], articles };
  const gathered = articles.length > 0 ? ranges(key, articles, articleRange) : [];
  const divided = fits(gathered.length)
    ? inPlace()
    : ranges(`${key}/groups`, parts, (head, some) => partRange(head, some, make));
  return { groups: [...groups, ...divided, ...gathered], articles: [] };
}

/** Articles in their order, in ranges where they are too many for one level. */
function articleRows(key: string, articles: readonly IndexedArticle[]): Rows {
  if (articles.length <= LEVEL_LIMIT) return { groups: [], articles };
  return { groups: ranges(key, articles, articleRange), articles: [] };
}

function articleRange(head: Head, articles: readonly IndexedArticle[]): SourceGroup {
  return new SourceGroup(head, articles, () => articleRows(head.key, articles));
}

function partRange(head: Head, parts: readonly Part[], make: (part: Part, parent: string) => SourceGroup): SourceGroup {
  const members = parts.flatMap((part) => part.members);
  return new SourceGroup(head, members, () => fitting(head.key, parts, { groups: [], articles: [] }, make));
}

/** Ranges of what follows each other, `1–500`; larger ones where there would be too many. */
function ranges<T>(
  key: string,
  items: readonly T[],
  make: (head: Head, some: readonly T[]) => SourceGroup,
): SourceGroup[] {
  let size = LEVEL_LIMIT;
  while (items.length / size > LEVEL_LIMIT) size *= LEVEL_LIMIT;
  const groups: SourceGroup[] = [];
  for (let start = 0; start < items.length; start += size) {
    const some = items.slice(start, start + size);
    // Named by its first alone, so that a range stays the same one when the last of them grows.
    const head = {
      key: `${key}/range:${start + 1}`,
      kind: 'range' as const,
      label: `${start + 1}–${start + some.length}`,
    };
    groups.push(make(head, some));
  }
  return groups;
}
