import assert from 'node:assert/strict';
import { foldWithOffsets } from '../../../../../src/core/annotations/anchors/foldedText.ts';

function folded(text: string): string {
  return String.fromCharCode(...foldWithOffsets(text).codes);
}

describe('a folded text', () => {
  it('has one kind of quotation mark, apostrophe, dash, space and case', () => {
    assert.equal(folded('«Мы» – “We” — ‘it’s’\u00A0\t\r\n OK'), '"мы" - "we" - \'it\'s\' ok');
  });

  it('has no accents, and nothing that is not seen', () => {
    assert.equal(folded('Ne\u0301ville, Né\u00ADville, Йод'), 'neville, neville, иод');
  });

  it('keeps letters that only look composed', () => {
    assert.equal(folded('한국 東京 ŒÆØ'), '한국 東京 œæø');
  });

  it('knows where each letter came from', () => {
    const { codes, offsets } = foldWithOffsets('a  \u00ADb');
    assert.equal(codes.length, 3);
    assert.deepEqual([...offsets], [0, 1, 4, 5]);
  });

  it('of nothing is nothing', () => {
    assert.deepEqual([...foldWithOffsets('').offsets], [0]);
  });
});
