import assert from 'node:assert/strict';
import { chosenBlocks, countTaken, USUAL_CHOICE } from '../../../../src/core/boilerplate/clean.ts';
import { lineBlock, marked } from './cleanBlocks.ts';

const TEXT = 'Quay\n\n=Give now\n\nFerry\nShare\n';
const BLOCKS = [
  lineBlock(TEXT, 3),
  { ...lineBlock(TEXT, 5), severity: 'hint' },
  { ...lineBlock(TEXT, 6), severity: 'information', reason: 'share' },
] as const;

describe('what is taken out', () => {
  it('is all but hints, unless it is asked for more or less', () => {
    assert.deepEqual(chosenBlocks(BLOCKS, USUAL_CHOICE), [BLOCKS[0], BLOCKS[2]]);
    assert.deepEqual(chosenBlocks(BLOCKS, { ...USUAL_CHOICE, severity: 'hint' }), BLOCKS);
    assert.deepEqual(chosenBlocks(BLOCKS, { ...USUAL_CHOICE, severity: 'warning' }), [BLOCKS[0]]);
    assert.deepEqual(chosenBlocks(BLOCKS, { severity: 'hint', reasons: new Set(['share']) }), [BLOCKS[2]]);
  });

  it('is counted in lines, and in spans of lines that stay', () => {
    assert.deepEqual(countTaken(BLOCKS), { lines: 3, spans: 0 });
    assert.deepEqual(countTaken(marked('Ferries [promo] sail.').blocks), { lines: 0, spans: 1 });
  });
});
