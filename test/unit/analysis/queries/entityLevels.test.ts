import assert from 'node:assert/strict';
import type { EntityArrangement } from '../../../../src/analysis/entityRows.ts';
import { entityLevel } from '../../../../src/analysis/queries/entityLevels.ts';
import { beginningOf } from '../../../../src/core/entities/beginning.ts';
import { corpusOf, report } from './articles.ts';

const corpus = corpusOf([
  report('a.txt', 'Ingrid Halvorsen met Åse Lindqvist at Solvik. Halvorsen spoke of the ferry.', '2023-05-16'),
  report('b.txt', 'Tomas Brekke met Anders Strand at Solvik.', '2023-06-01'),
]);

function rows(how: Partial<EntityArrangement>, beginning = '', most = 500): string[] {
  const { initials, entities } = entityLevel(corpus, { query: '', ...how, type: 'person', beginning, most });
  return [
    ...initials.map(({ initial, count }) => `${initial} ${count}`),
    ...entities.map(({ canonical }) => canonical),
  ];
}

describe('levels of People & Organisations', () => {
  it('are in the order that is asked for', () => {
    assert.equal(rows({})[0], 'Ingrid Halvorsen');
    assert.deepEqual(rows({ order: 'name' }), ['Anders Strand', 'Åse Lindqvist', 'Ingrid Halvorsen', 'Tomas Brekke']);
    assert.deepEqual(new Set(rows({ order: 'recent' }).slice(0, 2)), new Set(['Tomas Brekke', 'Anders Strand']));
  });

  it('hold what the filter leaves', () => {
    assert.deepEqual(rows({ query: 'halv' }), ['Ingrid Halvorsen']);
    assert.deepEqual(rows({ article: 'b.txt', order: 'name' }), ['Anders Strand', 'Tomas Brekke']);
    assert.deepEqual(rows({ article: 'gone.txt' }), []);
  });

  it('are divided by letters where they are too many', () => {
    assert.deepEqual(rows({}, '', 3), ['A 2', 'I 1', 'T 1']);
    assert.deepEqual(rows({}, 'A', 1), ['AN 1', 'AS 1']);
    assert.deepEqual(rows({}, 'AS', 1), ['Åse Lindqvist']);
  });
});

describe('beginningOf', () => {
  it('knows letters without case and marks, and signs as one', () => {
    assert.equal(beginningOf('Åse', 2), 'AS');
    assert.equal(beginningOf('3M', 1), '#');
    assert.equal(beginningOf('X', 3), 'X##');
    assert.equal(beginningOf('Żółw', 4), 'ZOŁW');
  });
});
