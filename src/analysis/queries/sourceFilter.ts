import { isInferred } from '../../core/article/dates/inferred.ts';
import type { IndexedArticle } from '../../core/indexedArticle.ts';
import { foldText } from '../../core/text/fold.ts';
import type { SourceFilter } from '../protocol.ts';
import type { StoryOf } from './sourceLevels.ts';

type Test = (article: IndexedArticle) => boolean;

/** What a filter asks for, each part on its own; the two ends of a range of dates are one part. */
export type FilterPart = Exclude<keyof SourceFilter, 'from' | 'to'> | 'dates';

/** The parts of a filter with what they let through; parts that are not given are left out. */
export function testsOf(filter: SourceFilter, storyOf: StoryOf): ReadonlyMap<FilterPart, Test> {
  const tests = new Map<FilterPart, Test>();
  const { text, outlet, agency, from, to, language } = filter;
  if (text !== undefined) tests.set('text', hasWords(foldText(text)));
  if (outlet !== undefined) tests.set('outlet', ({ facts }) => facts.outlet?.value === outlet);
  if (agency !== undefined) tests.set('agency', ({ facts }) => facts.agency?.value === agency);
  if (from !== undefined || to !== undefined) {
    tests.set('dates', ({ facts: { date } }) => date !== null && overlaps(date.value, from, to));
  }
  if (language !== undefined) tests.set('language', (article) => article.language === language);
  if (filter.undatedOnly) tests.set('undatedOnly', ({ facts }) => facts.date === null);
  if (filter.inferredOnly) tests.set('inferredOnly', ({ facts }) => facts.date !== null && isInferred(facts.date));
  if (filter.withBoilerplateOnly) tests.set('withBoilerplateOnly', (article) => article.boilerplateLines > 0);
  if (filter.inStoryOnly) tests.set('inStoryOnly', ({ id }) => storyOf(id) !== undefined);
  return tests;
}

function hasWords(folded: string): Test {
  return ({ title, path, facts }) => foldText(`${title} ${path} ${facts.outlet?.name ?? ''}`).includes(folded);
}

/**
 * Whether a date may lie between two others, either of which may be left out. Each covers all the days it may mean: what
 * is dated May 2023 may have appeared on the 16th, and a range to May 2023 ends with its last day.
 */
export function overlaps(date: string, from: string | undefined, to: string | undefined): boolean {
  return (from === undefined || !isBefore(date, from)) && (to === undefined || !isBefore(to, date));
}

/** Whether all days of one ISO date come before all of another: where both are known, that decides. */
function isBefore(one: string, other: string): boolean {
  const known = Math.min(one.length, other.length);
  return one.slice(0, known) < other.slice(0, known);
}
