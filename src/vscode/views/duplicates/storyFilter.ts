import type { CoverageResult, StoryRow } from '../../../analysis/coverageResult.ts';
import { daysOf } from '../../../core/article/dates/calendar.ts';
import type { PairKind } from '../../../core/coverage/story.ts';
import { byCodeUnits } from '../../../core/text/byCodeUnits.ts';
import { count } from '../locale.ts';
import type { Locale } from '../locale.ts';
import { rangeText } from '../sources/filter.ts';
import { kindText } from './text.ts';

/** Which stories are shown: those that fit all that is given. */
export interface StoryFilter {
  /** Two of its articles are such a pair. */
  readonly kind?: PairKind;
  /** Id and name of an outlet or agency of one of its articles. */
  readonly outlet?: { readonly id: string; readonly name: string };
  /** ISO, also a month or a year: the first and last day that the date of one of its articles may touch. */
  readonly from?: string;
  readonly to?: string;
  /** So many articles or more. */
  readonly least?: number;
}

/** How many stories there would be with one value of one part of a filter in place of what it holds now. */
export interface StoryFacet<T> {
  readonly value: T;
  readonly count: number;
}

/** Whether a filter asks for anything. */
export function isStoryFilter(filter: StoryFilter): boolean {
  return Object.keys(filter).length > 0;
}

/** A filter with one part changed; undefined takes the part away. */
export function withPart<Part extends keyof StoryFilter>(
  filter: StoryFilter,
  part: Part,
  value: StoryFilter[Part] | undefined,
): StoryFilter {
  const entries = Object.entries({ ...filter, [part]: value }).filter(([, held]) => held !== undefined);
  return Object.fromEntries(entries);
}

/** The stories that fit, in their order. */
export function filterStories(stories: readonly StoryRow[], filter: StoryFilter): readonly StoryRow[] {
  return isStoryFilter(filter) ? stories.filter((story) => fits(story, filter)) : stories;
}

function fits(story: StoryRow, { kind, outlet, from, to, least }: StoryFilter): boolean {
  return (
    (kind === undefined || kindsOf(story).has(kind)) &&
    (outlet === undefined || outletsOf(story).has(outlet.id)) &&
    ((from === undefined && to === undefined) || touches(story, from, to)) &&
    (least === undefined || story.members.length >= least)
  );
}

function kindsOf({ pairs }: StoryRow): ReadonlySet<PairKind> {
  return new Set(pairs.map(({ kind }) => kind));
}

function outletsOf({ members }: StoryRow): ReadonlyMap<string, string> {
  const facts = members.flatMap(({ article: { outlet, agency } }) => [outlet ?? [], agency ?? []].flat());
  return new Map(facts.map(({ value, name }) => [value, name]));
}

function touches({ members }: StoryRow, from: string | undefined, to: string | undefined): boolean {
  const begin = (from !== undefined && daysOf(from)?.first) || -Infinity;
  const end = (to !== undefined && daysOf(to)?.last) || Infinity;
  return members.some(({ article: { date } }) => {
    const days = date && daysOf(date.value);
    return days !== null && days.first <= end && days.last >= begin;
  });
}

/** How many stories have pairs of each kind, the others parts of the filter held; kinds of none are left out. */
export function kindFacets(stories: readonly StoryRow[], filter: StoryFilter): readonly StoryFacet<PairKind>[] {
  const shown = filterStories(stories, withPart(filter, 'kind', undefined));
  const kinds: readonly PairKind[] = ['near-duplicate', 'shared-passages', 'same-event'];
  return kinds
    .map((value) => ({ value, count: shown.filter((story) => kindsOf(story).has(value)).length }))
    .filter((facet) => facet.count > 0);
}

/** In how many stories each outlet or agency stands, the other parts of the filter held; most first, then by name. */
export function outletFacets(
  stories: readonly StoryRow[],
  filter: StoryFilter,
): readonly StoryFacet<{ readonly id: string; readonly name: string }>[] {
  const counts = new Map<string, { name: string; count: number }>();
  for (const story of filterStories(stories, withPart(filter, 'outlet', undefined))) {
    for (const [id, name] of outletsOf(story)) counts.set(id, { name, count: (counts.get(id)?.count ?? 0) + 1 });
  }
  return [...counts]
    .map(([id, { name, count: hits }]) => ({ value: { id, name }, count: hits }))
    .sort((a, b) => b.count - a.count || byCodeUnits(a.value.name, b.value.name));
}

/** How many stories have so many articles or more, for each size that leaves something out; smallest first. */
export function sizeFacets(stories: readonly StoryRow[], filter: StoryFilter): readonly StoryFacet<number>[] {
  const shown = filterStories(stories, withPart(filter, 'least', undefined));
  return SIZES.map((value) => ({ value, count: shown.filter(({ members }) => members.length >= value).length })).filter(
    (facet) => facet.count > 0,
  );
}

/** Sizes that are worth asking for; two articles are any story. */
const SIZES: readonly number[] = [3, 4, 5, 10, 20, 50, 100];

/** What the view says above its rows while filtered: `Filtered: near-duplicate, outlet Harbour Gazette · 3 of 6 stories`. */
export function storyFilterMessage(
  { stories }: Pick<CoverageResult, 'stories'>,
  filter: StoryFilter,
  locale: Locale,
): string {
  const { t } = locale;
  const shown = count(filterStories(stories, filter).length, locale);
  const total = count(stories.length, locale);
  return t('Filtered: {0} · {1} of {2} stories', storyFilterTexts(filter, locale).join(', '), shown, total);
}

function storyFilterTexts({ kind, outlet, from, to, least }: StoryFilter, locale: Locale): string[] {
  const { t } = locale;
  const texts: string[] = [];
  if (kind !== undefined) texts.push(kindText(kind, locale));
  if (outlet !== undefined) texts.push(t('outlet {0}', outlet.name));
  if (from !== undefined || to !== undefined) texts.push(rangeText(from, to, locale));
  if (least !== undefined) texts.push(t('{0} articles or more', count(least, locale)));
  return texts;
}
