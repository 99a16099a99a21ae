import assert from 'node:assert/strict';
import { ignoredSpans } from '../../../../src/core/coverage/ignoredPassages.ts';

function found(text: string, ...passages: string[]): string[] {
  return ignoredSpans(text, passages).map(({ start, end }) => text.slice(start, end));
}

describe('ignoredSpans', () => {
  it('finds the words wherever they stand, whatever their case and punctuation', () => {
    const text = 'Solvik. The BRIDGE, “open” again. More: the bridge open again!';
    assert.deepEqual(found(text, 'the bridge open again'), ['The BRIDGE, “open” again', 'the bridge open again']);
  });

  it('takes the longest of those that begin alike, and no part of one', () => {
    assert.deepEqual(found('the bridge is open', 'the bridge', 'the bridge is open'), ['the bridge is open']);
    assert.deepEqual(found('the bridge is', 'the bridge is open'), []);
  });

  it('finds nothing of nothing', () => {
    assert.deepEqual(found('the bridge'), []);
    assert.deepEqual(found('', 'bridge'), []);
  });
});
