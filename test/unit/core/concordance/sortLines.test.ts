import assert from 'node:assert/strict';
import { type ConcordanceOrder, sortLines } from '../../../../src/core/concordance/sortLines.ts';
import { line } from './lines.ts';

const LINES = [
  line('the old ', 'bridge', ' of Solvik', { path: 'a.txt', date: '2023-05-16', outlet: 'NORDA' }),
  line('An Old ', 'Bridges', ' over the strait', { path: 'b.txt', outlet: null }),
  line('the ', 'bridge', ' at Kvernes', { path: 'c.txt', date: '2023-06', outlet: 'Élan' }),
  line('their ', 'bridge', ' “at Alvdal”', { path: 'd.txt', date: '2023-05-16', outlet: 'Harbour Gazette' }),
];

function paths(order: ConcordanceOrder): string {
  return sortLines(LINES, order)
    .map(({ article }) => article.path.charAt(0))
    .join('');
}

describe('the order of lines', () => {
  it('is newest first by date, undated last, then by path', () => assert.equal(paths('date'), 'cadb'));
  it('is by outlet without accents, unknown last', () => assert.equal(paths('outlet'), 'cdab'));
  it('goes word by word to the left, in any case', () => assert.equal(paths('left'), 'bacd'));
  it('goes word by word to the right, marks aside', () => assert.equal(paths('right'), 'dcab'));
  it('is by the word found, then by what follows', () => assert.equal(paths('word'), 'dcab'));

  it('puts a word before the longer ones it begins', () => {
    const sorted = sortLines(
      [line('their bridge ', 'x', ''), line('the bridge ', 'x', ''), line('bridge ', 'x', '')],
      'left',
    );
    assert.deepEqual(
      sorted.map(({ left }) => left),
      ['bridge ', 'the bridge ', 'their bridge '],
    );
  });

  it('keeps lines of one article in the order of the text', () => {
    const sorted = sortLines([line('b', 'x', '', { startLine: 9 }), line('a', 'x', '', { startLine: 2 })], 'date');
    assert.deepEqual(
      sorted.map(({ startLine }) => startLine),
      [2, 9],
    );
  });
});
