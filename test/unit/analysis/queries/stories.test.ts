import assert from 'node:assert/strict';
import { type FoundPair, storyRows } from '../../../../src/analysis/queries/stories.ts';
import type { Passage } from '../../../../src/core/coverage/story.ts';
import { corpusOf, report } from './articles.ts';

const SLUG = 'SOLVIK, May 16. /TASS/. The council closed quay seven on Tuesday, mayor Ingrid Halvorsen said.';

function found(a: string, b: string, ...passages: Passage[]): FoundPair {
  const finding = { kind: 'shared-passages' as const, passages, evidence: [], sharedOfA: 0, sharedOfB: 0 };
  return { pair: { a, b, score: 0.9 }, finding, aLength: 100, bLength: 200 };
}

describe('storyRows', () => {
  const corpus = corpusOf([
    report('a-reprint.txt', 'Quay closed\n\nThe quay is shut, Ingrid Halvorsen said.', '2023-05-16', 'Reuters'),
    report('b-wire.txt', SLUG, '2023-05-16'),
    report('c-undated.txt', 'Quay seven\n\nNobody knows when the quay was shut.', undefined, 'Reuters'),
    report('d-early.txt', 'Ferry strike\n\nThe ferries lie still.', '2023-04-01', 'Reuters'),
    report('e-late.txt', 'Ferry strike ends\n\nThe ferries sail.', '2023-04-02', 'Reuters'),
  ]);
  const stories = [
    { id: 'story:d-early.txt', members: ['d-early.txt', 'e-late.txt'] },
    { id: 'story:a-reprint.txt', members: ['a-reprint.txt', 'b-wire.txt', 'c-undated.txt'] },
  ];
  const rows = (pairs: readonly FoundPair[] = []) =>
    storyRows(corpus, { stories, pairs: pairs.map(({ pair }) => pair) }, pairs);

  it('puts the newest story first, and gives each the title of its first article', () => {
    assert.deepEqual(
      rows().map(({ title }) => title),
      [corpus.get('b-wire.txt')?.title, 'Ferry strike'],
    );
  });

  it('puts the earliest article first, on one day the agency before who prints it, the undated last', () => {
    const [quay, ferry] = rows();
    assert.deepEqual(
      quay?.members.map(({ article }) => article.path),
      ['b-wire.txt', 'a-reprint.txt', 'c-undated.txt'],
    );
    assert.deepEqual(
      ferry?.members.map(({ article, first }) => [article.path, first]),
      [
        ['d-early.txt', true],
        ['e-late.txt', false],
      ],
    );
  });

  it('counts what an article shares once, though it stands in several others', () => {
    const [quay] = rows([
      found('a-reprint.txt', 'b-wire.txt', { aStart: 0, aEnd: 40, bStart: 0, bEnd: 50 }),
      found('a-reprint.txt', 'c-undated.txt', { aStart: 20, aEnd: 60, bStart: 0, bEnd: 100 }),
    ]);
    const shared = Object.fromEntries(quay?.members.map(({ article, shared: share }) => [article.path, share]) ?? []);
    assert.deepEqual(shared, { 'a-reprint.txt': 0.6, 'b-wire.txt': 0.25, 'c-undated.txt': 0.5 });
    assert.equal(quay?.pairs.length, 2);
  });

  it('leaves a pair that joins two stories to neither', () => {
    assert.deepEqual(
      rows([found('a-reprint.txt', 'd-early.txt')]).map(({ pairs }) => pairs.length),
      [0, 0],
    );
  });
});
