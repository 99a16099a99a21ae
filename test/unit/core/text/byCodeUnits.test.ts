import assert from 'node:assert/strict';
import { byCodeUnits } from '../../../../src/core/text/byCodeUnits.ts';

describe('byCodeUnits', () => {
  it('orders by code units, not as a language would', () => {
    assert.deepEqual(['ä', 'b', 'Z', 'a', ''].sort(byCodeUnits), ['', 'Z', 'a', 'b', 'ä']);
  });

  it('is 0 for the same text only', () => {
    assert.equal(byCodeUnits('Solvik', 'Solvik'), 0);
    assert.notEqual(byCodeUnits('Solvik', 'solvik'), 0);
  });
});
