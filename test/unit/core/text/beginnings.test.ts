import assert from 'node:assert/strict';
import { Beginnings } from '../../../../src/core/text/beginnings.ts';

describe('Beginnings', () => {
  it('finds words as they are printed', () => {
    const beginnings = new Beginnings(['Friday', 'Śr'], []);
    assert.equal(beginnings.mayBeginAt('on Friday', 3), true);
    assert.equal(beginnings.mayBeginAt('w Środę', 2), true);
    assert.equal(beginnings.mayBeginAt('the fridge', 4), false);
  });

  it('finds words in small letters whatever their capitals', () => {
    const beginnings = new Beginnings([], ['today', 'учора']);
    for (const printed of ['today', 'Today', 'TODAY', 'tOday', 'учора', 'Учора']) {
      assert.equal(beginnings.mayBeginAt(printed, 0), true, printed);
    }
    assert.equal(beginnings.mayBeginAt('the', 0), false);
  });

  it('finds nothing at the end of a text', () => {
    assert.equal(new Beginnings([], ['ago']).mayBeginAt('ago', 3), false);
  });
});
