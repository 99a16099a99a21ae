import type { IndexedArticle } from '../../core/indexedArticle.ts';
import { byCodeUnits } from '../../core/text/byCodeUnits.ts';
import { folderOf } from '../../core/neighbourhood.ts';
import type { SourceGrouping, SourceRow } from '../protocol.ts';

/** The most rows one level shows: VS Code builds a row for every child of an open group, seen or not. */
const LEVEL_LIMIT = 500;

/** Below this an outlet is shown as a guess of an article, not as its group. */
const OUTLET_CONFIDENCE = 0.5;

type GroupKind = Extract<SourceRow, { kind: 'group' }>['group'];

/** A group of Sources: groups below it, and articles that lie in it directly. */
export interface SourceGroup {
  readonly key: string;
  readonly kind: GroupKind;
  readonly label: string;
  readonly count: number;
  readonly groups: readonly SourceGroup[];
  readonly articles: readonly IndexedArticle[];
}

interface Place {
  readonly kind: GroupKind;
  readonly label: string;
  /** Where the group stands among its siblings, in code unit order. */
  readonly rank: string;
  /** A stable name; absent: the label. */
  readonly id?: string;
}

/** One way to divide articles; an article without a place stays where it is. */
interface Level {
  readonly placeOf: (article: IndexedArticle) => Place | null;
  /** Divide only what is over the limit of a level. */
  readonly onlyWhenLarge: boolean;
}

/** Ranks that put groups without a fact after all others. */
const LAST = '\uffff';

const year: Level = {
  placeOf: ({ facts: { date } }) =>
    date && { kind: 'year', label: date.value.slice(0, 4), rank: newestFirst(date.value.slice(0, 4)) },
  onlyWhenLarge: false,
};
const month: Level = {
  placeOf: ({ facts: { date } }) =>
    date && date.precision !== 'year'
      ? { kind: 'month', label: String(Number(date.value.slice(5, 7))), rank: newestFirst(date.value.slice(5, 7)) }
      : null,
  onlyWhenLarge: false,
};
const day: Level = {
  placeOf: ({ facts: { date } }) =>
    date?.precision === 'day'
      ? { kind: 'day', label: String(Number(date.value.slice(8))), rank: newestFirst(date.value.slice(8)) }
      : null,
  onlyWhenLarge: true,
};
const dated: Level = {
  placeOf: (article) => (article.facts.date ? null : { kind: 'undated', label: '', rank: LAST }),
  onlyWhenLarge: false,
};
const outlet: Level = {
  placeOf: ({ facts }) => {
    if (!facts.outlet || facts.outlet.confidence < OUTLET_CONFIDENCE) return { kind: 'unknown', label: '', rank: LAST };
    const { name, value } = facts.outlet;
    const kind = facts.agency?.value === value ? 'agency' : 'outlet';
    return { kind, label: name, rank: name.toLowerCase(), id: value };
  },
  onlyWhenLarge: false,
};
const folder: Level = {
  placeOf: ({ path }) => ({ kind: 'folder', label: folderOf(path) || '/', rank: folderOf(path) }),
  onlyWhenLarge: true,
};

const whenLarge = (level: Level): Level => ({ ...level, onlyWhenLarge: true });

const LEVELS: Readonly<Record<SourceGrouping, readonly Level[]>> = {
  date: [dated, year, month, day, whenLarge(outlet), folder],
  outlet: [outlet, whenLarge(year), whenLarge(month), day, folder],
};

/** Divides articles into the groups of Sources. The root has an empty key. */
export function groupSources(articles: readonly IndexedArticle[], grouping: SourceGrouping): SourceGroup {
  const sorted = [...articles].sort(newestThenTitle);
  return divide({ key: '', kind: 'range', label: '' }, sorted, LEVELS[grouping]);
}

function divide(
  group: Pick<SourceGroup, 'key' | 'kind' | 'label'>,
  articles: readonly IndexedArticle[],
  levels: readonly Level[],
): SourceGroup {
  const [level, ...rest] = levels;
  const count = articles.length;
  if (!level) return { ...group, count, ...inRanges(group.key, articles) };
  if (level.onlyWhenLarge && count <= LEVEL_LIMIT) return divide(group, articles, rest);
  const parts = new Map<string, { readonly place: Place; readonly members: IndexedArticle[] }>();
  const here: IndexedArticle[] = [];
  for (const article of articles) {
    const place = level.placeOf(article);
    if (!place) {
      here.push(article);
      continue;
    }
    const name = `${place.kind}:${place.id ?? place.label}`;
    const part = parts.get(name);
    if (part) part.members.push(article);
    else parts.set(name, { place, members: [article] });
  }
  // What this level cannot place is divided by the next one, in the same group: dated articles beside "Undated".
  const below = divide(group, here, rest);
  const groups = [...parts]
    .sort(([, a], [, b]) => byCodeUnits(a.place.rank, b.place.rank))
    .map(([name, { place, members }]) =>
      divide({ key: `${group.key}/${name}`, kind: place.kind, label: place.label }, members, rest),
    );
  return { ...group, count, groups: [...below.groups, ...groups], articles: below.articles };
}

function inRanges(key: string, articles: readonly IndexedArticle[]): Pick<SourceGroup, 'groups' | 'articles'> {
  if (articles.length <= LEVEL_LIMIT) return { groups: [], articles };
  // Ranges are divided again while there are too many of them.
  let size = LEVEL_LIMIT;
  while (articles.length / size > LEVEL_LIMIT) size *= LEVEL_LIMIT;
  const groups: SourceGroup[] = [];
  for (let start = 0; start < articles.length; start += size) {
    const part = articles.slice(start, start + size);
    const label = `${start + 1}–${start + part.length}`;
    const own = { key: `${key}/range:${label}`, kind: 'range' as const, label, count: part.length };
    groups.push({ ...own, ...inRanges(own.key, part) });
  }
  return { groups, articles: [] };
}

/** A rank that puts larger numbers of one width first. */
function newestFirst(digits: string): string {
  return String(10 ** digits.length - 1 - Number(digits)).padStart(digits.length, '0');
}

function newestThenTitle(a: IndexedArticle, b: IndexedArticle): number {
  return (
    byCodeUnits(b.facts.date?.value ?? '', a.facts.date?.value ?? '') ||
    byCodeUnits(a.title, b.title) ||
    byCodeUnits(a.path, b.path)
  );
}
