import type { Story } from '../../core/coverage/story.ts';
import type { IndexedArticle } from '../../core/indexedArticle.ts';
import { folderOf } from '../../core/neighbourhood.ts';
import { byCodeUnits } from '../../core/text/byCodeUnits.ts';
import type { SourceGroupKind, SourceGrouping, StorySpan } from '../protocol.ts';
import { byPublication } from '../../core/coverage/publication.ts';
import type { Ordering } from './sourceOrder.ts';

/** The most rows one level shows: VS Code builds a row for every child of an open group, seen or not. */
export const LEVEL_LIMIT = 500;

/** A month is divided into its days when it has more articles than fit on a screen. */
const DAY_LIMIT = 40;

/** Below this an outlet is shown as a guess of an article, not as its group. */
const OUTLET_CONFIDENCE = 0.5;

/** Tells the story of an article, by id. */
export type StoryOf = (id: string) => Story | undefined;

/** A group that a level makes. */
export interface Part {
  readonly kind: SourceGroupKind;
  readonly label: string;
  /** A stable name; absent: the label. */
  readonly id?: string;
  readonly story?: StorySpan;
  readonly members: readonly IndexedArticle[];
  /** How it is divided in turn; absent: by the levels that follow. */
  readonly below?: readonly Level[];
}

/** One way to divide articles. */
export interface Level {
  /** No more articles than this are left undivided. */
  readonly above: number;
  /** Groups in the order they are shown; articles that belong to none of them stay where they are. */
  readonly divide: (
    articles: readonly IndexedArticle[],
    ordering: Ordering,
  ) => { readonly parts: readonly Part[]; readonly rest: readonly IndexedArticle[] };
}

interface Place {
  readonly kind: SourceGroupKind;
  readonly label: string;
  readonly id?: string;
  /** What the group is put in order by: a date, ISO, or its name; groups without a fact come last. */
  readonly by: 'date' | 'name' | 'last';
  /** The date or its last part, with all its digits; absent: the label. */
  readonly rank?: string;
}

/** A level that puts each article in a place of its own, or leaves it where it is. */
function places(placeOf: (article: IndexedArticle) => Place | null, above = 0): Level {
  const divide: Level['divide'] = (articles, ordering) => {
    const parts = new Map<string, Place & { readonly members: IndexedArticle[] }>();
    const rest: IndexedArticle[] = [];
    for (const article of articles) {
      const place = placeOf(article);
      if (!place) {
        rest.push(article);
        continue;
      }
      const name = `${place.kind}:${place.id ?? place.label}`;
      const part = parts.get(name);
      if (part) part.members.push(article);
      else parts.set(name, { ...place, members: [article] });
    }
    return { parts: [...parts.values()].sort((a, b) => inPlace(a, b, ordering)), rest };
  };
  return { above, divide };
}

function inPlace(a: Place, b: Place, { dates, names }: Ordering): number {
  if (a.by !== b.by) return Number(a.by === 'last') - Number(b.by === 'last');
  const compare = a.by === 'date' ? dates : names;
  return compare(a.rank ?? a.label, b.rank ?? b.label) || byCodeUnits(a.id ?? '', b.id ?? '');
}

const UNDATED: Place = { kind: 'undated', label: '', by: 'last' };

const dated = places(({ facts: { date } }) => (date ? null : UNDATED));

const year = places(({ facts: { date } }) => date && { kind: 'year', label: date.value.slice(0, 4), by: 'date' });

const month = places(({ facts: { date } }) => {
  if (!date || date.precision === 'year') return null;
  const digits = date.value.slice(5, 7);
  return { kind: 'month', label: String(Number(digits)), by: 'date', rank: digits };
});

const day = places(({ facts: { date } }) => {
  if (date?.precision !== 'day') return null;
  const digits = date.value.slice(8);
  return { kind: 'day', label: String(Number(digits)), by: 'date', rank: digits };
}, DAY_LIMIT);

/** Months with their year; a date without a month stands as its year. */
const yearMonth = places(({ facts: { date } }) => {
  if (!date) return UNDATED;
  return { kind: date.precision === 'year' ? 'year' : 'month', label: date.value.slice(0, 7), by: 'date' };
});

const outlet = places(({ facts }) => {
  if (!facts.outlet || facts.outlet.confidence < OUTLET_CONFIDENCE) return { kind: 'unknown', label: '', by: 'last' };
  const { name, value } = facts.outlet;
  return { kind: facts.agency?.value === value ? 'agency' : 'outlet', label: name, by: 'name', id: value };
});

const wholeFolder = places(({ path }) => ({ kind: 'folder', label: folderOf(path) || '/', by: 'name' }), LEVEL_LIMIT);

const whenLarge = (level: Level): Level => ({ ...level, above: LEVEL_LIMIT });

const datesWhenLarge = [dated, year, month, day].map(whenLarge);

/** The folder whose name begins at `start` in the paths; a chain of folders with nothing beside them is one. */
function folderFrom(start: number): Level {
  const here = places(({ path }) => {
    const end = path.indexOf('/', start);
    return end < 0 ? null : { kind: 'folder', label: path.slice(start, end), by: 'name' };
  });
  const divide: Level['divide'] = (articles, ordering) => {
    const { parts, rest } = here.divide(articles, ordering);
    return { parts: parts.map((part) => compact(part, start)), rest };
  };
  return { above: 0, divide };
}

function compact(part: Part, start: number): Part {
  const [first, ...others] = part.members;
  let shared = folderOf(first?.path ?? '');
  for (const { path } of others) while (!path.startsWith(`${shared}/`)) shared = folderOf(shared);
  return { ...part, label: shared.slice(start), below: [folderFrom(shared.length + 1), ...datesWhenLarge] };
}

/** The stories that the articles belong to, then all that belong to none. */
function stories(storyOf: StoryOf): Level {
  const divide: Level['divide'] = (articles, ordering) => {
    const members = new Map<string, IndexedArticle[]>();
    const single: IndexedArticle[] = [];
    for (const article of articles) {
      const story = storyOf(article.id);
      const known = story && members.get(story.id);
      if (known) known.push(article);
      else if (story) members.set(story.id, [article]);
      else single.push(article);
    }
    const parts = [...members].map(([id, ofStory]) => storyPart(id, ofStory));
    parts.sort((a, b) => storiesInPlace(a, b, ordering));
    if (single.length > 0) parts.push({ kind: 'single', label: '', members: single });
    return { parts, rest: [] };
  };
  return { above: 0, divide };
}

function storyPart(id: string, members: readonly IndexedArticle[]): Part {
  const [first] = [...members].sort(byPublication);
  const dates = members.flatMap(({ facts }) => facts.date?.value ?? []).sort(byCodeUnits);
  const outlets = new Set(members.flatMap(({ facts }) => (facts.outlet ?? facts.agency)?.value ?? []));
  const story = { firstDate: dates[0] ?? null, lastDate: dates.at(-1) ?? null, outlets: outlets.size };
  return { kind: 'story', label: first?.title ?? '', id, story, members };
}

function storiesInPlace(a: Part, b: Part, { order, names, dates }: Ordering): number {
  const byDate = dates(a.story?.lastDate ?? '', b.story?.lastDate ?? '');
  const byTitle = names(a.label, b.label);
  return (order === 'title' ? byTitle || byDate : byDate || byTitle) || byCodeUnits(a.id ?? '', b.id ?? '');
}

/** How a grouping divides articles, level below level. */
export function levelsOf(grouping: SourceGrouping, storyOf: StoryOf): readonly Level[] {
  switch (grouping) {
    case 'date':
      return [dated, year, month, day, whenLarge(outlet), wholeFolder];
    case 'outlet':
      return [outlet, whenLarge(dated), whenLarge(year), whenLarge(month), whenLarge(day), wholeFolder];
    case 'outletMonth':
      return [outlet, yearMonth, day, wholeFolder];
    case 'story':
      return [stories(storyOf), ...datesWhenLarge];
    default:
      return [folderFrom(0), ...datesWhenLarge];
  }
}
