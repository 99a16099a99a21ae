import assert from 'node:assert/strict';
import type { SourceFilter } from '../../../../src/analysis/protocol.ts';
import { countFacets } from '../../../../src/analysis/queries/facets.ts';
import { overlaps, testsOf } from '../../../../src/analysis/queries/sourceFilter.ts';
import { article } from './indexed.ts';

const story = { id: 'story:1', members: ['file:///a.txt', 'file:///b.txt'] };
const storyOf = (id: string) => (story.members.includes(id) ? story : undefined);

const articles = [
  article('a.txt', { date: '2023-05-16', outlet: 'Harbour Gazette', more: { language: 'ru' } }),
  article('b.txt', { date: '2023-05', outlet: 'Lindholm Courier', more: { boilerplateLines: 4 } }),
  article('c.txt', { date: '2022', outlet: 'Lindholm Courier' }),
  article('d.txt', { estimate: '2023-05-20', outlet: 'Lindholm Courier' }),
].map((one) => {
  // The third date was worked out, and the second article is an agency's copy.
  const { date, outlet } = one.facts;
  const inferred = one.path === 'c.txt' && date ? { date: { ...date, confidence: 0.85 } } : {};
  const signed = one.path === 'b.txt' && outlet ? { agency: { ...outlet, value: 'norda', name: 'NORDA' } } : {};
  return { ...one, facts: { ...one.facts, ...inferred, ...signed } };
});

/** The first letters of the articles that a filter lets through. */
function passing(filter: SourceFilter): string {
  const tests = [...testsOf(filter, storyOf).values()];
  return articles
    .filter((one) => tests.every((passes) => passes(one)))
    .map(({ path }) => path[0])
    .join('');
}

describe('the filter of articles', () => {
  it('lets everything through that it does not ask for', () => {
    assert.equal(passing({}), 'abcd');
  });

  it('knows outlet, agency, language, boilerplate and stories', () => {
    assert.equal(passing({ outlet: 'Lindholm Courier' }), 'bcd');
    assert.equal(passing({ agency: 'norda' }), 'b');
    assert.equal(passing({ language: 'ru' }), 'a');
    assert.equal(passing({ withBoilerplateOnly: true }), 'b');
    assert.equal(passing({ inStoryOnly: true }), 'ab');
  });

  it('knows missing and inferred dates; an estimate is no date', () => {
    assert.equal(passing({ undatedOnly: true }), 'd');
    assert.equal(passing({ inferredOnly: true }), 'c');
  });

  it('knows ranges of dates, open at either end; what has no date is in none', () => {
    assert.equal(passing({ from: '2023' }), 'ab');
    assert.equal(passing({ to: '2022-12-31' }), 'c');
    assert.equal(passing({ from: '2023-05-17', to: '2023-05-31' }), 'b');
    assert.equal(passing({ from: '2022-03', to: '2022-04' }), 'c');
  });

  it('lets through what fits all parts', () => {
    assert.equal(passing({ outlet: 'Lindholm Courier', from: '2023', withBoilerplateOnly: true }), 'b');
    assert.equal(passing({ outlet: 'Harbour Gazette', text: 'B.TXT' }), '');
  });
});

describe('a date in a range', () => {
  it('counts with all the days it may mean', () => {
    assert.ok(overlaps('2023-05', '2023-05-31', undefined));
    assert.ok(overlaps('2023-05', undefined, '2023-05-01'));
    assert.ok(overlaps('2023', '2023-05-16', '2023-05-16'));
    assert.ok(overlaps('2023-05-31', '2023-05', '2023-05'));
    assert.ok(!overlaps('2023-05', '2023-06-01', undefined));
    assert.ok(!overlaps('2023', undefined, '2022-12'));
    assert.ok(!overlaps('2023-05-31', '2023-06', '2023'));
  });
});

function counts(filter: SourceFilter) {
  return countFacets(articles, filter, storyOf);
}

function listed(facets: readonly { readonly name: string; readonly count: number }[]): string[] {
  return facets.map(({ name, count }) => `${name} ${count}`);
}

describe('what a filter can be narrowed to', () => {
  it('counts all that articles have', () => {
    const facets = counts({});
    assert.deepEqual(listed(facets.outlets), ['Lindholm Courier 3', 'Harbour Gazette 1']);
    assert.deepEqual(listed(facets.agencies), ['NORDA 1']);
    assert.deepEqual(listed(facets.languages), ['en 3', 'ru 1']);
    assert.deepEqual(listed(facets.years), ['2023 2', '2022 1']);
    const { shown, total, lastDay, undated, inferred, withBoilerplate, inStory } = facets;
    assert.deepEqual([shown, total, lastDay], [4, 4, '2023-05-16']);
    assert.deepEqual([undated, inferred, withBoilerplate, inStory], [1, 1, 1, 2]);
  });

  it('counts under a filter, and for each part of it what another choice would leave', () => {
    const facets = counts({ outlet: 'Harbour Gazette', from: '2023', to: '2023' });
    assert.equal(facets.shown, 1);
    assert.deepEqual(listed(facets.outlets), ['Harbour Gazette 1', 'Lindholm Courier 1']);
    assert.deepEqual(listed(facets.years), ['2023 1']);
    assert.deepEqual(listed(facets.languages), ['ru 1']);
    assert.equal(facets.total, 4);
  });

  it('has no last day where there is none', () => {
    assert.equal(countFacets([], {}, storyOf).lastDay, null);
  });
});
