import assert from 'node:assert/strict';
import type { SourceOrder } from '../../../../src/analysis/protocol.ts';
import { groupSources } from '../../../../src/analysis/queries/groups.ts';
import { orderingOf } from '../../../../src/analysis/queries/sourceOrder.ts';
import { article } from './indexed.ts';

const nobody = () => undefined;

const some = [
  article('1.txt', { title: 'Quay 10', date: '2023-05-16', outlet: 'Harbour Gazette' }),
  article('2.txt', { title: 'quay 9', date: '2023-06-01', outlet: 'Lindholm Courier' }),
  article('3.txt', { title: 'Ärger am Kai', date: '2023-05', outlet: 'Harbour Gazette' }),
  article('4.txt', { title: 'Quay', estimate: '2022-07-01' }),
  article('5.txt', { title: 'Zoll', outlet: 'Harbour Gazette' }),
  article('6.txt', { title: '', estimate: '2024-01-05' }),
];

/** The first letters of the files in their order. */
function paths(order: SourceOrder): string {
  return groupSources(some, { grouping: 'folder', order }, nobody)
    .articles.map(({ path }) => path[0])
    .join('');
}

/** The labels of the years. */
function labels(order: SourceOrder): string[] {
  const all = [...some, article('7.txt', { date: '2021' })];
  return groupSources(all, { grouping: 'date', order }, nobody).groups.map(({ label }) => label);
}

describe('the order of Sources', () => {
  it('puts the newest or the oldest first, and after them the undated, by their estimates', () => {
    assert.equal(paths('newest'), '213645');
    assert.equal(paths('oldest'), '312465');
  });

  it('puts titles as readers of the language look for them, the file’s name where there is none', () => {
    assert.equal(paths('title'), '634215');
    const words = ['Zoll', 'Ärger', 'Öl', 'Apfel'];
    assert.deepEqual([...words].sort(orderingOf('title', 'de').names), ['Apfel', 'Ärger', 'Öl', 'Zoll']);
    assert.deepEqual([...words].sort(orderingOf('title', 'sv').names), ['Apfel', 'Zoll', 'Ärger', 'Öl']);
    const names = ['Їжак', 'Ялта', 'Іскра', 'Заря'];
    assert.deepEqual([...names].sort(orderingOf('title', 'uk').names), ['Заря', 'Іскра', 'Їжак', 'Ялта']);
  });

  it('puts outlets by name, each with its newest first, and the unknown last', () => {
    assert.equal(paths('outlet'), '135264');
  });

  it('turns the groups of dates round, and leaves the undated last', () => {
    assert.deepEqual(labels('newest'), ['2023', '2021', '']);
    assert.deepEqual(labels('oldest'), ['2021', '2023', '']);
    assert.deepEqual(labels('title'), ['2023', '2021', '']);
  });

  it('puts names with numbers by their numbers', () => {
    const folders = ['page 10/a.txt', 'page 9/a.txt'].map((path) => article(path));
    assert.deepEqual(
      groupSources(folders, { grouping: 'folder' }, nobody).groups.map(({ label }) => label),
      ['page 9', 'page 10'],
    );
  });
});
