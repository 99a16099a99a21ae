import assert from 'node:assert/strict';
import { TextPositions } from '../../../../../src/core/annotations/anchors/positions.ts';

describe('positions of a text', () => {
  it('count each line end as one, whichever it is', () => {
    const positions = new TextPositions('a\r\nb\rc\nd');
    assert.equal(positions.neutral, 'a\nb\nc\nd');
    assert.deepEqual(
      [0, 1, 3, 4, 5, 8].map((offset) => positions.toNeutral(offset)),
      [0, 1, 2, 3, 4, 7],
    );
    assert.deepEqual(
      [0, 1, 2, 3, 4, 7].map((neutral) => positions.fromNeutral(neutral)),
      [0, 1, 3, 4, 5, 8],
    );
  });

  it('between the halves of a line end are after it', () => {
    assert.equal(new TextPositions('a\r\nb').toNeutral(2), 2);
  });

  it('count a character beyond the first plane as one, and half of one too', () => {
    const positions = new TextPositions('🌊a\uD800b🌊');
    assert.deepEqual(
      [0, 2, 3, 4, 5, 7].map((neutral) => positions.toCodePoint(neutral)),
      [0, 1, 2, 3, 4, 5],
    );
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5].map((codePoint) => positions.fromCodePoint(codePoint)),
      [0, 2, 3, 4, 5, 7],
    );
  });

  it('outside the text are at its ends', () => {
    const positions = new TextPositions('a\r\n🌊');
    assert.equal(positions.toNeutral(99), 4);
    assert.equal(positions.toNeutral(-1), 0);
    assert.equal(positions.fromNeutral(99), 5);
    assert.equal(positions.toCodePoint(99), 3);
    assert.equal(positions.fromCodePoint(99), 4);
    assert.equal(positions.fromCodePoint(-1), 0);
  });
});
