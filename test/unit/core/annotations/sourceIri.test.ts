import assert from 'node:assert/strict';
import { iriOfPath, isInside, pathOfIri } from '../../../../src/core/annotations/sourceIri.ts';

describe('the address of an article', () => {
  it('is its path, with what an address cannot hold escaped', () => {
    assert.equal(iriOfPath('courier/день 1/50% #2?.txt'), 'courier/день%201/50%25%20%232%3F.txt');
    assert.equal(iriOfPath('a:b/c.txt'), './a:b/c.txt');
    assert.equal(new URL(iriOfPath('a [1]|{2}.txt'), 'https://example.org/').pathname, '/a%20%5B1%5D%7C%7B2%7D.txt');
  });

  it('leads back to the path', () => {
    for (const path of ['a b.txt', 'a:b/c.txt', 'день/%41.txt', '"<>\\^`.txt', './x']) {
      assert.equal(pathOfIri(iriOfPath(path)), path.replace('./', ''));
    }
    assert.equal(pathOfIri('%E0%A4%A'), null);
  });

  it('is told from one that leads out of its folder', () => {
    for (const path of ['a.txt', 'a..b/..c.txt', '...']) assert.ok(isInside(path), path);
    for (const path of ['../a.txt', 'a/../../b.txt', String.raw`a\..\..\b.txt`, '..']) assert.ok(!isInside(path), path);
  });
});
