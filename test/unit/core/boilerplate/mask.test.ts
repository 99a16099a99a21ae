import assert from 'node:assert/strict';
import type { BoilerplateBlock, Severity } from '../../../../src/core/boilerplate/block.ts';
import { isMasked, maskOf } from '../../../../src/core/boilerplate/mask.ts';

const block = (start: number, end: number, severity: Severity = 'warning'): BoilerplateBlock => ({
  start,
  end,
  startLine: 1,
  endLine: 1,
  reason: 'share',
  severity,
  confidence: 0.99,
  inline: false,
  evidence: '',
});

describe('maskOf', () => {
  it('sorts and joins spans that touch or overlap', () => {
    const mask = maskOf([block(20, 30), block(0, 5), block(5, 8, 'information'), block(25, 40)]);
    assert.deepEqual(mask, [
      { start: 0, end: 8 },
      { start: 20, end: 40 },
    ]);
  });

  it('leaves hints out', () => assert.deepEqual(maskOf([block(0, 5, 'hint')]), []));
});

describe('isMasked', () => {
  const mask = [
    { start: 10, end: 20 },
    { start: 30, end: 40 },
  ];
  for (const [start, end, expected] of [
    [0, 10, false],
    [0, 11, true],
    [19, 25, true],
    [20, 30, false],
    [12, 14, true],
    [39, 50, true],
    [40, 50, false],
  ] as const) {
    it(`${start}–${end} is ${expected ? '' : 'not '}masked`, () =>
      assert.equal(isMasked(mask, { start, end }), expected));
  }
});
