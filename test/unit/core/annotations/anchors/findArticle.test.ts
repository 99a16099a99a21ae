import assert from 'node:assert/strict';
import { hasNameOf, shareOf } from '../../../../../src/core/annotations/anchors/findArticle.ts';
import { selectorOf } from '../../../../../src/core/annotations/anchors/selectorOf.ts';

const TEXT =
  'The light on Ytterholm has been tended since 1871. Its keepers leave the island in the autumn.\n\n' +
  'The new lamp is the size of a shoe box and will be looked at twice a year, the administration said.';

function gone(words: readonly string[], openings: readonly string[] = []) {
  const passages = words.map((one) => selectorOf(TEXT, TEXT.indexOf(one), TEXT.indexOf(one) + one.length));
  return { path: 'norda/light.txt', passages, openings };
}

describe('an article that is gone', () => {
  it('is known by what was marked in it', () => {
    const marked = gone(['tended since 1871', 'the size of a shoe box and will be looked at']);
    assert.equal(shareOf(marked, TEXT), 1);
    assert.equal(shareOf(marked, `Read also: nothing\n\n${TEXT.replaceAll('\n', '\r\n')}`), 1);
  });

  it('is known by half of it', () => {
    const marked = gone(['tended since 1871', 'the size of a shoe box and will be looked at']);
    assert.equal(shareOf(marked, TEXT.slice(TEXT.indexOf('The new'))), 0.5);
  });

  it('is known by how it began, whatever its lines', () => {
    const opening = TEXT.slice(0, 120).replace(/\s+/gu, ' ');
    assert.equal(shareOf(gone([], [opening]), TEXT), 1);
  });

  it('is not another with a few of its words', () => {
    assert.equal(shareOf(gone(['since 1871']), TEXT), 0);
    assert.equal(shareOf(gone(['the size of a shoe box and will be looked at']), 'Another text, about a ferry.'), 0);
    assert.equal(shareOf(gone([]), TEXT), 0);
  });

  it('may have its file name elsewhere', () => {
    assert.ok(hasNameOf('norda/light.txt', 'archive/2023/light.txt'));
    assert.ok(!hasNameOf('norda/light.txt', 'norda/nightlight.txt'));
  });
});
