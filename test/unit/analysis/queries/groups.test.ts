import assert from 'node:assert/strict';
import type { Story } from '../../../../src/core/coverage/story.ts';
import type { IndexedArticle } from '../../../../src/core/indexedArticle.ts';
import type { SourceArrangement, SourceGrouping } from '../../../../src/analysis/protocol.ts';
import { type SourceGroup, groupSources } from '../../../../src/analysis/queries/groups.ts';
import { article } from './indexed.ts';

const GROUPINGS: readonly SourceGrouping[] = ['date', 'outlet', 'outletMonth', 'story', 'folder'];

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

function tree(
  articles: readonly IndexedArticle[],
  arrangement: Omit<SourceArrangement, 'filter'>,
  stories: readonly (readonly string[])[] = [],
): SourceGroup {
  const storyOf = new Map<string, Story>();
  for (const paths of stories) {
    const members = paths.map((path) => `file:///${path}`);
    for (const member of members) storyOf.set(member, { id: `story:${members[0]}`, members });
  }
  return groupSources(articles, arrangement, (id) => storyOf.get(id));
}

const some = [
  article('b.txt', { date: '2023-05-16', outlet: 'Lindholm Courier' }),
  article('a.txt', { date: '2023-05-16', outlet: 'Harbour Gazette' }),
  article('c.txt', { date: '2023-06-01', outlet: 'Lindholm Courier' }),
  article('month.txt', { date: '2023-05', outlet: 'Lindholm Courier' }),
  article('old.txt', { date: '2022-12-31' }),
  article('none.txt', { outlet: 'Harbour Gazette' }),
];

describe('the groups of Sources', () => {
  it('by date: newest first, undated last', () => {
    assert.deepEqual(drawn(tree(some, { grouping: 'date' })), [
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

  it('by date, with days where a month has more than a screen shows', () => {
    const days = ['09', '10', '31'];
    const many = Array.from({ length: 60 }, (_, i) => article(`${i}.txt`, { date: `2023-05-${days[i % 3]}` }));
    const [year] = tree([...many, article('may.txt', { date: '2023-05' })], { grouping: 'date' }).groups;
    const [may] = year?.groups ?? [];
    assert.deepEqual(
      may?.groups.map(({ kind, label, count }) => [kind, label, count]),
      [
        ['day', '31', 20],
        ['day', '10', 20],
        ['day', '9', 20],
      ],
    );
    assert.deepEqual(
      may?.articles.map(({ path }) => path),
      ['may.txt'],
    );
  });

  it('by outlet: by name, unknown last', () => {
    assert.deepEqual(drawn(tree(some, { grouping: 'outlet' })), [
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

  it('by outlet and month: a date of a year alone stands as its year', () => {
    const year = article('year.txt', { date: '2023', outlet: 'Lindholm Courier' });
    const earlier = article('earlier.txt', { date: '2022-12-30', outlet: 'Lindholm Courier' });
    assert.deepEqual(drawn(tree([...some, year, earlier], { grouping: 'outletMonth' })), [
      'outlet Harbour Gazette 2',
      '  month 2023-05 1',
      '    - a.txt',
      '  undated  1',
      '    - none.txt',
      'outlet Lindholm Courier 5',
      '  month 2023-06 1',
      '    - c.txt',
      '  month 2023-05 2',
      '    - b.txt',
      '    - month.txt',
      '  year 2023 1',
      '    - year.txt',
      '  month 2022-12 1',
      '    - earlier.txt',
      'unknown  1',
      '  month 2022-12 1',
      '    - old.txt',
    ]);
  });

  it('by story: newest first under the title of the first to report, the others last', () => {
    const stories = [
      ['old.txt', 'none.txt'],
      ['a.txt', 'b.txt', 'c.txt'],
    ];
    const root = tree(some, { grouping: 'story' }, stories);
    assert.deepEqual(drawn(root), [
      'story a.txt 3',
      '  - c.txt',
      '  - a.txt',
      '  - b.txt',
      'story old.txt 2',
      '  - old.txt',
      '  - none.txt',
      'single  1',
      '  - month.txt',
    ]);
    assert.deepEqual(
      root.groups.map(({ story }) => story),
      [
        { firstDate: '2023-05-16', lastDate: '2023-06-01', outlets: 2 },
        { firstDate: '2022-12-31', lastDate: '2022-12-31', outlets: 1 },
        undefined,
      ],
    );
  });

  it('by story, a story without any date after those with one, and by title where the rows are', () => {
    const stories = [
      ['none.txt', 'undated.txt'],
      ['a.txt', 'b.txt'],
    ];
    const all = [...some, article('undated.txt')];
    const labels = (order: 'oldest' | 'title') =>
      tree(all, { grouping: 'story', order }, stories).groups.map(({ label }) => label);
    assert.deepEqual(labels('oldest'), ['a.txt', 'none.txt', '']);
    assert.deepEqual(labels('title'), ['a.txt', 'none.txt', '']);
    assert.deepEqual(drawn(tree(some, { grouping: 'story' })).slice(0, 2), ['single  6', '  - c.txt']);
  });

  it('by folder: as on disk, folders that hold nothing else in one row', () => {
    const paths = ['news/2023/may/b.txt', 'news/2023/may/a.txt', 'news/2023/june/c.txt', 'top.txt', 'wire/tass/d.txt'];
    assert.deepEqual(
      drawn(
        tree(
          paths.map((path) => article(path)),
          { grouping: 'folder' },
        ),
      ),
      [
        'folder news/2023 3',
        '  folder june 1',
        '    - news/2023/june/c.txt',
        '  folder may 2',
        '    - news/2023/may/a.txt',
        '    - news/2023/may/b.txt',
        'folder wire/tass 1',
        '  - wire/tass/d.txt',
        '- top.txt',
      ],
    );
  });

  it('by folder: names that begin alike, or hold signs of our own, stay apart', () => {
    const paths = ['a/b/1.txt', 'a/bc/2.txt', 'a/b%2Fc/3.txt', 'a/4.txt', 'a/b/c/5.txt'];
    const root = tree(
      paths.map((path) => article(path)),
      { grouping: 'folder' },
    );
    for (const path of paths) {
      const keys = root.pathTo(`file:///${path}`) ?? [];
      const group = root.find(keys.at(-1) ?? '');
      assert.ok(
        group?.articles.some((one) => one.path === path),
        path,
      );
    }
  });

  it('does not depend on the order of articles', () => {
    for (const grouping of GROUPINGS) {
      assert.deepEqual(drawn(tree([...some].reverse(), { grouping })), drawn(tree(some, { grouping })));
    }
  });

  it('shows an outlet that is only a guess under unknown', () => {
    const [guess] = [article('a.txt', { date: '2023-05-16', outlet: 'Harbour Gazette' })];
    assert.ok(guess?.facts.outlet);
    const doubtful = { ...guess, facts: { ...guess.facts, outlet: { ...guess.facts.outlet, confidence: 0.3 } } };
    assert.deepEqual(drawn(tree([doubtful], { grouping: 'outlet' })), ['unknown  1', '  - a.txt']);
  });

  it('are none where there is nothing', () => {
    for (const grouping of GROUPINGS) assert.deepEqual(drawn(tree([], { grouping })), []);
  });

  it('have no level of more than 500 rows, whatever lies in one month, outlet, folder or story, or in none', () => {
    const widest = (group: SourceGroup): number =>
      Math.max(group.groups.length + group.articles.length, ...group.groups.map(widest));
    const crowds: Readonly<Record<string, (i: number) => IndexedArticle>> = {
      'one outlet': (i) => article(`${i}.txt`, { ...(i % 2 && { date: '2023-05-16' }), outlet: 'Lindholm Courier' }),
      'nothing known': (i) => article(`${i}.txt`),
      'an outlet each': (i) => article(`${i}.txt`, { outlet: `Paper ${i}` }),
      'a folder each': (i) => article(`${i}/a.txt`, { date: '2023-05-16' }),
      'files beside folders': (i) => article(i % 5 ? `${i}.txt` : `${i}/a.txt`),
    };
    for (const [name, make] of Object.entries(crowds)) {
      const many = Array.from({ length: 2300 }, (_, i) => make(i));
      const pairs = many.flatMap(({ path }, i) => (i % 2 ? [[path, many[i - 1]?.path ?? '']] : []));
      for (const grouping of GROUPINGS) {
        const root = tree(many, { grouping }, pairs);
        assert.equal(root.count, 2300);
        assert.ok(widest(root) <= 500, `${name} by ${grouping}: ${widest(root)} rows on one level`);
        assert.equal(
          drawn(root).filter((row) => row.trimStart().startsWith('- ')).length,
          2300,
          `${name} by ${grouping}`,
        );
      }
    }
  });

  it('have each a key of its own, by which they are found, and which leads to each article', () => {
    const all = (group: SourceGroup): SourceGroup[] => [group, ...group.groups.flatMap(all)];
    for (const grouping of GROUPINGS) {
      const root = tree(some, { grouping }, [['a.txt', 'b.txt']]);
      const groups = all(root);
      assert.equal(new Set(groups.map(({ key }) => key)).size, groups.length);
      for (const group of groups) assert.equal(root.find(group.key), group);
      for (const { id } of some) {
        const last = root.find(root.pathTo(id)?.at(-1) ?? '');
        assert.ok(
          last?.articles.some((one) => one.id === id),
          `${id} by ${grouping}`,
        );
      }
      assert.equal(root.pathTo('file:///elsewhere.txt'), null);
      assert.equal(root.find('/nowhere'), undefined);
    }
  });
});
