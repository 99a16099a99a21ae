import assert from 'node:assert/strict';
import type { IndexedArticle } from '../../../../src/core/indexedArticle.ts';
import { type SourceGroup, groupSources } from '../../../../src/analysis/queries/groups.ts';

function article(path: string, date: string | null, outlet: string | null = null): IndexedArticle {
  const fact = { confidence: 1, reasons: [], alternatives: [] };
  const precision = date?.length === 10 ? 'day' : date?.length === 7 ? 'month' : 'year';
  const facts: IndexedArticle['facts'] = {
    outlet: outlet === null ? null : { ...fact, value: outlet, name: outlet, source: 'slug' },
    agency: null,
    date: date === null ? null : { ...fact, value: date, precision, source: 'header' },
    estimate: null,
    clues: null,
    bounds: [],
    contradictions: [],
  };
  return {
    id: `file:///${path}`,
    path,
    title: path,
    facts,
    own: facts,
    language: 'en',
    words: 100,
    boilerplateLines: 0,
    evidence: 'evident',
    fingerprint: 0,
    mask: [],
    mentions: new Int32Array(),
  };
}

/** A group as text, a line a row, so that a whole tree reads at a glance. */
function drawn(group: SourceGroup, indent = ''): string[] {
  return [
    ...group.groups.flatMap((child) => [
      `${indent}${child.kind} ${child.label} ${child.count}`,
      ...drawn(child, `${indent}  `),
    ]),
    ...group.articles.map(({ path }) => `${indent}- ${path}`),
  ];
}

describe('groupSources', () => {
  const some = [
    article('b.txt', '2023-05-16', 'Lindholm Courier'),
    article('a.txt', '2023-05-16', 'Harbour Gazette'),
    article('c.txt', '2023-06-01', 'Lindholm Courier'),
    article('month.txt', '2023-05', 'Lindholm Courier'),
    article('old.txt', '2022-12-31'),
    article('none.txt', null, 'Harbour Gazette'),
  ];

  it('by date: newest first, undated last', () => {
    assert.deepEqual(drawn(groupSources(some, 'date')), [
      'year 2023 4',
      '  month 6 1',
      '    - c.txt',
      '  month 5 3',
      '    - a.txt',
      '    - b.txt',
      '    - month.txt',
      'year 2022 1',
      '  month 12 1',
      '    - old.txt',
      'undated  1',
      '  - none.txt',
    ]);
  });

  it('by outlet: by name, unknown last', () => {
    assert.deepEqual(drawn(groupSources(some, 'outlet')), [
      'outlet Harbour Gazette 2',
      '  - a.txt',
      '  - none.txt',
      'outlet Lindholm Courier 3',
      '  - c.txt',
      '  - b.txt',
      '  - month.txt',
      'unknown  1',
      '  - old.txt',
    ]);
  });

  it('does not depend on the order of articles', () => {
    assert.deepEqual(groupSources([...some].reverse(), 'date'), groupSources(some, 'date'));
  });

  it('shows an outlet that is only a guess under unknown', () => {
    const [guess] = [article('a.txt', '2023-05-16', 'Harbour Gazette')];
    assert.ok(guess?.facts.outlet);
    const doubtful = { ...guess, facts: { ...guess.facts, outlet: { ...guess.facts.outlet, confidence: 0.3 } } };
    assert.deepEqual(drawn(groupSources([doubtful], 'outlet')), ['unknown  1', '  - a.txt']);
  });

  it('no level has more than 500 rows, whatever lies in one month, one outlet or nowhere', () => {
    const widest = (group: SourceGroup): number =>
      Math.max(group.groups.length + group.articles.length, ...group.groups.map(widest));
    const many = Array.from({ length: 4000 }, (_, i) =>
      article(`${i}.txt`, i % 2 ? '2023-05-16' : null, 'Lindholm Courier'),
    );
    for (const grouping of ['date', 'outlet'] as const) {
      const root = groupSources(many, grouping);
      assert.equal(root.count, 4000);
      assert.ok(widest(root) <= 500, `${grouping}: ${widest(root)} rows on one level`);
    }
  });

  it('every group has a key of its own', () => {
    const keys = (group: SourceGroup): string[] => [group.key, ...group.groups.flatMap(keys)];
    const all = keys(groupSources(some, 'date'));
    assert.equal(new Set(all).size, all.length);
  });
});
