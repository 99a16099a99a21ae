import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { beginning, cellsOf, ending } from '../../../../src/core/concordance/cells.ts';
import { alignedLine } from '../../../../src/core/concordance/columns.ts';

const WIDTHS = { left: 10, right: 14 };

function text({ left = 'the old ', keyword = 'bridge', right = ' of Solvik is open' } = {}): string {
  return alignedLine({ left, keyword, right }, 'NORDA', WIDTHS).text;
}

describe('cells', () => {
  it('are two for wide characters, none for marks, one for the rest', () => {
    assert.equal(cellsOf('Мост'), 4);
    assert.equal(cellsOf('大橋'), 4);
    assert.equal(cellsOf('e\u0301é'), 2);
    assert.equal(cellsOf('👩‍🚒!'), 3);
    assert.equal(cellsOf('ｗ한'), 4);
  });

  it('cut no character, and no letter from its marks', () => {
    assert.deepEqual(beginning('橋橋', 3), { text: '橋', cells: 2 });
    assert.deepEqual(ending('橋橋', 3), { text: '橋', cells: 2 });
    assert.deepEqual(beginning('e\u0301e', 1), { text: 'e\u0301', cells: 1 });
    assert.deepEqual(ending('e\u0301', 0), { text: '', cells: 0 });
  });
});

describe('an aligned line', () => {
  it('has the keyword in one column and the article in another', () => {
    assert.equal(text(), '   the old  bridge  of Sol  │ NORDA');
    assert.equal(text({ left: 'over the old old ', right: '.' }), 'he old old  bridge  .       │ NORDA');
  });

  it('has a sign where nothing stands before', () => {
    assert.equal(text({ left: '', right: '' }), '         ¶  bridge          │ NORDA');
  });

  it('tells where keyword and article stand', () => {
    const line = alignedLine({ left: '古い橋の', keyword: '橋', right: 'は' }, 'NORDA', WIDTHS);
    assert.equal(line.text.slice(line.keyword.start, line.keyword.end), '橋');
    assert.equal(line.text.slice(line.source.start, line.source.end), 'NORDA');
  });

  it('puts the keyword at the same cell whatever stands before it', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'ж', '橋', 'e\u0301', '😀', ' '), maxLength: 30 });
    fc.assert(
      fc.property(words, words, (left, right) => {
        const line = alignedLine({ left: left.replace(/ +/gu, ' '), keyword: 'bridge', right }, '', WIDTHS);
        assert.equal(cellsOf(line.text.slice(0, line.keyword.start)), WIDTHS.left + 2);
        assert.equal(cellsOf(line.text.slice(0, line.source.start)), WIDTHS.left + 2 + WIDTHS.right + 4);
      }),
    );
  });
});
