import assert from 'node:assert/strict';
import { TrackedText } from '../../../../scripts/anchors/trackedText.ts';

const TEXT = 'one two three four';
const PASSAGE = { start: 4, end: 13 };

/** The pieces of the passage “two three”, with what was put in at their ends in brackets. */
function pieces(text: TrackedText): string[] {
  return text
    .whereIs(PASSAGE)
    .pieces.map(
      ({ inner, outer }) =>
        `[${text.text.slice(outer.start, inner.start)}]${text.text.slice(inner.start, inner.end)}[${text.text.slice(inner.end, outer.end)}]`,
    );
}

describe('a text under tracked edits', () => {
  it('knows where a passage is before all edits', () => {
    assert.deepEqual(pieces(new TrackedText(TEXT)), ['[]two three[]']);
  });

  it('follows it through insertions, and counts those at its ends to neither side', () => {
    const edited = new TrackedText(TEXT).replace({ start: 4, end: 4 }, 'and ').replace({ start: 12, end: 12 }, 'or ');
    assert.equal(edited.text, 'one and two or three four');
    assert.deepEqual(pieces(edited), ['[and ]two or three[]']);
  });

  it('follows it through deletions, and knows that it is gone', () => {
    const edited = new TrackedText(TEXT).replace({ start: 0, end: 8 }, '');
    assert.deepEqual(pieces(edited), ['[]three[]']);
    assert.equal(edited.whereIs(PASSAGE).pieces[0]?.kept, 5);
    assert.deepEqual(pieces(new TrackedText(TEXT).replace(PASSAGE, 'x')), []);
  });

  it('follows what is moved, and what keeps its place under another style', () => {
    assert.deepEqual(pieces(new TrackedText(TEXT).move({ start: 8, end: 14 }, 0)), ['[]three[]', '[]two []']);
    assert.deepEqual(pieces(new TrackedText(TEXT).replace({ start: 0, end: 18 }, TEXT.toUpperCase(), true)), [
      '[]TWO THREE[]',
    ]);
  });
});
