import assert from 'node:assert/strict';
import { REASONS } from '../../../../src/core/boilerplate/block.ts';
import { REASON_NAMES, describeBlock } from '../../../../src/core/boilerplate/describe.ts';

const BLOCK = {
  start: 0,
  end: 9,
  startLine: 3,
  endLine: 8,
  reason: 'donate',
  severity: 'warning',
  confidence: 0.99,
  inline: false,
  evidence: '',
} as const;

describe('describeBlock', () => {
  it('names the reason and counts the lines', () => {
    assert.equal(describeBlock(BLOCK), 'Not part of the article: donation appeal, 6 lines.');
    assert.equal(describeBlock({ ...BLOCK, endLine: 3 }), 'Not part of the article: donation appeal, 1 line.');
  });

  it('counts no lines for a span within one', () => {
    const span = { ...BLOCK, endLine: 3, reason: 'promotion', inline: true } as const;
    assert.equal(describeBlock(span), 'Not part of the article: promotion.');
  });

  it('has a name for every reason', () => assert.deepEqual(Object.keys(REASON_NAMES), [...REASONS]));
});
