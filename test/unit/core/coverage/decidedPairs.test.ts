import assert from 'node:assert/strict';
import type { CoverageDecision } from '../../../../src/core/annotations/decisions.ts';
import { MAX_ARTICLES_OF_COPY } from '../../../../src/core/coverage/copies.ts';
import { CoverageIndex } from '../../../../src/core/coverage/coverageIndex.ts';
import { type DecidedPair, decidedPairs, ignoredPassages } from '../../../../src/core/coverage/decidedPairs.ts';
import type { Coverage } from '../../../../src/core/coverage/story.ts';
import { inventArticle } from './inventedNews.ts';
import { MODEL, search } from './model.ts';

const COUNCIL = inventArticle(1, 9);
const FERRY = inventArticle(2, 9);

function indexOf(texts: readonly string[]): CoverageIndex {
  const index = new CoverageIndex(MODEL);
  for (const [i, text] of texts.entries()) index.set(`${i}`, { text, mask: [], day: 19_000 });
  return index;
}

function storiesWith(texts: readonly string[], decided: readonly DecidedPair[]): Coverage {
  return search(indexOf(texts), { preset: 'balanced', decided });
}

function areOne({ stories }: Coverage, a: string, b: string): boolean {
  return stories.some(({ members }) => members.includes(a) && members.includes(b));
}

describe('decided pairs', () => {
  it('are those of the articles that have the paths', () => {
    const decisions: readonly CoverageDecision[] = [
      { kind: 'pair', is: 'apart', paths: ['a.txt', 'b.txt'] },
      { kind: 'pair', is: 'together', paths: ['a.txt', 'gone.txt'] },
      { kind: 'passage', is: 'ignored', text: 'the bridge' },
    ];
    const articles = ['a', 'b', 'c'].map((id) => ({ id, path: `${id}.txt` }));
    assert.deepEqual(decidedPairs(decisions, articles), [{ a: 'a', b: 'b', is: 'apart' }]);
    assert.deepEqual(ignoredPassages(decisions), ['the bridge']);
  });

  it('keep two copies apart, and make no pair of them', () => {
    const found = storiesWith([COUNCIL, COUNCIL, FERRY], [{ a: '1', b: '0', is: 'apart' }]);
    assert.deepEqual(found, { pairs: [], stories: [] });
  });

  it('join two articles that share nothing, as a sure pair', () => {
    const found = storiesWith([COUNCIL, FERRY], [{ a: '0', b: '1', is: 'together' }]);
    assert.deepEqual(found.pairs, [{ a: '0', b: '1', score: 1 }]);
    assert.deepEqual(found.stories, [{ id: 'story:0', members: ['0', '1'] }]);
  });

  it('count for nothing where one of the two is not searched', () => {
    const decided: readonly DecidedPair[] = [{ a: '0', b: '9', is: 'together' }];
    assert.deepEqual(storiesWith([COUNCIL, FERRY], decided), storiesWith([COUNCIL, FERRY], []));
  });

  it('hold among more copies than are compared', () => {
    const copies = Array.from({ length: MAX_ARTICLES_OF_COPY + 5 }, () => COUNCIL);
    const found = storiesWith(
      [...copies, FERRY],
      [
        { a: '3', b: '4', is: 'apart' },
        { a: '5', b: `${copies.length}`, is: 'together' },
      ],
    );
    assert.ok(!areOne(found, '3', '4'));
    assert.ok(areOne(found, '5', `${copies.length}`));
    assert.ok(areOne(found, '0', '1'));
  });
});
