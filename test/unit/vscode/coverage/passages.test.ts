import assert from 'node:assert/strict';
import type { PassageView } from '../../../../src/analysis/coverageResult.ts';
import type { LineRange } from '../../../../src/analysis/protocol.ts';
import { passageAfter, passageAt } from '../../../../src/vscode/coverage/passages.ts';

function lines(startLine: number, startCharacter: number, endLine: number, endCharacter: number): LineRange {
  return { startLine, startCharacter, endLine, endCharacter };
}

const passages: readonly PassageView[] = [
  { a: lines(2, 4, 2, 20), b: lines(9, 0, 10, 5) },
  { a: lines(4, 0, 6, 3), b: lines(1, 0, 1, 30) },
].map((ranges) => ({ ...ranges, aText: '', bText: '', aDiffers: [], bDiffers: [] }));

describe('a place in a pair', () => {
  it('lies in a passage from its first character to its end, over several lines', () => {
    assert.equal(passageAt(passages, 'a', { line: 2, character: 3 }), undefined);
    assert.equal(passageAt(passages, 'a', { line: 2, character: 4 }), 0);
    assert.equal(passageAt(passages, 'a', { line: 2, character: 20 }), 0);
    assert.equal(passageAt(passages, 'a', { line: 2, character: 21 }), undefined);
    assert.equal(passageAt(passages, 'a', { line: 5, character: 99 }), 1);
  });

  it('lies in the current passage where two meet', () => {
    const meeting = [lines(0, 0, 0, 20), lines(0, 20, 0, 40)].map((range) => ({
      a: range,
      b: range,
      aText: '',
      bText: '',
      aDiffers: [],
      bDiffers: [],
    }));
    const between = { line: 0, character: 20 };
    assert.equal(passageAt(meeting, 'a', between), 0);
    assert.equal(passageAt(meeting, 'a', between, 1), 1);
    assert.equal(passageAt(meeting, 'a', { line: 0, character: 5 }, 1), 0);
  });

  it('is looked for on its own side', () => {
    assert.equal(passageAt(passages, 'b', { line: 1, character: 7 }), 1);
    assert.equal(passageAt(passages, 'b', { line: 2, character: 7 }), undefined);
  });
});

describe('stepping through passages', () => {
  it('goes on from the current one, round at the ends', () => {
    assert.equal(passageAfter(passages, 0, 1), 1);
    assert.equal(passageAfter(passages, 1, 1), 0);
    assert.equal(passageAfter(passages, 0, -1), 1);
  });

  it('begins at the first, or backwards at the last', () => {
    assert.equal(passageAfter(passages, undefined, 1), 0);
    assert.equal(passageAfter(passages, undefined, -1), 1);
  });

  it('goes nowhere without passages', () => {
    assert.equal(passageAfter([], undefined, 1), undefined);
  });
});
