import assert from 'node:assert/strict';
import type { SourceFilter } from '../../../../src/analysis/protocol.ts';
import { Sources } from '../../../../src/analysis/queries/sources.ts';
import { corpusOf, report } from './articles.ts';

const QUAY = 'Quay seven was closed on Monday, harbour master Tomas Brekke said.';
const FERRY = 'The night ferry to Hestholm sails again, its owners said.';

describe('Sources', () => {
  const corpus = corpusOf([
    report('harbour/quay.txt', `Quay seven closed\n\n${QUAY}\n`, '2023-05-16', 'Reuters'),
    report('harbour/ferry.txt', `Night ferry returns\n\n${FERRY}\n`, undefined, 'TASS'),
    report('crane.txt', `A new crane\n\n${QUAY}\n\nSubscribe to our newsletter\n`, '2023-06-02', 'Reuters'),
  ]);
  const sources = new Sources(corpus);
  const shown = (filter: SourceFilter) => {
    const paths: string[] = [];
    const look = (parent: string | null) => {
      for (const row of sources.rows({ grouping: 'date', filter }, parent).rows) {
        if (row.kind === 'article') paths.push(row.article.path);
        else look(row.key);
      }
    };
    look(null);
    return paths.sort();
  };

  it('shows all articles, and how many a filter leaves of them', () => {
    assert.deepEqual(shown({}), ['crane.txt', 'harbour/ferry.txt', 'harbour/quay.txt']);
    const { shown: left, total } = sources.rows({ grouping: 'date', filter: { undatedOnly: true } }, null);
    assert.deepEqual([left, total], [1, 3]);
  });

  it('filters by words of title, path and outlet, whatever their case', () => {
    assert.deepEqual(shown({ text: 'NIGHT ferry' }), ['harbour/ferry.txt']);
    assert.deepEqual(shown({ text: 'harbour/' }), ['harbour/ferry.txt', 'harbour/quay.txt']);
    assert.deepEqual(shown({ text: 'tass' }), ['harbour/ferry.txt']);
  });

  it('filters by outlet, by missing date and by boilerplate', () => {
    assert.deepEqual(shown({ outlet: 'reuters' }), ['crane.txt', 'harbour/quay.txt']);
    assert.deepEqual(shown({ undatedOnly: true }), ['harbour/ferry.txt']);
    assert.deepEqual(shown({ withBoilerplateOnly: true }), ['crane.txt']);
  });

  it('has no rows below a group that is gone, and no path to an article that a filter hides', () => {
    assert.deepEqual(sources.rows({ grouping: 'date', filter: {} }, '/year:1999').rows, []);
    assert.notDeepEqual(sources.pathTo({ grouping: 'date', filter: {} }, 'crane.txt'), []);
    assert.deepEqual(sources.pathTo({ grouping: 'date', filter: { undatedOnly: true } }, 'crane.txt'), []);
    assert.deepEqual(sources.pathTo({ grouping: 'date', filter: {} }, 'nowhere.txt'), []);
  });

  it('tells of a change once it is told of it', () => {
    corpus.delete('harbour/quay.txt');
    sources.invalidate();
    assert.deepEqual(shown({}), ['crane.txt', 'harbour/ferry.txt']);
  });
});
