import assert from 'node:assert/strict';
import { foldWords, foldedWords } from '../../../../src/core/annotations/foldWords.ts';

describe('foldWords', () => {
  it('leaves the words alone, whatever stands between them', () => {
    assert.equal(foldWords('“The bridge,” she said,\r\n is OPEN.'), 'the bridge she said is open');
    assert.equal(foldWords('Ёлка — Café'), 'елка cafe');
    assert.equal(foldWords(' … '), '');
  });

  it('folds what is folded already to the same', () => {
    for (const text of ['½ price', 'ŁÓDŹ', '№ 5', 'ﬁsh', 'a\u0301b'])
      assert.equal(foldWords(foldWords(text)), foldWords(text));
  });

  it('tells where each word stands', () => {
    const text = 'A “Café” 5';
    assert.deepEqual(
      [...foldedWords(text)].map(({ start, end, folded }) => [text.slice(start, end), folded]),
      [['A', 'a'], ['Café', 'cafe'], ['5', '5']], // prettier-ignore
    );
  });
});
