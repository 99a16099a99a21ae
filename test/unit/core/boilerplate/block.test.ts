import assert from 'node:assert/strict';
import { type BoilerplateBlock, boilerplateLines } from '../../../../src/core/boilerplate/block.ts';

function block(startLine: number, endLine: number, inline = false): BoilerplateBlock {
  return {
    start: 0,
    end: 0,
    startLine,
    endLine,
    reason: 'share',
    severity: 'warning',
    confidence: 1,
    inline,
    evidence: '',
  };
}

describe('boilerplateLines', () => {
  it('counts the lines of all blocks, and none that is only partly so', () => {
    assert.equal(boilerplateLines([block(1, 1), block(3, 3, true), block(7, 9)]), 4);
    assert.equal(boilerplateLines([]), 0);
  });
});
