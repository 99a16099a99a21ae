import assert from 'node:assert/strict';
import type { PairRow, StoryRow } from '../../../../src/analysis/coverageResult.ts';
import {
  type StoryFilter,
  filterStories,
  isStoryFilter,
  kindFacets,
  outletFacets,
  sizeFacets,
  storyFilterMessage,
  withPart,
} from '../../../../src/vscode/views/duplicates/storyFilter.ts';
import { article, dated, locale, outlet, story } from './samples.ts';

/** A story with another article of an outlet and a day. */
function grown(id: string, name: string, day: string, pair: Partial<PairRow>): StoryRow {
  const base = story(pair);
  const [first] = base.members;
  assert.ok(first);
  const third = article({ id, path: id, outlet: outlet(name), date: dated(day) });
  return { ...base, id, members: [...base.members, { ...first, article: third, first: false }] };
}

const stories = [
  grown('late', 'Karlsby Ledger', '2023-06-02', { kind: 'same-event' }),
  story(),
  grown('early', 'Karlsby Ledger', '2023-04-01', { kind: 'shared-passages' }),
];

function shown(filter: StoryFilter): string[] {
  return filterStories(stories, filter).map(({ id }) => id);
}

describe('a filter of stories', () => {
  it('lets everything through when it asks for nothing', () => {
    assert.equal(filterStories(stories, {}), stories);
    assert.equal(isStoryFilter({}), false);
  });

  it('asks for a kind, an outlet or agency, dates and a size, and keeps the order', () => {
    assert.deepEqual(shown({ kind: 'near-duplicate' }), ['story:1']);
    assert.deepEqual(shown({ outlet: { id: 'karlsby-ledger', name: 'Karlsby Ledger' } }), ['late', 'early']);
    assert.deepEqual(shown({ from: '2023-06' }), ['late']);
    assert.deepEqual(shown({ to: '2023-05-01' }), ['early']);
    assert.deepEqual(shown({ from: '2023-05-16', to: '2023-05-16' }), ['late', 'story:1', 'early']);
    assert.deepEqual(shown({ least: 3 }), ['late', 'early']);
    assert.deepEqual(shown({ least: 3, kind: 'same-event', to: '2023-05-01' }), []);
  });

  it('counts what each value would leave, its own part aside', () => {
    const kinds = kindFacets(stories, { kind: 'same-event' });
    assert.deepEqual(
      kinds.map(({ value, count }) => [value, count]),
      [
        ['near-duplicate', 1],
        ['shared-passages', 1],
        ['same-event', 1],
      ],
    );
    assert.deepEqual(
      outletFacets(stories, { least: 3 }).map(({ value, count }) => [value.name, count]),
      [
        ['Harbour Gazette', 2],
        ['Karlsby Ledger', 2],
        ['NORDA', 2],
      ],
    );
    assert.deepEqual(sizeFacets(stories, {}), [{ value: 3, count: 2 }]);
  });

  it('is changed part by part', () => {
    const both = withPart({ least: 3 }, 'kind', 'same-event');
    assert.deepEqual(both, { least: 3, kind: 'same-event' });
    assert.deepEqual(withPart(both, 'least', undefined), { kind: 'same-event' });
  });

  it('says above the rows what it leaves', () => {
    const filter: StoryFilter = { kind: 'same-event', outlet: { id: 'norda', name: 'NORDA' }, least: 3 };
    assert.equal(
      storyFilterMessage({ stories }, filter, locale),
      'Filtered: same event, outlet NORDA, 3 articles or more · 1 of 3 stories',
    );
  });
});
