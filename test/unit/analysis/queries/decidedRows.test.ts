import assert from 'node:assert/strict';
import { decidedRows } from '../../../../src/analysis/queries/decidedRows.ts';
import { corpusOf, report } from './articles.ts';

describe('decidedRows', () => {
  const corpus = corpusOf([
    report('a.txt', 'Quay closed\n\nThe quay is shut, Ingrid Halvorsen said.', '2023-05-17', 'Reuters'),
    report('b.txt', 'Quay seven\n\nNobody knows when the quay was shut.', '2023-05-16', 'Reuters'),
    report('c.txt', 'Ferry strike\n\nThe ferries lie still.', '2023-04-01', 'Reuters'),
  ]);
  corpus.decide({
    lines: [],
    facts: [],
    coverage: [
      { kind: 'pair', is: 'apart', paths: ['a.txt', 'b.txt'] },
      { kind: 'pair', is: 'together', paths: ['b.txt', 'c.txt'] },
      { kind: 'passage', is: 'ignored', text: 'the quay' },
    ],
  });
  const paths = (stories: readonly (readonly string[])[], within: readonly string[] | null = null) =>
    decidedRows(
      corpus,
      stories.map((members) => ({ id: `story:${members[0]}`, members })),
      within && new Set(within),
    ).pairs.map(({ a, b, is }) => [a.path, b.path, is]);

  it('are what no story shows, each pair in order of publication', () => {
    assert.deepEqual(paths([['b.txt', 'c.txt']]), [['b.txt', 'a.txt', 'apart']]);
    assert.deepEqual(paths([]), [
      ['b.txt', 'a.txt', 'apart'],
      ['c.txt', 'b.txt', 'together'],
    ]);
    assert.deepEqual(decidedRows(corpus, [], null).ignored, ['the quay']);
  });

  it('are about the articles that were searched', () => {
    assert.deepEqual(paths([], ['a.txt', 'c.txt']), []);
  });
});
