import assert from 'node:assert/strict';
import {
  type CoverageArticle,
  CoverageIndex,
  type SearchOptions,
} from '../../../../src/core/coverage/coverageIndex.ts';
import type { Coverage } from '../../../../src/core/coverage/story.ts';
import { inventArticle } from './inventedNews.ts';
import { MODEL, search } from './model.ts';

const FERRY = `Solvik ferry workers end strike after eleven days

Ferry workers in Solvik ended an eleven-day strike on Tuesday after the harbour board agreed to raise night pay by six
percent, union leader Marit Solheim said. The first boats to Grindal sailed at dawn with 340 passengers.

"Nobody won, but everybody can go home," Solheim told reporters on the quay.`;

const FERRY_RETOLD = `Strike over: boats to Grindal sail again

The ferries between Solvik and Grindal are running again. After eleven days on strike, crews went back to work on
Tuesday; the harbour board will pay six percent more for night shifts. "No one has won, but everybody can go home," said
Marit Solheim of the union. About 340 passengers took the first boats at dawn.`;

const GRAIN = `Lindholm council rejects grain terminal

The council of Lindholm turned down plans for a grain terminal on Thursday, by nine votes to four, citing noise and the
loss of the old rope walk. Developer Pavel Ostrander called the vote a mistake and will appeal to the county.`;

const TRAM = `Tram depot in Karsund to open in spring

Karsund will open its new tram depot in April, the rail authority announced. The building, delayed twice by flooding,
has room for sixty trams and a museum of signal lamps. Visitors may see it on the first Sunday of May.`;

function article(text: string, day: number | null = null): CoverageArticle {
  return { text, mask: [], day };
}

function indexOf(entries: readonly (readonly [string, CoverageArticle])[]): CoverageIndex {
  const index = new CoverageIndex(MODEL);
  for (const [id, entry] of entries) index.set(id, entry);
  return index;
}

function pairNames({ pairs }: Coverage): string[] {
  return pairs.map(({ a, b }) => `${a}+${b}`);
}

const FOLDER = [
  ['ferry', article(FERRY, 19000)],
  ['retold', article(FERRY_RETOLD, 19001)],
  ['grain', article(GRAIN, 19001)],
  ['tram', article(TRAM)],
] as const;

describe('CoverageIndex', () => {
  it('finds a report and its retelling, and nothing else', () => {
    const found = search(indexOf(FOLDER));
    assert.deepEqual(pairNames(found), ['ferry+retold']);
    assert.deepEqual(found.stories, [{ id: 'story:ferry', members: ['ferry', 'retold'] }]);
  });

  it('calls a story by its earliest article, so that its name stays when others come or go', () => {
    const index = indexOf(FOLDER);
    const nameAfter = (change: () => void) => {
      change();
      return search(index).stories.map(({ id, members }) => `${id}: ${members.join(' ')}`);
    };
    assert.deepEqual(
      nameAfter(() => index.set('a later copy', article(FERRY_RETOLD, 19002))),
      ['story:ferry: a later copy ferry retold'],
    );
    assert.deepEqual(
      nameAfter(() => index.delete('retold')),
      ['story:ferry: a later copy ferry'],
    );
    assert.deepEqual(
      nameAfter(() => index.set('an undated copy', article(FERRY))),
      ['story:ferry: a later copy an undated copy ferry'],
    );
  });

  it('compares nothing again where only what the reader says or asks for is new', () => {
    const index = indexOf(FOLDER);
    const steps = (options: SearchOptions) => [...index.search({ ...options, keep: true })].map(({ done }) => done);
    const apart = { preset: 'broad', decided: [{ a: 'ferry', b: 'retold', is: 'apart' }] } as const;
    const afresh = search(indexOf(FOLDER), apart);
    assert.ok(steps({ preset: 'balanced' }).length > 0);
    assert.deepEqual(steps({ preset: 'balanced' }), []);
    assert.deepEqual(steps(apart), []);
    assert.deepEqual(search(index, apart), afresh);
    index.date('tram', 19003);
    assert.ok(steps(apart).length > 0, 'an article has changed');
    assert.ok(steps({ ...apart, ids: new Set(['ferry', 'retold']) }).length > 0, 'other articles are asked for');
  });

  it('names the articles that may hold a passage', () => {
    const index = indexOf(FOLDER);
    const passage = 'nobody won but everybody can go home solheim told reporters on the quay';
    assert.deepEqual(index.articlesWith(passage), ['ferry']);
    assert.deepEqual(index.articlesWith('of the and'), []);
    assert.deepEqual(index.articlesWith('lanterns kilns compasses barrels'), []);
    index.delete('ferry');
    assert.deepEqual(index.articlesWith(passage), []);
  });

  it('finds fewer or as many pairs the stricter it is', () => {
    const index = indexOf(FOLDER);
    const counts = (['strict', 'balanced', 'broad'] as const).map((preset) => search(index, { preset }).pairs.length);
    assert.deepEqual(
      counts,
      counts.toSorted((x, y) => x - y),
    );
    assert.deepEqual(search(index, { preset: 'broad', threshold: 1 }).pairs, []);
  });

  it('finds no event in reports a month apart that share no wording', () => {
    const index = indexOf(FOLDER);
    index.set('retold', article(FERRY_RETOLD, 19040));
    assert.deepEqual(pairNames(search(index)), []);
    index.set('retold', article(FERRY_RETOLD, 19001));
    assert.deepEqual(pairNames(search(index)), ['ferry+retold']);
  });

  it('does not count what is masked', () => {
    const furniture = inventArticle(5, 12);
    const text = (body: string): CoverageArticle => ({ text: body + furniture, mask: [], day: null });
    const masked = (body: string): CoverageArticle => ({
      ...text(body),
      mask: [{ start: body.length, end: body.length + furniture.length }],
    });
    assert.deepEqual(pairNames(search(indexOf([['grain', text(GRAIN)], ['tram', text(TRAM)]]))), ['grain+tram']); // prettier-ignore
    assert.deepEqual(pairNames(search(indexOf([['grain', masked(GRAIN)], ['tram', masked(TRAM)]]))), []); // prettier-ignore
  });

  it('searches among the named articles as if there were no others', () => {
    const ids = new Set(['ferry', 'grain', 'tram', 'unknown']);
    const all = indexOf(FOLDER);
    const some = indexOf(FOLDER.filter(([id]) => ids.has(id)));
    const options = { preset: 'balanced', threshold: 0 } as const;
    assert.deepEqual(search(all, { ...options, ids }), search(some, options));
  });

  it('forgets an article that is replaced or deleted', () => {
    const index = indexOf(FOLDER);
    index.set('retold', article(GRAIN, 19001));
    assert.deepEqual(pairNames(search(index)), ['grain+retold']);
    index.delete('retold');
    index.delete('retold');
    assert.equal(index.size, 3);
    assert.deepEqual(pairNames(search(index)), []);
  });

  it('tells progress that grows up to its total', () => {
    const index = indexOf(Array.from({ length: 200 }, (_, i) => [`a${i}`, article(inventArticle(i, 6))]));
    const done: number[] = [];
    const work = index.search({ preset: 'balanced' });
    for (let step = work.next(); step.done !== true; step = work.next()) {
      assert.ok(step.value.done <= step.value.total);
      done.push(step.value.done);
    }
    assert.ok(done.length > 20);
    assert.deepEqual(
      done,
      done.toSorted((x, y) => x - y),
    );
  });

  it('refuses to go on with a search when the articles have changed', () => {
    const index = indexOf(FOLDER);
    const work = index.search({ preset: 'balanced' });
    work.next();
    index.delete('tram');
    assert.throws(() => [work.next(), work.next()], /changed during a search/);
  });

  it('gives new weights after a change', () => {
    const index = indexOf(FOLDER);
    const { weights } = index;
    assert.equal(index.weights, weights);
    index.delete('tram');
    assert.notEqual(index.weights, weights);
  });

  it('takes a thousand identical articles as one story of as many pairs', () => {
    const index = indexOf(Array.from({ length: 1000 }, (_, i) => [`copy${i}`, article(FERRY)]));
    const found = search(index);
    assert.equal(found.pairs.length, 999);
    assert.equal(found.stories.length, 1);
    assert.equal(found.stories[0]!.members.length, 1000);
  });

  it('finds nothing in empty articles and articles of one word', () => {
    const index = indexOf(Array.from({ length: 60 }, (_, i) => [`a${i}`, article(i % 2 === 0 ? '' : 'Solvik')]));
    assert.deepEqual(search(index), { pairs: [], stories: [] });
    assert.deepEqual(search(new CoverageIndex(MODEL)), { pairs: [], stories: [] });
  });
});
