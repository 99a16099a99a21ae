import { isInferred } from '../../core/article/dates/inferred.ts';
import type { IndexedArticle } from '../../core/indexedArticle.ts';
import { byCodeUnits } from '../../core/text/byCodeUnits.ts';
import type { SourceFacet, SourceFacets, SourceFilter } from '../protocol.ts';
import { type FilterPart, testsOf } from './sourceFilter.ts';
import type { StoryOf } from './sourceLevels.ts';

/** Counts values under their names. */
class Tally {
  readonly #facets = new Map<string, { readonly name: string; count: number }>();

  add(value: string, name = value): void {
    const facet = this.#facets.get(value);
    if (facet) facet.count++;
    else this.#facets.set(value, { name, count: 1 });
  }

  /** In order of their values. */
  get all(): SourceFacet[] {
    const facets = [...this.#facets].map(([value, facet]) => ({ value, ...facet }));
    return facets.sort((a, b) => byCodeUnits(a.value, b.value));
  }

  get mostFrequentFirst(): SourceFacet[] {
    return this.all.sort((a, b) => b.count - a.count);
  }
}

/** Counts what a filter can be narrowed to. */
export function countFacets(articles: readonly IndexedArticle[], filter: SourceFilter, storyOf: StoryOf): SourceFacets {
  const tests = [...testsOf(filter, storyOf)];
  const [outlets, agencies, languages, years] = [new Tally(), new Tally(), new Tally(), new Tally()];
  const counts = { shown: 0, undated: 0, inferred: 0, withBoilerplate: 0, inStory: 0 };
  let lastDay: string | null = null;
  for (const article of articles) {
    const { facts, language, boilerplateLines } = article;
    const { date, outlet, agency } = facts;
    if (date?.precision === 'day' && date.value > (lastDay ?? '')) lastDay = date.value;
    const [kept, ...more] = tests.filter(([, passes]) => !passes(article)).map(([part]) => part);
    if (more.length > 0) continue;
    // An article that one part alone keeps out is among those that this part could be changed to.
    const counted = (part: FilterPart): boolean => kept === undefined || kept === part;
    if (kept === undefined) counts.shown++;
    if (outlet && counted('outlet')) outlets.add(outlet.value, outlet.name);
    if (agency && counted('agency')) agencies.add(agency.value, agency.name);
    if (counted('language')) languages.add(language);
    if (date && counted('dates')) years.add(date.value.slice(0, 4));
    if (!date && counted('undatedOnly')) counts.undated++;
    if (date && isInferred(date) && counted('inferredOnly')) counts.inferred++;
    if (boilerplateLines > 0 && counted('withBoilerplateOnly')) counts.withBoilerplate++;
    if (counted('inStoryOnly') && storyOf(article.id)) counts.inStory++;
  }
  return {
    ...counts,
    total: articles.length,
    lastDay,
    outlets: outlets.mostFrequentFirst,
    agencies: agencies.mostFrequentFirst,
    languages: languages.mostFrequentFirst,
    years: years.all.reverse(),
  };
}
