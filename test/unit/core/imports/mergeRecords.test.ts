import assert from 'node:assert/strict';
import type { Mark } from '../../../../src/core/annotations/annotation.ts';
import { ArticleNames } from '../../../../src/core/imports/articleNames.ts';
import { mergeRecords } from '../../../../src/core/imports/mergeRecords.ts';

const OLD: Mark = {
  kind: 'mark',
  id: '0b9c1d2e-0000-4000-8000-000000000001',
  creator: 'Ingrid Halvorsen',
  created: '2023-05-16T08:30:00.000Z',
  tags: ['Claim'],
  selector: null,
};

describe('Records that come in', () => {
  it('are added, and take the place of older states of their own', () => {
    const newer = { ...OLD, modified: '2023-05-17T08:30:00.000Z', tags: ['Lie'] };
    const other = { ...OLD, id: '0b9c1d2e-0000-4000-8000-000000000002' };
    assert.deepEqual(mergeRecords([OLD], [newer, other]), {
      records: [newer, other],
      added: 1,
      changed: 1,
      refused: [],
    });
  });

  it('change nothing where the reader’s are the same or newer', () => {
    const newer = { ...OLD, modified: '2023-05-17T08:30:00.000Z' };
    assert.deepEqual(mergeRecords([newer], [OLD, newer]), { records: [newer], added: 0, changed: 0, refused: [] });
  });

  it('never take the place of somebody else’s', () => {
    const stolen = { ...OLD, creator: 'Eve', modified: '2024-01-01T00:00:00.000Z' };
    assert.deepEqual(mergeRecords([OLD], [stolen]), { records: [OLD], added: 0, changed: 0, refused: [stolen] });
  });
});

describe('The articles of a file', () => {
  const names = new ArticleNames([
    { id: '1', path: 'courier/ferry.txt' },
    { id: '2', path: 'gazette/ferry.txt' },
    { id: '3', path: 'gazette/Quay.txt' },
  ]);
  const found = (name: string) => {
    const article = names.find(name);
    return typeof article === 'string' ? article : article.id;
  };

  it('are found by path, with any separators and without the extension', () => {
    assert.deepEqual(['courier/ferry.txt', String.raw`.\gazette\ferry`, './courier/ferry'].map(found), ['1', '2', '1']);
  });

  it('are found by a file name that only one has', () => {
    assert.deepEqual(['quay', 'C:/corpus/quay.txt', 'ferry.txt'].map(found), [
      '3',
      '3',
      'several articles are called so',
    ]);
  });

  it('are not there where nothing is called so', () => assert.equal(found('bridge.txt'), 'there is no such article'));
});
